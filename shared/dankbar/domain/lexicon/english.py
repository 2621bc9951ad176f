"""English phrases and constructions and what they speak for. How they are written: see the package."""

PHRASES: dict[str, dict[float, str]] = {
    "emergency": {
        3.0: """is choking, was choking, choking on, choked, can't breathe, cannot breathe, can not breathe, isn't
            breathing, not breathing, stopped breathing, unconscious, passed out, poisoned, poisoning, allergic
            reaction, anaphylactic*, anaphylaxis, caught fire, catches fire, on fire, in flames, exploded, electric
            shock, electrocuted, electric shocks, swallowed a magnet, swallowed a battery, swallowed a part,
            swallowed a piece, swallowed a wheel, was swallowed, swallowed magnets, swallowed the battery, emergency
            room, to the er, in the er, called an ambulance, called 911, call 911, called 999, seriously injured,
            badly injured, badly hurt, kill myself, end my life, take my own life, suicide, suicidal, want to die,
            don't want to live, kill you, kill you all, kill your, kill all of you, shoot you, stab you, burn down
            your, burn your shop, blow up your, planted a bomb, know where you live, rushed to hospital, rushed to
            the hospital, food poisoning, gas leak, smell of gas, smell gas, smells of gas, smelling gas, carbon
            monoxide, fire brigade, fire department, called the police, started to burn, burst into flames, went up
            in flames, set on fire, house is on fire, exploding, blew up in, anaphylactic shock, epipen, epi pen,
            intensive care, heart attack, collapsed, collapsing, unresponsive, not responding to, struggling to
            breathe, trouble breathing, difficulty breathing, couldn't breathe, could not breathe, can barely
            breathe, barely breathing, gasping for air, turning blue, third degree burns, second degree burns, glass
            in my, glass in his, glass in her, glass in the baby, shard of glass, shards of glass, piece of glass,
            pieces of glass, piece of metal, razor blade, needle in, screw in, rat poison, overdose, wrong
            medication, wrong pills, want to end it, end it all, ending it all, ending my life, better off without
            me, better off dead, no point in living, no reason to live, don't want to be here anymore, don't want to
            be alive, do not want to live, not want to wake up, wish i was dead, wish i were dead, won't wake up,
            can't go on, can't go on like this, cannot go on, can't do this anymore, point in going on, point going
            on, hurt myself, harm myself, harming myself, cutting myself, goodbye letter, jump off, jumping off,
            bomb threat, active shooter, has a gun, with a gun, with a knife, hostage, being threatened, threatened
            me with, stalking me, following me home, sexually assaulted, raped, missing child, child is missing, son
            is missing, daughter is missing, lost child, brakes failed, brake failed, brakes gave out, brakes
            stopped working, brakes don't work, steering failed, airbag, derailed, life threatening, medical
            emergency, this is an emergency, it's an emergency, emergency services, legionella, salmonella,
            listeria, e coli, needs urgent medical, urgent medical, hospitalised, hospitalized, ended up in
            hospital, ended up in a and e, in a and e, in a&e, in the icu, in icu, account has been hacked, account
            was hacked, account got hacked, been hacked, emptied my account, drained my account, someone is using my
            card, stole my identity, unauthorised transaction*, unauthorized transaction*, electric shock off, got a
            shock, got shocked, got zapped, was electrocuted, exposed wires, live wire, live wires, on a drip, on
            drips, been sick since, sick since your, sick since eating, smoke coming, smoke pouring, smoke
            everywhere, going to jump, about to jump, wants to jump, threatening to jump, send somebody, send help,
            need help now, help now, his epipen, her epipen, airbag went off, airbags went off, broken nose,
            collapsed overnight, was trapped, got trapped, bruises on, can't see out of, can't feel my, lost
            consciousness, losing consciousness, drank some of, drank bleach, drunk bleach, swallowed bleach, nut
            allergy and, nuts in the, went into shock, on life support, resuscitat*, cpr, defibrillator, bleeding
            out, overdosed, overdosing, took too many pills, kill himself, kill herself, kill themselves, self harm,
            self-harm, to end things, end things tonight, don't want to be here, not want to be here, don't want to
            wake up, want it to end, nothing left to live, he hit me, she hit me, he's hitting, being attacked, was
            attacked, got attacked, mugged, stabbed, shots fired, gunman, intruder, evacuated, evacuate, had to
            evacuate, caught on fire, caught alight, up in smoke, live wire exposed, sparks flying, sparks coming,
            electrocution, first degree burns, chemical burn, chemical burns, burnt my hand, burned my hand, burnt
            his hand, burnt her hand, blisters after, come up in blisters, come out in blisters, come out in a rash,
            came out in a rash, broke out in hives, face has come up, tongue swelled, throat swelled, severe
            allergic, carbon monoxide alarm, can't feel his, can't feel her, can't feel their, can't move his, can't
            move her, can't move my, throwing up all night, vomiting all night, up all night vomiting, being sick
            all night, locked in a car, locked in the car, left in a car, in a hot car, baby in the car, child in
            the car, toddler locked, taken all of them, took all of them, taken all the, took the whole bottle, took
            a whole bottle, tell my family i, smells of burning, burning plastic smell, tripped the fuse and, sparks
            from, flames from, turned blue, going blue, lips are blue, won't wake, can't wake, cannot wake, can't be
            woken, hard to wake, unconscious in, face down in, found unconscious, fell from the, fell off the roof,
            fell off a ladder, trapped under, crushed by, crushed his, crushed her, lost a finger, lost his finger,
            lost her finger, severed, amputat*, in a coma, brain bleed, brain injury, internal bleeding, spinal
            injury, broke his back, broke her back, broke his neck, broken neck, miscarried, lost the baby, chest
            pains after, heart stopped, kidney failure, liver failure, blood poisoning, sepsis, meningitis, passed
            away after, dog died, cat died, killed my dog, killed our dog, killed my cat, poisoned my dog, poisoned
            our dog, lead poisoning, asbestos, needle in the, razor in, blade in, bone in the baby, maggots in the
            baby, water is brown and, contaminated water, water contaminated, coughing up blood, vomiting blood,
            blood in her, blood in his, blood in my, bleeding heavily, won't stop bleeding, bleeding everywhere,
            burnt down, house burned, house burnt, kitchen burned, scalded my, scalded his, scalded her, boiling
            water over, boiling water on, exploded in, exploded on, exploded next, shattered in my, shattered all
            over my, lodged in, stuck in his windpipe, stuck in her windpipe, heimlich, floods and, roof collapsed,
            ceiling collapsed, balcony collapsed, wall collapsed, collapsed on, kidnapped, abducted, trafficked, he
            has a knife, he's got a knife, waving a knife, threatening people, threatening passengers, threatening
            staff, beating her, beating his, hitting his wife, domestic abuse, child abuse, abusing a child, someone
            on the tracks, person on the tracks, under the train, fell on the tracks, on the bridge and, on the
            ledge, over the railing, fraudsters have, scammer has access, sim swap, transferred out, money
            transferred out, payments i didn't make, transactions i didn't make, transactions i don't recognise,
            charges i didn't make, is on fire, house on fire, kitchen on fire, was set on fire, set it on fire, on
            fire help, on fire and""",
    },
    "harm": {
        1.5: """injured, injury, injuries, got hurt, was hurt, hurt himself, hurt herself, hurt themselves, bleeding,
            bled, cut his, cut her, cut my, cut himself, cut herself, cut their, swallowed, burned his, burned her,
            burned my, burnt his, burnt her, burnt my, got burned, scalded, rash, hives, swollen, swelling, at the
            hospital, in the hospital, in hospital, to hospital, to the hospital, stuck in his throat, stuck in her
            throat, in his throat, in her throat, in his eye, in her eye, chipped his tooth, broke his tooth, broke
            her tooth, splinter in, started smoking, smoke came, smoking, overheated, sparks, pinched, trapped,
            gagging, ambulance, ate a piece, ate part, ate one, ate some, very ill, very sick, got sick, the vet,
            allergic to, vomiting, nearly choked, hurt my, hurt her, hurt his, broke my, broke her arm, broke his
            arm, broken arm, broken leg, broken wrist, broken ankle, leg is broken, arm is broken, fractured,
            fracture, concussion, sprained, stitches, wounded, deep cut, sliced, cut open, cut on, slipped, slipped
            on, tripped, head injury, hit her head, hit his head, hit my head, knocked out, chest pain, chest pains,
            faint, fainted, fainting, dizzy, blacked out, throat closed, throat is closing, throat closing, face
            swelled, swelled up, swelling up, lips swelling, eyes swelling, itchy, itching, blisters, blistered,
            burning skin, burn on, throwing up, threw up, vomited, puking, puked, violently ill, sick after, made me
            sick, made us sick, made me ill, stomach cramps, diarrhoea, diarrhea, miscarriage, stuck in the lift,
            stuck in a lift, stuck in the elevator, stuck in an elevator, locked in, trapped in, trapped inside,
            panic attack, sparking, sparked, burning smell, smell of burning, smells burnt, smells like burning,
            short circuit, shock from, overheating, burned through, burnt through, scorched, glass in, metal in,
            plastic in, choking, gags, bitten, crashed, crashed into, accident, run over, collided, drowning,
            drowned, toxic fumes, fumes, contaminated, poisonous, near miss, bruise, bruises, bruised, burnt hand,
            scarred, infection, infected, numb, tingling, collapse, unwell, poorly since, been ill, been sick, off
            sick, nauseous, nausea, shaking, trembling, drowsy, delirious, disoriented, swollen up, puffy, red eyes,
            weeping sores, sores, blister, melts, smoulder*, smolder*, alight, flames, tripped over, slipped and,
            fell and, electrocute*, exposed wire, carbon, monoxide, knife, gun, weapon, attacked, assaulted,
            threatened, in danger, danger to life, drips, descaler, bleach, gave way, brown water, hospital bed,
            tablets, dose""",
        0.8: """hospital, doctor, smoke, fire, hurt, poison control, paramedics, vet, surgery, urgent, urgently, asap,
            warning""",
    },
    "victim": {
        1.0: """child, child's, children, kid, kids, son, sons, daughter, daughters, baby, babies, toddler, infant,
            grandson, granddaughter, grandchild, nephew, niece, boy, girl, brother, sister, wife, husband, mum, mom,
            dad, grandma, grandpa, friend, dog, cat, puppy, my finger, my hand, my eye, he, she, little one, house,
            kitchen, i got, i was, mother, father, partner, boyfriend, girlfriend, passenger, elderly, old lady, old
            man, woman, colleague, coworker, my skin, my face, face, skin, eyes, mouth, lip, lips, tongue, tooth,
            throat, ankle, pregnant, socket, charger, battery, outlet, cable, phone, building, flat, apartment,
            granddad, grandad, gran, nan, nana, grandmother, grandfather, my little, colleagues, wrist, neck, my
            boy, my girl, wee one, bairn, pup, kitten, baby's, lad, lass, old boy, neighbour, neighbor""",
    },
    "abuse": {
        3.0: """idiot, idiots, moron*, asshole*, arsehole*, bastard*, bitch, bitches, cunt*, dickhead*, dick, dicks,
            prick, pricks, wanker*, twat*, scumbag*, scum, fuck you, fuck off, fuck your, fuckers, fucker,
            motherfucker*, go fuck, go to hell, burn in hell, rot in hell, drop dead, piss off, screw you, shut up,
            shut the fuck, stfu, kys, retard*, faggot*, nigger*, slut*, whore*, imbecile*, dumbass*, dumbfuck*,
            jackass*, douche*, losers, pathetic losers, you loser, piece of shit, pieces of shit, fucks, dumbfucks,
            stupid bitch, nazis, pigs like you, you pigs, you clowns, trash people, nobody likes you, braindead, you
            muppets, you absolute muppets, you muppet, you morons, you fools, you fool, you dumbo, you sicko, you
            freak, you freaks, you rat, you rats, you snake, you snakes, you vermin, you parasites, you cowards, you
            coward, you crooks, you thieves, you liars, you liar, you scammers, you scumbags, you filthy, you
            disgusting, you ugly, you useless, you worthless, you pathetic, you bunch of, ugly cow, stupid cow,
            silly cow, fat cow, fat pig, ugly pig, ugly bitch, dirty pig, filthy pig, filthy animals, stupid pig,
            old hag, fat slob, son of a bitch, sons of bitches, bellend*, bell end, knobhead*, knob head, tosser*,
            tossers, gits, pillock*, numpty, numpties, plonker*, minger, twats, arse holes, ass hole, ass holes,
            assclown*, asshat*, asswipe*, dumb ass, dumb fuck, dipshit*, shithead*, shit head, shitbag*, fuckface*,
            fuckwit*, fucktard*, fuckhead*, cocksucker*, cock sucker, dickwad*, dick head, wankers, jerkoff*,
            airhead*, halfwit*, half wit, nitwit*, dimwit*, blockhead*, cretin*, simpleton*, subhuman*, degenerate*,
            brain dead, brain dead idiots, no brains, room temperature iq, iq of, single digit iq, cancer on, hope
            you die, hope you all die, hope you rot, hope you choke, hope you burn, hope your whole, hope your kids,
            hope your family, gets cancer, get cancer, hope they kill, hope someone kills, hope someone hurts, go
            die, go and die, should be shot, should be hanged, should be hung, should be gassed, deserve to die,
            deserves to die, deserve to be shot, deserves a beating, kill yourself, kill urself, k y s, unalive
            yourself, off yourself, neck yourself, go jump off, jump off a bridge, jump off a cliff, kick your ass,
            beat you up, punch you, punch your, smash your face, break your legs, gonna hurt, going to hurt you,
            i'll hurt you, i'll find you, i will find you, we will find you, find you and, coming for you, come for
            you, i'm coming for, you'll regret, you will regret this, you'll pay for this, you will pay for this,
            you're dead, you are dead, you're all dead, dead meat, go back to your country, go back where you came
            from, go back to where, back to your own country, chink*, paki*, spic*, gook*, wetback*, towelhead*,
            raghead*, kike*, tranny, trannies, faggot, fag, fags, hitler, white power, gas the, fucking idiot*,
            fucking moron*, fucking clown*, fucking useless, fucking liars, fucking thieves, fucking scum, effing
            idiots, bloody idiots, bloody fools, bloody morons, complete idiots, total idiots, absolute idiots,
            absolute clowns, absolute clown, utter idiots, shut your, shut your mouth, shut your face, gtfo, eat
            shit, suck my, up yours, get stuffed, get bent, sod off, bugger off, f off, eff off, f you, f u, fuk
            you, fuck u, fck you, fck u, fuck all of you, fuck this company, fuck them, fuck him, fuck her, screw
            you all, nobody asked you, nobody likes, no one likes you, waste of oxygen, waste of skin, your mother,
            your mum is, ur mom, your mom is, inbred*, trailer trash, white trash, human garbage, garbage human,
            piece of garbage, pieces of garbage, piece of trash, dogs like you, dog shit, dogshit people, too dim,
            too thick, too stupid to, too dumb to, too ugly, are you thick, thick as, thick as mince, dumb as, dumb
            as a, dumber than, ugly as, fat as, dense as, two planks, few sandwiches, sandwich short, not the
            brightest, not the sharpest, sharpest tool, brightest bulb, brain cell, brain cells, brain of a,
            intelligence of a, iq lower, braindead take, proper braindead, talentless, talentless clown, talentless
            hack, needs a slap, need a slap, deserves a slap, deserve a slap, wants a slap, a good slap, slap her,
            slap him, hands chopped, needs shooting, needs locking up, should be locked, should be sacked and, ought
            to be shot, let out unsupervised, crawl back, crawl back under, under your rock, back to your cave, back
            to the zoo, back to your mum's, mouth breather*, knuckle dragger*, neanderthal*, troglodyte*, swamp
            donkey*, heifer, landwhale*, ugly mug, ugly face, face like a, you people disgust, disgust me, makes me
            want to puke, pathetic excuse, excuse for a human, sorry excuse for, waste of a human, oxygen thief,
            oxygen thieves, space waster, gobshite*, eejit*, feckin eejit*, gowl, langer, spastic*, spaz, spakka,
            mong, window licker*, divvy, wetwipe*, wet wipe, libtard*, boomer trash, chav scum, chavs, gypsies,
            pikey*, tramps, skank*, slags, slapper, hoes, thot, thots, incel*, groomer*, paedo*, pedo*, nonce*,
            pervert*, sicko*, psychos, psycho bitch, nutjob*, nut job, mental case, lunatics, see you after work,
            see you outside, wait till i see, wait until i see, catch you outside, know your face, we know where,
            sleep with one eye, disgrace to the human, disgrace to humanity, inbred halfwits, halfwits, half wits,
            cretins, imbeciles, simpletons, lowlife*, low life, low lifes, lowlives, bottom feeders, bottom feeder,
            filthy people, you animal, you animals, you make me sick, i hate you, hate you all, we hate you, you all
            suck, you guys suck, y'all suck, burn it down, burn that shop, burn your house, burn the place, burn
            your office, torch the, looks like a pig, looks like a man, looks like a horse, looks like a whore,
            looks like a slut, you stink, ugly ass, fat ass, fatass, fatty, fatso, lardass, lard arse, bald prick,
            ginger prick, ginger minger, four eyes, speak english, learn english, learn to speak english, women
            shouldn't, women can't drive, women drivers, make me a sandwich, get back in the kitchen, they're all
            criminals, all criminals, all terrorists, all rapists, deport them, send them back, round them up, put
            them down, exterminate*, kill all, kill them all, hang them, string them up, line them up, put a bullet,
            firing squad, guillotine, sick in the head, wrong in the head, wrong with your head, mentally ill freak,
            mental patient, straitjacket, lobotomised, lobotomy, dropped on your head, dropped on the head, dropped
            as a, failed abortion, should have been aborted, abortion of, mother should have, swallowed you, nobody
            loves you, no one loves you, nobody will miss, no one would miss, world would be better, better place
            without, do us all a favour, do the world a favour, do everyone a favour, hold your breath and, choke on
            it, hope it hurts, hope you suffer, hope you fail, get hit by, shut the f up, f yourself, f yourselves,
            f all of you""",
    },
    "insult": {
        1.5: """stupid, dumb, pathetic, ridiculous, disgusting, sick, brainless, clueless, useless, worthless, clown,
            clowns, lame, ugly, trash, garbage, crazy, incompetent, a joke, jokers, liars, thieves, crooks, loser,
            dumber, dumbest, stupidest, idiotic, moronic, delusional, greedy, corrupt, shameless, spineless, filthy,
            hideous, criminals, criminal, fraudsters, amateurs, donkeys, donkey, fools, fool, muppets, muppet, rats,
            pigs, snakes, cowards, coward, hypocrites, hypocrite, thief""",
    },
    "address": {
        1.5: """you are, you're, youre, you all are, you guys are, you people, you stupid, you dumb, your stupid, your
            dumb, are you, ur, y'all are, bunch of, you lot, you bunch, your staff are, your company is, how can you
            be so, how can anyone be so, pack of, people like you""",
    },
    "spam": {
        3.0: """dm me now, message me privately, write me privately, dm me for, dm us, dm to promote, promote your,
            promote it on, free followers, buy followers, get followers, gain followers, followers and likes, check
            out my page, check out my profile, check my profile, check my page, check my bio, visit my profile, link
            in my bio, link in bio, earn money, make money online, make money from, earn $, earn _ weekly, earn _
            per, weekly from home, work from home, passive income, text her on, text him on, text me on, message him
            on, message her on, made a fortune, my broker, account manager, trading platform, crypto investment,
            crypto trading, invest in crypto, forex trading, been selected to, you have been selected, you won a,
            win a gift, claim your prize, claim your reward, free gift card, click the link, click here, click on
            the link, casino bonus, best casino, free spins, hot girls, singles near you, loan offer, apply for a
            loan, hack your, recovered my account, recover your account, sugar daddy, cheap viagra, inbox us, inbox
            me, inbox now, real followers, k followers, 10k followers, 1k followers, get more followers, more
            followers, more likes, grow your account, grow your business, boost your page, rank on google, seo
            services, web design services, digital marketing services, we offer professional, our services include,
            want to collab, let's collab, dm to collab, dm for collab, collaborate with us, brand ambassador, become
            an ambassador, become our ambassador, be our ambassador, dm us for, dm for, send us a dm, send me a dm,
            send pic, limited time offer, limited time only, use code, use my code, discount code, coupon code, off
            with code, 50 off, 70 off, 80 off, 90 off, free shipping worldwide, claim your, claim at, claim it,
            congratulations you have won, congratulations you won, you have won, you've won, you won, winner of,
            been chosen, have been chosen, selected winner, free iphone, free voucher, get rich, financial freedom,
            financially free, quit my job, quit your job, side hustle, a week from, per week from, made in a week,
            in a week thanks, weekly profit, daily profit, daily income, daily payouts, profits in, roi, guaranteed
            returns, guaranteed profit, double your, turn 100 into, invested with, invest with, trade with, trading
            signals, signals group, my mentor, thanks to her trading, thanks to his trading, expert trader, recovery
            expert, hire a hacker, ethical hacker, hacked his phone, spell caster, spell casting, love spell,
            powerful spell, dr ehi, herbal doctor, herbal medicine, herbal cure, cured my, cured me, cure for
            herpes, brought my ex, my ex back, ex back, bring back my ex, bring back your ex, lottery numbers,
            psychic, sexy girls, horny, nudes, looking for a man, looking for love, only fans, xxx, cam girl,
            webcam, meet girls, dating site, weight loss, lose weight, lose 10, lost 20 pounds, keto gummies,
            slimming, replica, rolex, designer bags, cheap watches, fake id, buy diploma, essay writing, write your
            essay, betting tips, sure bets, fixed matches, no deposit bonus, check out my, visit my, visit us at, my
            new track, my new song, my new video, my channel, my youtube, my soundcloud, subscribe to my, sub to my,
            sub4sub, follow for follow, f4f, l4l, like for like, follow my, join my, join our telegram, join the
            group, join our group, join my group, link below, link here, tap the link, tap here, click below, click
            my, see my profile, see profile, whatsapp me, whatsapp us, call or whatsapp, contact him on, contact her
            on, contact me on, contact via, message me on, message me for, message us for, hit me up, hmu, pm me, pm
            for, dm me to, dm me if, check her page, im lonely, lonely tonight, hey handsome, hello handsome, hey
            dear, hello dear i, brought my husband back, brought my wife back, brought my boyfriend back, brought
            back my, contact him, contact her, changed my life btc, btc in, account will be suspended, account has
            been suspended click, account has been limited, confirm your identity, verify your account, verify your
            identity, confirm your account, confirm your details, update your payment details, unusual activity,
            click to verify, parcel is held, pay a small fee, customs fee to pay, real followers today, send pics,
            send your pic, ambassador search, brand reps, brand rep, looking for ambassadors, chosen as our, get
            featured, featured on our page, roof repairs, gutter cleaning, driveway cleaning, pressure washing,
            cleaning services, man with van, man and van, house clearance, free quotes, no obligation quote, call
            dave, call us today, call today, competitive rates, tree surgeon, plumber available, selling oakley,
            selling ray, off today only, ray ban, my merch, my etsy, etsy shop, my book, my podcast, new single out,
            new album out, stream now, out now on, link tree, linktree, linktr, presave, pre save, cash app,
            cashapp, paypal flip, flip your, quick cash, fast cash, extra income, second income, ask me how, dm me
            info, info in bio, bio link, our bio, the link in, tap link, swipe up, type yes, comment yes, first 50,
            first 100 people, verified badge, ig verified, get verified, get your ig, blue tick, sugar baby, sugar
            mummy, sugar momma, looking for a sugar, will pay weekly, weekly allowance, allowance weekly, weekly
            from, i now make, now i make, now earning, now i earn, k weekly, 5k weekly, k per week, k a month, k
            monthly, platform i now, mr andrew, your essay, assignment help, homework help, dissertation help, exam
            help, take my class, a guaranteed, guaranteed a, free movies, watch free, stream free, free stream, live
            stream here, full video here, link to watch, download free, free netflix, premium accounts, iptv, cheap
            iptv, vpn deal, license keys, crack software, hacked accounts, buy accounts, selling accounts, account
            recovery, recover lost funds, funds recovery, crypto recovery, bitcoin recovery, lost funds, recovered
            my funds, recovered my money, helped me recover, private investigator, cheating spouse, cheating
            partner, phone clone, clone phone, credit score, boost credit, credit card hack, clear your debt, debt
            relief, debt free, loan at, loans at, no collateral, grants available, government grant, facebook grant,
            relief fund, beneficiary, dear friend i, dear beloved, next of kin, million dollars to, i am a widow,
            gold bars, wire transfer fee, work at home, remote job no experience, no experience needed, no
            experience required, hiring now, now hiring, urgent hiring, typing job, data entry job, earn while, join
            my team, mlm, network marketing, essential oils, ask me how i, dm for more, dm for details, dm for
            price, dm for prices, dm for info, message for details, message for more, inbox for, link in comments,
            link in the comments, link in first, for more info visit, for more information visit, visit www, visit
            the link, order via, available on whatsapp, nationwide delivery, bulk orders, factory price, promo
            price, discounted price, flash sale, mega sale, big sale, ends tonight, while stocks last, act now, act
            fast, only few left, few slots, slots available, dm to book, book your slot, book now at, affordable
            rates, follow me for, follow us for, follow for, follow my page for""",
        1.5: """crypto*, bitcoin*, forex, whatsapp, telegram, investment*, investor*, casino, onlyfans, giveaway, dm me,
            follow me, follow back, my page, promo code, fortune, viagra, loan, lottery""",
        0.75: """discount, discounts, promo, profit, profits, earn, earning, invest, invested, trader, trading, broker,
            inbox, voucher, gift card, prize, reward, sponsor, sponsored, seo, website design, coaching, mindset,
            webinar, crypto, nft*, airdrop, wallet, token, ethereum, betting, credit repair, guaranteed, soundcloud,
            herbal, btc, selling, handsome, verify, suspended, husband back, promote, boosted, hiring""",
    },
    "complaint": {
        3.0: """thanks for nothing, thank you for nothing, money back, want my money, never again, never buy, never
            order, will never, won't buy, won't order, stay away, avoid this, do not buy, don't buy, don't
            recommend, do not recommend, wouldn't recommend, would not recommend, can't recommend, cannot recommend,
            waste of money, waste of time, rip off, ripoff, ripped off, scam, scammed, scammers, fraud,
            disappointed, disappointing, disappointment, unacceptable, disgrace, disgraceful, outrageous, terrible*,
            horrible*, awful, appalling, worst, fell apart, falls apart, falling apart, never arrived, hasn't
            arrived, has not arrived, didn't arrive, did not arrive, not arrived, still waiting, no reply, no
            response, no answer, nobody replies, nobody answers, no one replies, no one answers, never reply, never
            answer, ignoring me, ignore me, ignored, keep ignoring, where is my, where's my, where are my, doesn't
            work, does not work, didn't work, don't work, not working, stopped working, won't work, not happy, not
            satisfied, not impressed, unhappy, unsatisfied, are you serious, are you kidding, seriously, charged me
            twice, charged twice, overcharged, complaint, complain, complaining, let me down, let us down, going
            downhill, gone downhill, used to be, used to love, used to like, better elsewhere, better than you,
            better than yours, nobody got hurt, nobody was hurt, no one was hurt, trading standards, lawyer, no
            replies, not a single reply, no explanation, no apology, no refund, no one cares, nobody cares, nobody
            picks up, no one picks up, never answers, nobody turned up, nobody showed up, no show, never showed up,
            didn't show up, never turned up, didn't turn up, never came, didn't come, hasn't come, hasn't shipped,
            has not shipped, hasn't shown up, hasn't turned up, hasn't been delivered, not delivered, not been
            delivered, never delivered, never received, not received, haven't received, have not received, didn't
            receive, still hasn't, still haven't, still can't, still cannot, still isn't, still doesn't, still
            don't, still broken, still nothing, still says, been days, been weeks, been months, been over a, been a
            week, been a month, for days now, weeks now, days now, months now, hours now, weeks later, days later,
            months later, third time, second time, fourth time, fifth time, yet again, every single time, every time
            i, not the first time, same problem, same issue, cut off, hung up on, put on hold, been on hold, passed
            around, passed from, from pillar, fobbed off, copy and paste, copy paste, generic response, automated
            response, automated reply, bot reply, useless bot, keeps crashing, kept crashing, crashes, crashing,
            crashed my, crash every, keeps freezing, freezes, glitchy, glitches, keeps buffering, keeps dropping,
            keeps cutting, keeps logging me, keeps saying, keeps asking, keeps failing, logged out, locked out,
            can't log in, cannot log in, can't login, unable to log, can't access, cannot access, can't get through,
            can't get hold, can't reach, can't use, couldn't even, can't cancel, impossible to, won't let me, won't
            load, won't open, won't start, won't charge, won't turn on, won't connect, won't give, won't refund,
            won't help, refused to, refuses to, refused, doesn't even, don't even, didn't even, no longer works,
            doesn't fit, does not fit, didn't fit, not as described, not as advertised, nothing like, not what i
            ordered, not what was, not what i paid, isn't what it was, isn't what it used, not what it was, not what
            it used, not what it used to be, wrong item, wrong order, wrong size, wrong colour, wrong address, taken
            twice, charged me for, charged for, double charged, billed twice, hidden fees, hidden charges, took
            money, taken money, taken the money, took the money, owe me, give me my money, give it back, my money
            back, chased, price hike, price increase, price increases, prices up, prices have gone up, put the price
            up, gone up by, gone up again, went up again, more expensive, day light robbery, daylight robbery, cash
            grab, money grab, conned, misled, mis sold, missold, lied to, false promises, broken promises, empty
            promises, promised me, cancelled again, delayed again, broken again, down again, out again, has been
            down, been down, is down, went down, down since, no internet, no hot water, no heating, no electricity,
            no air conditioning, no aircon, third world, shambles, shambolic, joke of a, absolute joke, complete
            joke, laughable, embarrassing, embarrassment, shameful, disgusted, diabolical, dire, atrocious, abysmal,
            dreadful, shocking, shockingly, appalled, absolute disgrace, utter disgrace, ridiculously, beyond a
            joke, fuming, livid, had enough, fed up, sick of, sick and tired, tired of, done with you, cancelling
            my, canceling my, cancelled my subscription, switched to, going elsewhere, go elsewhere, taking my
            business, lost a customer, lost my business, lost me as, last time i, last order, never using, never
            use, never coming back, never return, never shopping, never flying, never staying, won't be back, won't
            be returning, will not be back, won't be using, won't be coming, not coming back, not returning, don't
            bother, stay clear, steer clear, save your money, buyer beware, do better, sort yourselves, sort this
            out, get it together, get your act, fix your, gave up after, gave up, broke after, broke within, stopped
            after, dead on arrival, dead after, fell apart after, shrunk, shrank, not fit for, not good enough, not
            acceptable, not okay, not ok, not great, not amused, not worth, not clean, not cleaned, not fresh, not
            cooked, not helpful, not fair, not the same, isn't worth, wasn't worth, isn't good, wasn't good, wasn't
            great, isn't great, isn't right, isn't fair, isn't working, aren't working, wasn't impressed, wasn't
            clean, expected more, expected better, expected a lot more, deserve better, more from you, better from
            you, let down, underwhelming, underwhelmed, mediocre, overrated, inedible, undercooked, overcooked, raw
            inside, stone cold, ice cold, arrived cold, was cold, cold food, soggy, rotten, off milk, out of date,
            past its, mouldy, moldy, hair in my, hair in the, cockroach*, bed bugs, bedbugs, rats in, stains,
            stained, grubby, unclean, smelly, smelled, smelt, stank, stinking, cramped, overcrowded, packed like,
            standing room, sardines, left my parcel, left it in, left outside, left in the rain, thrown over, threw
            it, dumped, in the bin, said delivered, says delivered, marked as delivered, marked delivered, missed
            connection, stranded, rebooked, bumped off, lost luggage, lost bag, did not turn up, turn up on either,
            failed to turn up, failed to show, failed to deliver, can't say i was, can't say i'm, cannot say i,
            won't be renewing, not renewing, never agreed, didn't agree, did not agree, didn't authorise, didn't
            authorize, got billed, was billed, been billed, billed me, got the middle, instead got, got the wrong,
            no replacement, no rail replacement, six times, three times now, twice this week, like straw, bring back
            the old, old one was, old version was, was better before, better before, worse than, worse than before,
            not as good, not the same since, since you changed, since the update, since the refurb, since the
            merger, made my hair, ruined my, ruined our, spoiled our, spoilt our, spoiled my, cold welcome, cold
            tea, cold coffee, cold chips, flat beer, warm beer, wouldn't recognise, fobbed, given the runaround, run
            around, runaround, pillar to post, round in circles, in circles, talking to a wall, brick wall, like
            talking to, do your job, do your jobs, not rocket science, how difficult, how hard is it, is it too much
            to ask, too much to ask, all i wanted, left waiting, left hanging, kept in the dark, left in the dark,
            left stranded, left standing, had to stand, had to throw, had to go elsewhere, ended up paying, ended up
            walking, ended up buying, money for nothing, next to the loo, next to the toilet, next to the bins, out
            of order, out of service, out of use, not in use, never open, always closed, always late, always broken,
            always cancelled, always full, always empty, always sold out, every day this week, all month, all day
            without, limp, hanging off, strap broke, come apart, came apart, coming apart, coming undone, came
            undone, logged me out, tickets are gone, tickets gone, lost my place, lost everything, lost all my,
            clearly never, has clearly never, have clearly never, not a fan, not a fan of, not keen on, not
            impressed by, not loving, don't like, do not like, didn't like, doesn't like, hate the new, hate this
            new, hate it, prefer the old, preferred the old, the old one was, go back to the old, change it back,
            changed it back, change back, how is that legal, how is this legal, how is that ok, how is this ok, how
            is that acceptable, how is this acceptable, is this legal, is that legal, to pay for another, pay for
            another, and you want me to, want me to pay, expecting me to, expected to pay, made me pay, making me
            pay, forced to pay, raw in the, raw in, burnt on, pink in the middle, four different answers, different
            answers, three different answers, different answer every, nobody knows anything, no one knows anything,
            different people and, spoke to four, spoke to three, spoke to five, spoke to someone, was told i'd,
            freezing for, out of order for, out of order again, closed again, shut again, still shut, still closed,
            for a fortnight, for two weeks, for three weeks, more than a week, more than a month, a week now, a
            month now, this is what you call, you call that, you call this, do better than this, thought you'd do
            better, better than this""",
        2.0: """been waiting, waiting for, broke, broken, breaks, cracked, snapped, damaged, defective, faulty,
            incomplete, wrong, delayed, overpriced, too expensive, rubbish, crap, shit, shitty, sucks, suck, poor,
            poorly, bad, badly, cheap quality, cheaply made, flimsy, peeling, peels, chipped, scratched, dented,
            torn, leaking, leaks, mould, mold, smells, stinks, rude, unfriendly, unhelpful, annoyed, annoying,
            angry, furious, frustrated, frustrating, upset, sad, joke, fail, failed, failure, fake, misleading,
            false advertising, lies, lied, ruined, ruining, ruin, sharp edge*, dangerous, unsafe, toxic, returned
            it, sent back, sending back, lost, fix this, mess, nightmare, shame, lousy, regret, damn, wtf, dislike,
            hate, hated, boring, came off, comes off, coming off, fell off, fell to, falls off, junk, wasting,
            wasted, on hold, treat your customers, treat me, treated, vile, still no, still not, for weeks, for
            months, for hours, once again, freezing, frozen, unable to, can't open, not even, late again, avoid at
            all costs, lost my, lost our, later than, behind schedule, cancellations, disruption, disrupted, outage,
            outages, interruptions, unreliable, inconsistent, unstable, laggy, lags, sluggish, errors, faults,
            malfunction*, bricked, unusable, impossible, ripped, rips, tore, cracks, wobbly, wonky, rusty, rusted,
            faded, bobbled, half the, half of, only half, half empty, less for more, less and less, worse, getting
            worse, got worse, gone worse, tacky, tasteless, bland, burnt, burned, greasy, salty, watery, lukewarm,
            shrinkflation, rip, robbery, greed, extortionate, costly, debt collectors, invoice wrong, incorrectly,
            mistakes, mixed up, confused, clunky, awkward, hopeless, lazy, careless, sloppy, unprofessional,
            disrespectful, disrespect, impolite, dismissive, condescending, arrogant, patronising, aggressive,
            shouted, yelled, swore, ignoring, ghosted, blocked, blocking, deleted my, deleting comments, excuses,
            excuse, blaming, lying, dishonest, deceptive, deceiving, scam*, fraudulent, bait and switch, spammy,
            spamming, junk mail, too many ads, adverts, greenwash*, cruel, unethical, racist, sexist, discriminat*,
            offensive, inappropriate, hazard, negligent, negligence, compensate, ombudsman, suing, legal action,
            solicitor, gdpr, chargeback, disputed, refunding, repay, reimburse*, stressful, headache, hassle,
            disaster, disastrous, fiasco, farce, chaos, chaotic, worst*, terrible, poor*, useless app, bullshit,
            crappy, bollocks, shite, arse, sucked, gutted, annoys, annoy, irritating, irritated, infuriating,
            infuriated, maddening, exasperat*, upsetting, heartbroken, regretted, regretting, pointless, downgrade,
            downgraded, took away, taken away, gone down, declining, slipping, no notice, without any notice,
            without warning, without asking, without permission, without consent, zilch, absolutely nothing, nothing
            works, nothing happens, nobody knows, no one knows, nobody knew, haven't heard, never heard back, not
            heard, heard nothing, keeps getting, keep telling, kept telling, keep being, keep sending, keep having,
            keep waiting, kept waiting, kept us waiting, hour wait, minutes late, hours late, days late, weeks late,
            twice now, again and again, over and over, was promised, were promised, was told, were told, allegedly,
            four times, five times, for nothing, had to return""",
        1.0: """passed away, died, funeral, condolences, rip, rest in peace, grief, grieving, mourning,
            refund, waited, missing, late, delay, expensive, cancelled, canceled, return it, unfortunately,
            problem*, issue, issues, slow, mistake, error, waiting, wait, doubt*, complicated, difficult, confusing,
            loose, twice, elsewhere, competitor*, supposedly, sadly, however, weak, loud, dirty, cheap, chatbot,
            glitch, buggy, denied, stole, stolen, cancel my, switching to, stale, expired, damp, noisy, stuck at,
            delays, postponed, cancellation, slower, slowest, error message, bug, bugs, fault, thinner, smaller,
            smaller than, empty, cold, tiny, fee, fees, surcharge, charged, charge, incorrect, compensation,
            complaints, dispute, return, returns, replacement, replace, refunded, removed, discontinued, without
            notice, nothing happened, hours on""",
        0.5: """crying, cried, queue, queued, queuing, queues, tears, trouble, struggling, lack, lacking, lacks, meh, so
            so, okay ish, underestimated, concerned, concern, worried, worrying, even though""",
    },
    "question": {
        2.5: """does anyone, does anybody, anyone know, wondering if, i'd like to know, looking for a, can someone, can
            somebody, can you tell, could someone, could you tell, anybody know, anyone knows, need to know, want to
            know, would like to know, like to know, love to know, wanted to know, wanted to ask, want to ask, would
            like to ask, quick question, just a question, got a question, have a question, one question, question
            about, question for, question regarding, just wondering, wondering, curious if, curious about, i was
            wondering, please advise, pls advise, not sure if, not sure how, not sure whether, find out if, find out
            whether, find out when, trying to find, trying to work out, trying to figure, wondering whether, want to
            check, wanted to check, just checking, need to check, could do with knowing, quick one, could somebody""",
        2.0: """do you, does it, does this, does the, does that, did you, is it, is this, is there, is the, is that, are
            there, are these, are the, are they, are you open, are gift, can i, can we, can you, can it, can they,
            can this, can the, could you, could i, could we, would it, would this, would you, will you, will it,
            will there, will the, may i, have you got, has anyone, how much, how many, how long, how big, how old,
            how do, how does, how can, how to, how often, how large, how heavy, what age, what size, what is,
            what's, what are, what colour*, what color*, what kind, what time, what does, which*, when will, when
            is, when are, when do, when does, when can, where can, where is, where are, where do, where's, who is,
            who can, who do, why is, why are, why do, i wonder, question, difference between, should i, do we, do
            they, do your, do the, do these, do those, do u, does your, does my, does it come, did i, is your, is
            my, is he, is she, is anyone, is anybody, is breakfast, is parking, is delivery, are your, are we, are
            dogs, are pets, are tickets, is it possible, is it ok, is it safe, is it true, is it normal, is it
            still, is it worth, is it the same, was the, was that, were the, can my, can anyone, can you please
            tell, can you confirm, can u, can he, can she, could anyone, could you please tell, would i, would my,
            will i, will my, will they, will we, will there be, will these, has the, has this, have you, have they,
            have u, how do i, how can i, how would, how is, how are, how far, how late, how early, how fast, how
            soon, how strong, how hot, how come, how should, what about, what if, what happens, what happened to,
            what do, what does this, what did, what time do, what time is, what day, what date, what temperature,
            what model, what type, what sort, what brand, what should, what can, what will, what would, what was,
            where did, where do i, where would, where will, where exactly, when did, when should, when would, when
            exactly, when do tickets, when's, who did, who should, why can, why can't i, why would, why was, why
            won't, whether, do any of you, anyone here, anyone tried, anyone else know, any idea, any ideas, any
            idea when, any idea if, any chance, any update on when, any plans, any tips, any recommendations, any
            info, any information, any discount for, any vegan, any difference, any way to, is there any way, is
            there a way, may i ask, can i ask, asking for, tell me, please let me know, let me know, please tell,
            need help, need some help, need advice, can't find, cannot find, looking to buy, thinking of buying,
            thinking about getting, which one, which size, which of, or is it, still available, in stock, back in
            stock, open on, open today, opening hours, opening times, does any1, any1 know, does any one, do ye,
            have ye, are ye, is ther, wots, wat time, wat is, wen is, hw much, wheres, whens, hows, have you any, do
            you have any, have u got, you got any, you guys have, you guys open, still open, are u, cud you, how
            much for, how much is, how much are, price for, size guide, which bus, which train, which platform, what
            channel, what song, what's the song, song name, anyone used, anyone had, anyone got, anyone else having,
            what's the best, whats the best, what's the difference, what's it, what's in, what's on, when's the,
            where's the, who's the, how's the, how long's, on what date, by when, from when, until when, until what
            time, till what time, what happens if, is this still, are these still, does that include, does it
            include, does this include, does it work, does this work, will it work, will this work, can it be, can
            these be, can i use, can i still, can i pay, can i buy, could i please, may i know, may i have, is
            entry, is food""",
        1.0: """how, what, when, where, who, why, whose, whom""",
    },
    "suggestion": {
        3.0: """would be great if, would be nice if, would be good if, would be awesome if, would be cool if, would be
            lovely if, would be helpful if, would be _ if, would be even better, even better if, suggestion,
            suggestions, i suggest, i'd suggest, i would suggest, may i suggest, you should, you guys should, you
            could, how about, what about adding, please bring back, bring back the, please add, please make, please
            consider, consider adding, consider making, maybe add, perhaps add, maybe you could, feature request, i
            wish you, i wish there, we wish you, wish it had, would love to see, would love a, would love if, would
            love it if, i'd love to see, i'd love a, we'd love to see, would like to see, it'd be, it would help if,
            my idea, an idea, here's an idea, my tip, why not, why don't you, next time, could you add, could you
            please add, can you add, can you please add, can you make, could you make, could you offer, could you
            bring, can you bring back, could you bring back, could you consider, could you introduce, could you
            include, could you also, can we have, can we get, can we please, could we have, could we get, could we
            please, please could you add, please introduce, please include, please offer, please bring, please make
            it, please make more, please sell, please open, please allow, please give us, please let us, please
            stock, please launch, please put, please create, please release, please design, please extend, please
            also, add an option, bring back, bring it back, open a shop in, open a store in, open one in, you guys
            could, you could also, you might want, might want to, you should really, you should add, you should
            make, you should offer, you should open, you should have, you should bring, you should consider, you
            need to add, you ought to, should add, should offer, should be an option, there should be, would be
            handy, would be really handy, would be useful, would be really useful, would be helpful, would be good,
            would be nice, would be great, would be awesome, would be amazing, would be cool, would be lovely, would
            be perfect, would be ideal, would be brilliant, would be fantastic, would be fab, would be a nice, would
            be a great, would make it easier, would make life, would make it, would make a, would make this, would
            make the, would help, it would help, it might help, might help, might be nice, might be good, might be
            an idea, might be worth, may be worth, maybe offer, maybe make, maybe try, maybe consider, maybe have,
            perhaps you, perhaps offer, perhaps consider, have you considered, have you thought about, have you ever
            thought, ever thought about, ever considered, consider offering, consider opening, consider having,
            consider doing, suggest, suggesting, my suggestion, one suggestion, small suggestion, just a suggestion,
            just a thought, just an idea, just my two cents, small idea, got an idea, i have an idea, feature idea,
            product idea, constructive feedback, some feedback, little feedback, bit of feedback, one thing i'd, one
            thing i would, only thing i'd change, only thing i would change, only thing missing, one thing missing,
            only wish, wish you would, wish you'd, wish there was, wish there were, if only you, i'd like to see,
            i'd like more, i would like more, i would like to see, i'd love it, i'd pay, i would pay, would pay for,
            would buy, would love more, would appreciate, would be appreciated, it'd be great, it'd be nice, it'd be
            cool, it would be, why not offer, why not add, why not make, why not have, why don't you offer, why
            don't you sell, why don't you make, what about a, how about a, how about adding, how about some, room
            for improvement, please more, more colours, more colors, more sizes, petition for, idea for, idea let,
            let us filter, let people, let customers, should be with, should do a, should come in, should come with,
            next collab, next flavour, next one should, next time do, make one in, make it in, make these in, make
            them in, do one in, do it in, do this in, do a version, do these in, take my money, shut up and take,
            bring out a, bring out an, pls bring back, pls add, plz add, pls make, please do more, please do a, we
            need a, you need a, this needs a, app needs, would help loads, help loads of, help a lot of, would help
            those, would help people, would also help, might i suggest, can i suggest, could i suggest, i'd
            recommend, i would recommend adding, i propose, thinking you could, if you added, if you could add, if
            there was a, if there were a, more often if, more often if you, i'd come more, would come more, would
            buy if, i'd buy one if, would buy it if, i'd buy it in, in larger type, in larger print, in bigger, in a
            bigger, in a smaller, in more sizes, in more colours, in other colours, in petite, in plus size, half
            portion, half portions, quiet hour, for left handed, would you consider, would be welcome, would be very
            welcome, would be much, would go down well, would work well, refill station, maybe put, perhaps put,
            next time put, please make the, please make text, please make your, please think about, please think of,
            please stop using, please switch to, less plastic, use paper, switch to paper, instead of plastic, you
            should totally, you should definitely, you guys need to, you need to do, should totally, sunday opening,
            open longer, longer hours, smaller sizes, bigger sizes, larger sizes, half sizes, wider range, vegan
            option please, gluten free version, kids version, bring it to, bring this to, bring these to, open up
            in, one in leeds, ship to please, if you did, lovely if you, great if you, good if you, nice if you,
            cool if you, helpful if you""",
        1.5: """please do, maybe next time, maybe you, more of these, more of this, more vegan, more options, feature
            you""",
    },
    "praise": {
        3.0: """love this, love it, love them, love these, love your, love the, love my, loves it, loves them, loves
            this, loves the, loved it, we love, i love, absolutely love, in love with, adore*, beautiful*, amazing*,
            awesome, fantastic*, wonderful*, brilliant, excellent, outstanding, superb, perfect, perfectly,
            exceptional, incredible, magnificent, gorgeous, stunning, best toys, best toy, best shop, best ever,
            best purchase, best gift, best service, the best, highly recommend*, definitely recommend, would
            recommend, can't recommend enough, cannot recommend enough, great job, good job, nice job, well done,
            great work, good work, keep it up, keep up the good work, keep up the great work, so happy, very happy,
            really happy, so pleased, very pleased, so impressed, very impressed, couldn't be happier, could not be
            happier, can't get enough, won't put it down, can't put it down, can't stop playing, five stars, 5
            stars, thumbs up, hats off, obsessed with, so cute, so pretty, so sweet, so good, very good, really
            good, great quality, great service, great product, great toy*, great gift, top notch, worth every penny,
            made my day, exceeded, how cute is, how cool is, how sweet is, how lovely is, how beautiful is, never
            seen such, would buy again, will buy again, 10 10, over the moon, can't fault, cannot fault, nothing to
            complain, no complaints, damn good, fucking awesome, shoutout to, shout out to, big shoutout, huge
            shoutout, big thumbs up, two thumbs up, massive thumbs up, props to, big props, kudos to, credit to,
            credit where, hat off, hats off to, compliments to, my compliments, big up, you rock, you guys rock, you
            rule, you're the best, you are the best, you guys are the best, you're amazing, you are amazing, you
            guys are great, you're awesome, you're brilliant, you're legends, you legends, legends, legend, absolute
            legend, absolute legends, absolute star, absolute stars, superstar, superstars, lifesaver, life saver,
            saved my day, saved the day, made our day, made my week, made my night, made our night, made our trip,
            made our stay, made my weekend, changed my life, life changing, game changer, gamechanger, best coffee,
            best pizza, best burger, best app, best bank, best hotel, best airline, best customer service, best
            meal, best food, best in town, best in the, best thing, best decision, best show, best day, best night,
            best place, best company, best team, best experience, best brand, honestly the best, simply the best, by
            far the best, hands down, second to none, never disappoint*, never disappointed, never fails, never
            failed, never let me down, never let us down, never had a problem, never had a bad, never had an issue,
            never had any, never been happier, never going back to, not disappointed, didn't disappoint, wasn't
            disappointed, zero complaints, nothing but praise, nothing but good, can't complain, cannot complain,
            can't say enough, can't praise, couldn't ask for, couldn't be better, couldn't fault, couldn't have
            asked, couldn't recommend more, can't wait to go back, can't wait to come back, can't wait to wear,
            can't live without, couldn't live without, will be back, be back soon, will definitely be back,
            definitely be back, definitely order again, definitely buy again, will order again, would order again,
            ordering again, come back again, customer for life, happy customer, satisfied customer, very satisfied,
            so satisfied, totally satisfied, fully satisfied, completely satisfied, extremely happy, extremely
            pleased, super happy, really pleased, well pleased, chuffed, well chuffed, thrilled, ecstatic, blown
            away, mind blown, wowed, exceeded expectations, exceeded my, exceeds, above and beyond, went above, gone
            above, extra mile, going the extra, pleasantly surprised, faster than expected, quicker than expected,
            better than i expected, so much better, much better than, works like a charm, works perfectly, works
            great, works brilliantly, works a treat, works flawlessly, working perfectly, fits perfectly, fits
            great, fits like a glove, tastes amazing, tastes great, tasted amazing, delicious*, tasty, yummy,
            scrumptious, mouthwatering, finger licking, perfection, flawless, impeccable, spotless, seamless,
            effortless, breathtaking, spectacular, phenomenal, marvellous, marvelous, splendid, exquisite, divine,
            heavenly, sublime, immaculate, first rate, world class, high class, top class, top quality, top tier,
            top marks, top job, top service, top people, a1, 10/10, ten out of ten, 10 out of 10, five out of five,
            5 out of 5, 100 percent, a must, must buy, must visit, must try, so worth it, worth the money, worth
            every, worth the wait, great value, good value, value for money, money well spent, smashed it, nailed
            it, crushing it, knocked it out, you've outdone, outdone yourselves, well played, good stuff, great
            stuff, good shout, great shout, keep going, keep doing what, keep them coming, brilliant job, fantastic
            job, amazing job, excellent job, awesome job, superb job, lovely job, cracking job, excellent work,
            amazing work, fantastic work, brilliant work, excellent service, amazing service, brilliant service,
            fantastic service, superb service, fast service, friendly service, lovely service, quick service, great
            customer service, excellent customer service, great experience, amazing experience, lovely experience,
            wonderful experience, great food, great coffee, great app, great team, great staff, lovely staff,
            friendly staff, amazing staff, helpful staff, great people, lovely people, great place, great
            atmosphere, super quick, super fast, super friendly, super helpful, super easy, super tasty, super
            comfy, so fast, so quick, so easy, so kind, so helpful, so friendly, so tasty, so comfy, so beautiful,
            so nice, so welcoming, so professional, so polite, so happy with, so impressed with, so grateful, so
            glad i found, so glad i, really impressed, really helpful, really friendly, really kind, really nice,
            really enjoyed, really enjoying, really love, really like, very helpful, very friendly, very kind, very
            nice, very professional, very polite, very comfortable, very tasty, very clean, very quick, very fast,
            very easy, incredibly helpful, incredibly kind, incredibly friendly, insanely good, bloody good, bloody
            brilliant, bloody amazing, fucking love, fucking amazing, fucking brilliant, fucking great, fucking
            good, fuck yeah, hell yeah, holy shit this is, shit hot, freaking awesome, freaking love, badass, kick
            ass, kickass, banger, absolute banger, goated, slayed, da bomb, sick beat, obsessed, in love, fell in
            love, loving, loving my, love ya, love you guys, luv, luv this, heart eyes, swoon, chef's kiss, chefs
            kiss, grand job, blew my mind, blows my mind, blown my mind, mind blowing, goosebumps, gave me
            goosebumps, gave me chills, deserves a raise, deserve a raise, needs a raise, give them a raise, give
            her a raise, give him a raise, pay rise, deserves a promotion, deserves a medal, worth the queue, still
            worth it, well worth it, well worth, worth the trip, worth a visit, is unreal, are unreal, is the bomb,
            the bomb, so soft, so cosy, so cozy, never take it off, won't take it off, wearing them every, wearing
            it every, wear it every, wear them every, use it every day, use it daily, killer design, sick trainers,
            sick design, sick as, mad about it, mad about, go mad for, crazy for, goes crazy for, crazy about, nuts
            about, bonkers for, addicted to, hooked, fights over it, fight over it, fought over, survived a,
            survived everything, still going strong, going strong, still like new, still looks new, good as new,
            like new after, lasted years, lasted me years, no nonsense, no small print, no messing, no drama, no
            faff, no bother, without fuss, without any fuss, without a hitch, without hassle, hitch free, took five
            minutes, took two minutes, took me two minutes, nothing broke, rare these days, rare nowadays, hard to
            find these days, restored my faith, faith in humanity, faith restored, total star, absolute gem,
            absolute hero, absolute angel, a credit to, credit to your, deserves recognition, deserves credit,
            wanted to say thank, want to say thank, never once made, so patient, very patient, always makes my,
            makes my morning, makes my day, made my morning, makes me smile, put a smile, beaming, grinning, glad we
            did, glad i did, glad we chose, glad we came, so glad we, no regrets, zero regrets, don't regret, do not
            regret, never regretted, best money, best money i've, best value, best craic, great craic, class act,
            pure class, pure magic, banging, bangin, bussin, straight fire, gnarly, sound lads, lush, proper lush,
            proper good, proper nice, well good, well nice, dead nice, belting, top drawer, tip top, spot on, bang
            on, on point, and wow, big w, massive w, 10 out of, a+, a plus, fair play, fair play to, take a bow, big
            love, much love, sending love, all the love, huge thanks to, massive thanks to, big thanks to, thank god
            for, so proud, can't stop wearing, can't stop eating, can't stop listening, can't stop watching, can't
            stop using, couldn't put it down, holy moly, just works, just worked, even better in person, better in
            person, looks even better, like a million dollars, feel like a million, best sleep, best sleep in, best
            night's sleep, still beats, beats everyone, beats every, beats them all, beats anything, beats any
            other, came early, arrived a day early, came early and, handwritten note, personal touch, lovely touch,
            nice touch, great touch, sweet touch, couldn't do enough, could not do enough, can't do enough, nothing
            was too much, nothing too much trouble, no trouble at all, big fan of, huge fan of, entertained for
            hours, kept the kids, hours of fun, so much dignity, such dignity, with such care, such care, with such
            kindness, such kindness, treated us like, treated me like, treated like royalty, treated like family,
            felt at home, felt like home, felt looked after, looked after us, well looked after, looked after so,
            took care of us, took great care, went out of their way, out of her way, out of his way, out of their
            way, bent over backwards, what a place, what a show, what a night, what a gem, what a game, what a goal,
            what a concert, what a performance, what a lovely place, who else loves, who knew that was possible,
            never looked back, never look back, made it so easy, made everything so easy, painless, simplest,
            easiest, smoothest, couldn't have been easier, couldn't have been nicer, couldn't have been more,
            couldn't be nicer, couldn't be more helpful, could not have been more, exactly what i've been looking,
            exactly as described, exactly as pictured, exactly as advertised, just what i was looking, just as
            described, better than the pictures, better than the photo, only place i, only brand i, go to place, go
            to shop, my go to, our go to, go-to, regulars here, been coming here, coming here for years, been
            shopping here, bought another, bought three more, bought two more, already reordered, repurchased,
            second pair, third pair, in every colour, in every color, recommend you to, everyone loved, guests
            loved, kids loved, everyone was impressed, huge hit, was a hit, went down a treat, went down well,
            compliments all, so many compliments, loads of compliments, always get compliments, keep getting
            compliments, thank you to the team, thanks to the team, thank you to your, thank you to everyone, thanks
            to everyone, thank you to all, thanks to all, big thank you, huge thank you, massive thank you,
            heartfelt thanks, special thanks, thank you for everything, thanks for everything, thank you for making,
            thanks for making our, thanks for making my, thank you for taking, thank you for such, thanks for such,
            can i just say how great, just say how, say how great, say how good, say how lovely, say how much, only
            one that works, that works for my, works for me, love the sound, super job, beautifully wrapped,
            beautifully packaged, beautifully made, beautifully presented, lovely packaging, great communication,
            excellent communication, so much easier, much easier, huge improvement, big improvement, pleasure to
            deal, pleasure doing business, joy to use, joy to deal, delight to deal, get better every, better every
            time, loving the new, love the new, love the update, love the redesign, enjoying the new, done wonders,
            does wonders, worked wonders, works wonders, worked magic, works magic, huge step up, big step up, a cut
            above, cut above, solved my problem, solved my issue, actually listened, what more could you want, what
            more could you ask, what more do you need, what's not to like, what's not to love, rare to find, rare to
            see, hard to beat, impossible to beat, unbeatable, unmatched, unrivalled, in a league of, league of its
            own, league of your own, better than ever, never looked better, never felt better, never tasted better,
            never slept better, couldn't stop reading, couldn't stop eating, couldn't stop smiling, couldn't stop
            laughing, couldn't put down, page turner, finished in one sitting, deserves one, deserves five, deserves
            all the, deserve all the, can't find fault, hard to fault, difficult to fault, hit the spot, does
            exactly what, does what it says, did exactly what, exactly what it says, kept your promise, kept their
            promise, under promise, set the bar, raised the bar, gold standard, others could learn, other companies
            take note, this is how it's done""",
        2.0: """great, lovely, love, loves, loved, cute, nice, pretty, cool, sweet, happy, pleased, impressed,
            impressive, delighted, recommend, recommended, helpful, friendly, fabulous, fab, terrific, delightful,
            charming, good quality, high quality, yay, favourite*, favorite*, enjoy*, enjoyed, sturdy, well made,
            adorable, fun, kudos, congrats, not bad, super, nice one, good one, stunning*, gorgeous*, beautiful,
            pleasant, pleasantly, welcoming, polite, courteous, professional, trustworthy, attentive, knowledgeable,
            kindness, caring, thoughtful, generous, genuine, smoothly, easy to use, user friendly, intuitive, simple
            to use, comfy, cosy, cozy, relaxing, spacious, tidy, crispy, juicy, stylish, elegant, sleek, fluffy,
            reasonable, affordable, fair prices, prompt, promptly, punctual, speedy, swift, swiftly, on time,
            arrived early, early delivery, in no time, hassle free, no hassle, no fuss, no stress, resolved, fixed
            it quickly, fixed in, enjoyable, entertaining, inspiring, inspired, unforgettable, memorable, grateful
            for, thankful, blessed, joy, pleasure, delight, paradise, hidden gem, rockstar*, big fan, huge fan,
            recommend to, recommending, told all my friends, impress, favourite, finally a bank, finally a company,
            finally an app, finally someone, finally somebody, finally a brand, gets it, improvement is, like it,
            like this, like these, like your, liked it, i like, we like, so cool, so much fun, so fun, had fun,
            great time, good time, lovely time, wonderful time, blast, had a blast, good vibes, belter, cracking,
            corker, quality stuff, superb*, smashing, stellar, comfiest, cosiest, softest, tastiest, prettiest,
            cutest, kindest, friendliest, loveliest, nicest, coolest, quickest, handy, lifesaving, robust, durable,
            solid as a rock, hassle-free, trouble-free, user-friendly, top-notch, well-made, first-class,
            world-class, high-quality, heartwarming, wholesome, joyful, uplifting, feel good, peaceful, warm and
            friendly, warm and welcoming, homely, buzzing, stoked, giddy, made up with, tickled, touched, dignity,
            entertained, effortlessly, brilliantly, beautifully, wonderfully, superbly, quality service, looks
            great, looks amazing, looks lovely, looks fantastic, looks good, looks incredible, sounds amazing,
            sounds great, smells amazing, smells lovely, feels great, feels amazing, feels like new, glowing, five
            star, 5 star, high five, good on you, good for you, best of the best, cheers to the team, even better,
            exactly what we were looking, exactly what we wanted, exactly what i was after, just what we were
            looking, refreshing, refreshingly, breath of fresh air, good experience, sorted my issue, fixed my
            issue, resolved my issue, sorted my problem, fixed my problem, resolved my problem, sorted the issue,
            fixed the issue, resolved the issue, sorted it in, fixed it in, sorted everything""",
        1.0: """good, fast, quick, quickly, fine, neat, solid, smooth, kind, best, wow, bravo, happily, working again, a
            joy, a treat, a star, proud of""",
    },
    "thanks": {
        2.0: """thanks, thank you, thank u, thx, thankyou, many thanks, thanks a lot, thanks so much, thank you so much,
            thank you very much, ty, tysm, cheers, much appreciated, appreciate it, appreciated, grateful, thanks a
            million, got it, thank you for your reply, thanks for your reply, thanks for the quick reply, thanks for
            the info, thank you for the info, thanks for letting me know, thanks again, thank you again, thanks
            anyway, thanks guys, thanks all, thanks team, thanks for that, thank you for that, thanks for your help,
            thank you for your help, thanks for the help, thank you for the help, thanks for helping, thank you for
            helping, thanks for getting back, thank you for getting back, thanks for coming back, thanks for
            replying, thank you for replying, thanks for responding, thank you for responding, thanks for the reply,
            thank you for the reply, thanks for the response, thank you for the response, thanks for the quick
            response, thanks for the fast, thanks for the quick, thank you for the quick, thank you for letting me
            know, thanks for clarifying, thank you for clarifying, thanks for explaining, thank you for explaining,
            thanks for the explanation, thanks for the tip, thanks for the link, thanks for the heads up, thanks for
            the update, thanks for the clarification, thanks for looking into, thank you for looking into, thanks
            for sorting, thank you for sorting, thanks for your answer, thank you for your answer, thanks for
            answering, thank you for answering, thank you for your time, thanks for your time, ta, tah, cheers mate,
            cheers for, cheers for that, ty so much, much obliged, appreciate the help, appreciate the quick,
            appreciate your, i appreciate, we appreciate, really appreciate, no thanks needed, many thanks for,
            thank you kindly, thanks kindly, thanks hun, thanks love, thanks mate, thanks pal, thanks babe, thanks
            x, thank you x, ta very much, ta love, ta muchly, cheers for sorting, cheers for the help, thanks a mil,
            thank u so much, tyvm, thnx, thanx, tnx, thankies, thank youu, just to say thanks, just to say thank
            you, that answers my question, answers my question, answered my question""",
        1.5: """that worked, that helped, that helps, it worked, it works now, works now, working now, all good now, all
            sorted, all sorted now, sorted now, sorted thanks, got it now, found it, problem solved, solved, issue
            resolved, makes sense, that makes sense, understood, will do, will try, i'll try, i'll try that, i'll do
            that, i will do that, noted, good to know, ok great, okay great, ah ok, ah okay, ah right, oh ok, oh
            okay, perfect thanks, perfect thank you, great thanks, great thank you, brilliant thanks, lovely thanks,
            awesome thanks, super thanks, found it in, refund's in, refund is in, refund came through, refund
            arrived, replacement arrived, arrived this morning, arrived safely, got the email, got your email, sent
            the form, sent it off, sent it over, that's the one, that did it, did the trick, back up and running, up
            and running, back online, all fixed, fixed now, resolved now, i'll wait, i'll come, i'll pop in, will
            pop in, will call, will email""",
    },
    "smalltalk": {
        2.0: """good morning, good evening, good afternoon, good night, good day, happy friday, happy monday, happy
            weekend, happy birthday, happy new year, happy holidays, happy easter, happy christmas, merry christmas,
            merry xmas, happy halloween, happy sunday, happy saturday, hello, hi, hey, hiya, hi there, hello there,
            hey there, how are you, how are you doing, how's it going, have a nice day, have a great day, have a
            good day, have a nice weekend, have a great weekend, nice weather, great weather, lovely weather, lol,
            lmao, rofl, see you, see ya, bye, goodbye, cheers everyone, xoxo, get well soon, morning all, morning
            everyone, mornin, evening all, night night, sleep well, hello everyone, hello from, hi from, hi
            everyone, hi all, hi guys, hey guys, hey all, hey everyone, greetings from, greetings, howdy, what's up,
            whats up, happy tuesday, happy wednesday, happy thursday, happy weekend everyone, happy mothers day,
            happy fathers day, happy valentines, happy anniversary, happy thanksgiving, happy diwali, eid mubarak,
            ramadan mubarak, season's greetings, seasons greetings, bon voyage, safe travels, safe trip, have fun,
            enjoy your, enjoy the weekend, enjoy your weekend, enjoy your day, have a lovely, have a good one, have
            a good, have a great, have a nice, you too, same to you, same here, me too, me neither, same tbh, big
            mood, who's in, who's coming, who's with me, finally friday, it's friday, tgif, mondays, monday mood,
            weekend vibes, is it friday yet, is it weekend yet, coffee first, need coffee, rain again, so cold
            today, so hot today, haha*, hehe*, hahaha*, ha ha, lolol*, lmfao, dying laughing, can't stop laughing,
            made me laugh, made me giggle, made me chuckle, made me smile, this made me laugh, so funny, too funny,
            cracking up, crying laughing, oops, whoops, aww, awww, ooh, oooh, woohoo, woo, whoop, good luck, best of
            luck, break a leg, fingers crossed, anyone else, who else, anyone up, how's everyone, how are you all,
            how was your, how's your, what are you all up to, what are you up to, any plans for the weekend, good
            mornin, morning from, monday again, friday again, is it friday, haha monday, mornin all, evening folks,
            hello folks, hi folks, howya, what's the craic, well lads, alright lads, alright mate, wagwan, hi
            lovely, happy st patrick's day, happy paddys day, happy pancake day, happy bank holiday, enjoy the
            sunshine, enjoy the sun, enjoy the bank, stay warm, stay cool, stay safe, stay dry, have fun everyone,
            night all, nighty night, sweet dreams, tgif everyone, hump day, wednesday already, first comment, early
            bird, who's awake, anyone awake, bored at work""",
    },
    "friend": {
        2.0: """this is me, literally me, that's me, that's you, it's you, this is you, this is us, it's us, us next, we
            need to, we should go, we should do, we have to go, need to go, shall we, look at this, reminds me of,
            reminded me of, thinking of you, thought of you, so you, you and me, fancy it, fancy this, you free, are
            you free, wanna go, want to go, remember this, reminds me of you, one for you, something for you, your
            birthday, date night, girls night, road trip, read this, see this, check this""",
    },
    "negation": {
        1.0: """not, n't, no, never, none, nothing, nobody, neither, nor, without, hardly, barely, don't, doesn't,
            didn't, isn't, aren't, wasn't, weren't, can't, cannot, couldn't, won't, wouldn't, shouldn't, haven't,
            hasn't, hadn't, ain't, dont, doesnt, didnt, isnt, cant, wont, anything but, far from""",
    },
    "irony": {
        3.0: """oh great, oh wonderful, oh perfect, oh nice, oh fantastic, oh lovely, just great another, great another,
            just what i needed, yeah right, sure jan, slow clap, as if, good luck with that, irony, sarcasm, love
            how you never, love how you, love it when, love waiting, love that you never, great job breaking, nice
            job breaking, great job ruining, nice job ruining, well done for ruining, congratulations you, congrats
            you, what a surprise, what a joke, still have customers, perfect example of how not, bravo for, so much
            for, best shop ever not, thanks a lot for ruining, how nice of you to, real classy, nice one guys,
            genius move, oh brilliant, oh great another, oh how, oh how lovely, oh yes because, oh sure, oh goody,
            wow just wow, wow thanks, gee thanks, well thanks, just great, just what we needed, just what i wanted,
            just what we all needed, what we all needed, exactly what i needed, exactly what i wanted, how lovely
            another, how wonderful, how considerate, how convenient, how original, how surprising, how shocking, how
            very, lovely another, brilliant another, fantastic another, wonderful another, amazing another, another
            fantastic, another brilliant, another great, another amazing, another wonderful, another lovely, yet
            another great, so glad i pay, so glad i paid, so glad i waited, so glad i spent, so glad i chose, glad i
            pay, glad i paid, good to know you, good to know my, love being, love paying, love getting charged, love
            spending hours, love spending, love sitting, love standing, love having to, i love when, love it when
            you, i just love, don't you just love, gotta love, you've got to love, got to love, who needs sleep, who
            needs a, because that's exactly, thanks for ruining, thanks for wasting, thanks for making me, thanks
            for losing, thanks for breaking, thanks for the cold, thanks for the wait, thanks for ignoring, thanks
            for cancelling, thanks for canceling, thanks for not, thanks for the delay, thanks for leaving, thanks
            for charging, thanks for the late, thanks for the broken, thanks for absolutely, thanks for the stress,
            thanks for keeping me, thanks for hanging up, thanks for making us, thank you for ruining, thank you for
            wasting, thank you for making me, thank you for losing, thank you for cancelling, thank you for not,
            thank you for ignoring, thank you for leaving, thank you for the cold, thank you for the delay, thanks
            so much for ruining, thanks so much for not, thanks so much for losing, thank you so much for ruining,
            cheers for ruining, cheers for nothing, really made my evening, give yourselves a, give them a medal,
            give that man, deserve a medal, deserves an award, award for, nobel prize, new record, world record,
            must be a record, impressive how, impressive that, amazing how, amazing that you, incredible how,
            incredible that you, fascinating how, brilliant how, funny how, wonderful how, great how, nice how, only
            three hours, only two hours, only 3 hours, only an hour, only 45, only 90, a mere, top marks for, full
            marks for, 10 10 for, ten out of ten for, five stars for, quality service as always, like clockwork,
            business as usual, world class incompetence, truly world class, customer service at its finest, couldn't
            make it up, you couldn't make, if you enjoy, if you like waiting, if you love, said no one, said nobody,
            said no one ever, sarcastic, /s, exactly how i wanted, exactly how i planned, who could have guessed,
            who would have thought, shocker, colour me surprised, color me surprised, what could possibly, what a
            shock, what a fantastic way, real professionals, real pros, very helpful not, super helpful thanks,
            nothing says, einstein, smart move, brilliant move, great idea removing, aren't i lucky, i'm so lucky,
            my lucky day, living legends of, congrats on, congratulations on, congratulations to your, truly
            inspired, inspired decision, stroke of genius, truly a masterclass, masterclass in, living in the
            future, welcome to the future, the future is here, no rush i only, no rush only, take your time i, take
            all the time, don't hurry on my account, i only paid, i've only been waiting, only been waiting, bless
            you for, aren't you clever, clever you, brave decision, great way to treat, great way to lose, nice way
            to, lovely way to, fantastic way to, what a great way, what a lovely way, what a lovely surprise, top
            job on, sterling work, sterling effort, superb effort, outstanding effort, impressive effort, gold star
            for, slow handclap, *slow clap*, hilarious that, funny that, shocking that nobody, best joke, joke of
            the year, april fools, is it april, quality control at, quality control clearly, clearly quality,
            clearly training, clearly money well, money well spent then, well spent then, bargain at only, absolute
            bargain at, a snip at, steal at, just the three, just the two, just the five, just a small, just a mere,
            only the third, only the fourth, only the fifth""",
        2.0: """yeah sure, nice try, well that was, great now, oh joy, took only nine, what you call premium, hate to
            see, i'd hate to see, free shower, lovely holiday in, having a lovely holiday, silly me, how silly of
            me, my mistake for, my fault for, shame on me, foolish of me, glad i took the day, glad i waited in,
            worth every hour, worth the two hour, cheers then, nice going, way to go, great start to, fantastic
            start, great timing, impeccable timing, brilliant timing, lovely start, managed to make, you shouldn't
            have, i'm overwhelmed, five stars for creativity, full marks for creativity, held together with, for the
            fifth time, for the tenth time, for the hundredth time, amazing how a, makes my day like, such a
            premium, somehow worse""",
    },
    "contrast": {
        1.0: """but, although, though, yet, except, despite, would have, could have, almost, nearly, if only, apart
            from, other than that, if, until, unless, besides, otherwise, only thing, only problem, one problem,
            wish, could be, could use, till, if it, when it, now it, not anymore, on the other hand, mind you, only
            downside, one downside, downside, letdown, one complaint, only complaint, one gripe, only gripe""",
    },
    "neutral": {
        0.0: """choking hazard, choking hazards, no problem, no worries, not only, thanks in advance, thank you in
            advance, no thanks, no thank you, of course not, if not, or not, no wonder, no doubt, without a doubt,
            without doubt, no issues, no issue, without any issues, without any problems, on fire today, kills me,
            killing it, killed it, to die for, dying of laughter, bath bomb, bath bombs, photo bomb, firetruck, fire
            truck, fire engine, fire station, nothing else, without plastic, no delay, not expensive, not too
            expensive, break easily, poor baby, love to hate, love to see, would love, i'd love, we'd love, great
            if, how great, never gets boring, never boring, not boring, wait to see, quality time, pretty much, was
            wondering, no rush, no pressure, no hurry, not sure, can't wait to, not yet, not bad at all, whether or
            not, don't worry, never mind, nevermind, no biggie, no joke, no kidding, no cap, no lie, no brainer, not
            gonna lie, ngl, not going to lie, don't know, do not know, don't forget, hit the road, hit song, killer
            deal, killer app, sick of love, fire pit, fire sale, smoke detector, smoke alarm, smoked salmon, smoked,
            cut it, cut off date, short cut, hair cut, haircut, blood orange, blood test, burn calories, burning
            question, killing time, dying to know, dying to try, dead simple, dead easy, dead good, bad boy, not a
            problem, issue solved, wrong way round, free of charge, free delivery, charge my phone, charge the,
            charging, return policy, return ticket, return trip, on hold list, cold brew, cold drinks, cold weather,
            hot and cold, cheap flights, empty bottles, late night, late opening, open late, later today, see you
            later, sorry to bother, sorry if, worried about, waiting list, cry and, made me cry happy, crying happy,
            happy tears, ugly crying, cried happy, cried laughing, cry laughing, killer heels, kill for, kill for
            one, to kill for, die for, dying over, fight over, fights over, bomb dot com, stop wearing, stop eating,
            smoke free, no smoking, fire exit, sick note, sick pay, sick day, cold water, you're on fire, you are on
            fire, you guys are on fire, on fire lately, on fire tonight""",
    },
}

CONSTRUCTIONS: dict[str, dict[float, str]] = {
    "complaint": {
        3.0: """been|it's+been|its+been|waited|waiting ~
            #+days|#+weeks|#+months|#+hours|#+minutes|days|weeks|months|hours|ages|forever,
            #+days|#+weeks|#+months|#+hours|#+minutes|#+emails|#+calls|#+times ~
            no|nothing|still|not|without|never|late|waiting|hold|nobody, still ~
            waiting|no|not|nothing|hasn't|haven't|isn't|can't|broken|down, since ~
            monday|tuesday|wednesday|thursday|friday|yesterday|update|last+week ~
            no|not|nothing|down|can't|broken|won't, why ~
            charged|gone+up|not|no|so+slow|always|never|cancelled|still|keep|keeps|locked|blocked|twice|won't|can't,
            when ~ going to ~ fix|reply|answer|arrive|deliver|refund|send|sort, when ~ finally|fix|refund, how ~
            hard ~ be|is, how ~ many times, what ~ is going on, where ~ is|are|hell ~
            my+order|my+parcel|my+refund|my+money|my+package|my+delivery, charged|billed|taken|took ~
            twice|wrong|double|money, can't|cannot|couldn't|unable|won't ~
            log|login|access|open|connect|load|use|reach|contact|cancel|pay|speak, nobody|no+one|noone|none ~
            knows|knew|answers|answered|replied|replies|helped|helps|cares|cared|called|picks|came|seems, never ~
            received|arrived|again|replied|came|answered|worked|called, not ~
            received|arrived|delivered|working|good+enough|acceptable|impressed|happy|worth|worked|helpful|what+i+ordered|as+described,
            doesn't|does+not|don't|didn't|isn't|aren't ~ work|working|arrive|fit|load|match|last|open|help,
            stopped|stops ~ working, quality ~ gone|down|dropped|worse|isn't|not|declined|used, used to ~
            be|love|like, prices|price ~ up|higher|increase|doubled|ridiculous, left ~
            parcel|package|it|outside|rain|doorstep|neighbour|bin, arrived ~
            broken|damaged|late|cold|smashed|cracked|wrong|opened|empty|missing, half ~ missing|empty|was,
            after+#+days|#+weeks|#+months|#+uses|#+washes|#+wash,
            broke|broken|snapped|died|ripped|cracked|gave+up|fell+apart ~ after|within|already|first, waste ~ of,
            lost|losing ~ a+customer|my+luggage|my+order|my+parcel|my+bag|me+as, want ~ my+money|a+refund|refund,
            expect* ~ more|better ~ from|for|than, keeps|keep ~
            crashing|freezing|dropping|failing|breaking|saying|telling|cancelling|getting|sending|logging, won't ~
            be ~ back|returning|using|ordering|buying, not ~ be ~ back|returning|using, did|does|has|have|was|were ~
            not ~
            turn+up|arrive|respond|reply|show|work|answered|replied|responded|arrived|delivered|received|refunded|been+told|informed,
            paid|booked|ordered|bought|asked ~ for ~ got|received|given|and+got|but+got|instead, signed|sign ~ up ~
            billed|charged|never|nothing, # times ~ nothing|no|still|and, has|have|had ~ made|left ~ my ~
            hair|skin|clothes|shoes|car|phone ~ like|dry|ruined|worse|straw|smell, can't|cannot ~ say ~
            impressed|happy|pleased|enjoyed|recommend|surprised, never ~
            agreed|signed|ordered|asked|authorised|authorized|claimed|happened, no ~
            replacement|seats|staff|driver|trolley|wifi|toilet|toilets|hot+water|heating|lights|information|announcement|communication|compensation|manager|receipt,
            threw|thrown|dumped|chucked|launched|left ~ my|our|the ~ parcel|package|order|delivery|box ~
            over|in|on|at|outside, why ~ is|are ~ there ~ never|no|always|only, why ~ do|does|are|is|did|have|has ~
            you|my|it|they|your ~ delete|deleted|deleting|keep|keeps|always|never|take+so+long|so+long|charge""",
        2.0: """#+days|#+weeks|#+hours|#+months|#+minutes ~ late|wait|waiting|queue|hold|later|delay,
            third|second|fourth|fifth|# ~ time|times ~ this+week|this+month|now|already|in+a+row, too ~
            expensive|slow|small|loud|late|long|much|little|salty|sweet|complicated|many, no ~
            refund|reply|response|answer|help|apology|explanation|warning|notice, without ~
            notice|warning|asking|explanation, even ~ though|not""",
    },
    "suggestion": {
        3.0: """would|'d|might|could ~ be ~
            great|nice|good|handy|useful|helpful|cool|awesome|lovely|amazing|perfect|brilliant|ideal|better|fantastic|fab
            ~ if|to|with|for|in, it'd|itd ~ be ~ great|nice|good|handy|useful|helpful|cool, would|'d ~
            love|like|prefer ~ to+see|option|more|if+you|a+version|smaller|bigger|larger|in, could|can|would ~ you ~
            add|offer|introduce|bring+back|stock|include|consider|sell, could|can ~ we ~ have|get ~
            please|more|option|back, please ~ add|bring|make|offer|consider|open|stock|sell|introduce|include|allow,
            you|they|u ~ should|could|ought+to|need+to ~
            add|offer|open|make|sell|bring|try|do|have|consider|introduce|put|include|start, maybe|perhaps ~
            add|offer|make|try|consider|include|smaller|bigger|more|put|next+time|you+could|you+can, why ~ don't|not
            ~ you|offer|add|make|sell|have|do, wish ~ you|there|it|the ~
            had|was|were|would|could|made|sold|offered|came|did, how|what ~ about ~
            a|an|adding|some|more|offering|making, an+option|a+feature|a+button|a+filter|a+setting|a+version ~
            would|to|for, there ~ should ~ be, more ~ please, have you ~ considered|thought+about, suggest* ~
            that|you|to|adding, would|might ~ help|make|save|improve ~ if|it|things|life|a+lot, let ~
            us|people|customers|users|members|me ~
            filter|pick|choose|sort|save|pay|change|book|select|turn|opt|order, idea ~
            for|let|make|add|what+if|a|put, could|can|would ~ you ~
            do|make|put|have|open|move|extend|run|print|send|let|get ~
            in|a|more|on|longer|later|earlier|larger|bigger|please, could|can|should ~ we|there|they ~ not ~
            have|get|be|put, i+think|maybe|perhaps ~ would|should|could ~ help|be|add|have|make, next ~ should ~ be,
            make|do|release|sell|print|bring+out ~ a|it|this|these|them|one ~ in|version|size|for, please ~
            make|do|release|sell|print|put|get|have|let|extend|run|keep ~
            in|a|more|longer|later|earlier|bigger|larger|back|again|us, would ~ also|really ~ help|save|make, if ~
            you ~ added|offered|had|sold|made|could ~ would|i'd|come|buy|be""",
    },
    "praise": {
        3.0: """can't|cannot|couldn't ~ recommend|praise|thank|fault|ask|be ~ enough|highly|more|happier|it|better|for,
            never ~
            disappoint*|let+me+down|let+us+down|fail*|had+a+problem|had+an+issue|had+a+bad|been+happier|had+any|tasted,
            best ~ ever|in+town|i've|i+have|money+can|around, so ~
            friendly|helpful|kind|good|nice|cute|lovely|beautiful|tasty|easy|welcoming|comfy|fast|quick|cool|pretty|happy|impressed|pleased,
            made ~ my|our ~ day|week|night|trip|year, thank*|thanks ~ for ~
            wonderful|lovely|amazing|great|fantastic|brilliant|beautiful|excellent|making, customer ~ for ~ years ~
            never|always|happy|love, always ~
            great|lovely|friendly|helpful|perfect|reliable|delicious|fresh|spot+on|amazing|good|on+time,
            love|loved|loving|adore ~ every|this|it|these|your|the|my|our, definitely|will ~
            order|buy|be|come|shop|stay|use ~ again|back, regret ~ nothing, staff ~ were|was|are ~
            lovely|friendly|great|amazing|helpful|fantastic|brilliant|welcoming|so|kind,
            sorted|solved|fixed|resolved ~ minutes|quickly|same+day|fast|hour|seconds|no+time, was|were|been ~
            dreading|sceptical|skeptical|unsure|nervous|doubtful|worried ~ but, didn't|did+not|never ~
            expect*|think|thought|believe* ~ so|this|such|but|how|would ~
            good|great|easy|quick|happy|love|impressed|amazing|nice|well, nothing ~ broke|went+wrong|to+complain,
            paid|sorted|delivered|arrived|fixed|answered|refunded|resolved ~ within ~ day*|hour*|week|minutes|no,
            took ~ # minutes|seconds|clicks, wear*|use|using|eat*|drink*|watch* ~
            every+day|every+single+day|daily|all+the+time|constantly|non+stop, whoever ~ deserves|is ~
            raise|medal|genius|legend|promotion|award, is|are|was ~ an+absolute|a+total|a+real|such+a ~
            star|legend|gem|hero|angel|delight|joy|treat|pleasure|dream|godsend|lifesaver|credit,
            kids|kid|dog|cat|son|daughter|family|husband|wife|everyone|we|mum|baby|toddler ~
            love*|adore*|obsessed|crazy+for|mad+about|fights+over|can't+get+enough|hooked|enjoyed, worth ~
            every|the|it|queue|wait|trip|money|penny, fucking|bloody|damn|freaking|feckin|flipping|effing ~
            awesome|brilliant|amazing|good|great|love*|delicious|gorgeous|class|fantastic|beautiful|nice|perfect|deadly|unreal,
            blew|blown|blows ~ mind|away, so ~
            soft|cosy|cozy|comfy|pretty|cute|tasty|good|lovely|kind|sweet|smooth|easy|patient, never ~
            take+it+off|going+back|shop+anywhere|go+anywhere|go+back|looked+back|once+made|use+anything+else|buying+anything+else,
            this|that|these|those ~ is|are ~
            the+bomb|fire|lit|unreal|class|deadly|amazing|magic|everything|sick|insane, best ~
            sleep|service|meal|day|trip|purchase|decision|thing|coffee|food|place|shop|app|experience|holiday|gig|show|haircut
            ~ in|ever|years|town|life|ages|i've|far, was|were|been ~
            nervous|worried|sceptical|skeptical|unsure|hesitant ~ about|but ~
            best|great|love|perfect|amazing|happy|fine|brilliant, makes|make|made ~ me|us ~ feel ~
            like|so|special|welcome|great|amazing|safe|good, who else ~ loves|love|adores,
            staff|team|nurse|driver|doctor|waiter|waitress|guy|lady|girl|crew|they ~
            couldn't|went|treated|made|bent|took ~ enough|above|such|so|out+of|feel|care|time|welcome, what a ~
            team|goal|game|night|show|place|performance|concert|match|atmosphere|view|result|win,
            looks|tastes|works|fits|sounds|smells|feels ~ even|so|really|absolutely|just ~
            better|good|great|amazing|lovely|beautiful|perfect|nice|incredible, thank+you|thanks|thank ~ to|for ~
            such|wonderful|kind*|looking+after|caring|dignity|taking+the+time|patience|hospitality|lovely|everything,
            say|tell|telling|express ~ how ~
            great|good|lovely|happy|pleased|helpful|amazing|grateful|much|impressed|wonderful|fantastic|kind|nice|brilliant,
            the only ~ that|who|which ~ works|helps|fits|cares|helped|lasts,
            impressed|blown+away|pleased|happy|delighted ~ with ~ how|the|your|my, getting|get|gets ~ better ~
            every|and+better|all+the+time|each, never|rarely|seldom ~
            looked|felt|tasted|slept|been|had|seen|experienced|met ~
            better|so+good|so+happy|this+good|such+good|such+a+good|such+great|such+friendly|such+kind|so+easy,
            no+other|no ~ bank|shop|brand|company|place|airline|hotel|app ~ ever|comes ~ close|this|so ~
            straightforward|good|easy|helpful|friendly|honest|near|compares, couldn't|can't|could+not ~ stop|put ~
            reading|eating|smiling|laughing|watching|playing|listening|wearing|using|it+down|them+down,
            it's|its|it+is ~ rare|hard|unusual ~ to+find|to+see ~ this+good|so+good|such|good|friendly|honest,
            done|does|do|did|works|worked ~ wonders, how ~
            easy|quick|fast|quiet|smooth|soft|comfortable|friendly|helpful|kind|simple|light|well ~
            it+was|it+is|this+is|they+were|everyone+was|works, what more ~ want|need|ask""",
    },
    "emergency": {
        3.0: """smell|smells|smelling|smelled ~ gas|burning, glass|metal|plastic|needle|screw|wire|nail|razor|mould ~ in
            ~
            food|baby|salad|bread|soup|drink|yogurt|yoghurt|cereal|sandwich|pizza|burger|chocolate|jar|bottle|milk|meal,
            child|son|daughter|baby|husband|wife|mum|mom|dad|mother|father|dog|cat|kid|toddler|boy|girl|grandma|friend
            ~
            hospital|ambulance|choking|choked|bleeding|unconscious|swallowed|poisoned|vomiting|collapsed|er|icu|stitches|trapped|burned|burnt|rash|seizure,
            charger|battery|phone|laptop|heater|dryer|oven|toaster|kettle|scooter|powerbank|plug|socket ~
            fire|exploded|smoking|sparks|sparking|melted|smoke|flames|caught|blew+up|burned|burnt|burst|shock,
            brakes|brake|steering ~ failed|fail|gave+out|stopped|broke|didn't+work, stuck|trapped|locked ~ in ~
            lift|elevator|tunnel|train|toilet|cabin|room|carriage|ride, don't|do+not|can't|cannot|no ~
            want|point|reason|see ~ live|living|alive|going+on|be+here|point+in, can't|cannot ~
            go+on|take+it|do+this ~ anymore|any+more|longer|like+this, end ~ my+life|it+all|everything,
            allergic|allergy|anaphyla* ~ reaction|shock|nuts|peanuts|hospital|swollen, not|isn't|stopped ~
            breathing|responding|waking, someone|somebody|hacker*|stranger* ~
            using|emptied|stole|hacked|accessed|withdrawing|withdrew|spending ~ account|card|money|identity,
            rushed|taken|ended+up ~ hospital|er|a&e|icu, drank|drunk|swallowed|ate|eaten|ingested|licked ~
            descaler|bleach|cleaner|detergent|battery|magnet*|pods|pod|screw|bead|coin|button|poison|antifreeze|paint|glue,
            smoke|flames|sparks ~ coming|pouring|billowing|shooting,
            man|woman|person|someone|somebody|guy|girl|boy|kid ~ going+to|about+to|threatening+to|wants+to ~
            jump|kill*, man|woman|person|someone|somebody|guy ~ with ~ knife|gun|weapon|machete,
            whole|all|entire|both|two|three|four|several ~ office|family|of+us|of+them|class|team|guests ~
            sick|ill|vomiting|hospital|poisoning|drips|unwell, face|eyes|lips|tongue|throat|hands|skin ~
            swollen|swelled|swelling|blisters|blistered|burning|burnt|burned|rash|hives|closing|peeling+off,
            charger|battery|plug|socket|heater|blanket|dryer|oven|pan|bottle ~ burnt|burned|melted|scalded|hot|cut ~
            hand|bed*|carpet|table|finger|arm|leg|skin|face, airbag*|brakes|steering|seatbelt ~
            went+off|failed|gave+out|came+off|burst|didn't,
            baby|son|daughter|child|toddler|mum|dad|dog|cat|husband|wife|boy|girl|grand* ~
            trapped|collapsed|fell|bruises|burns|stitches|unconscious|choking|bleeding|swallowed|drank|hospital|ambulance|a&e,
            piece|bits|bit|shard*|fragment*|lump ~ of ~ glass|metal|plastic|wire|wood ~ in|inside, there ~
            were|was|is ~ nuts|glass|metal|mould ~ in, can't|cannot|couldn't ~ feel|move ~
            leg*|arm*|hand*|face|fingers|anything, baby|toddler|child|kid|dog|children ~
            locked|trapped|left|alone|stuck ~ car|lift|elevator|room|toilet,
            kids|kid|son|daughter|baby|husband|wife|family|dog|cat|we've ~ been ~
            throwing+up|vomiting|sick|ill|poorly, took|taken|swallowed ~ all|whole|entire|too+many ~
            them|bottle|pills|packet|tablets, see|seeing ~ no ~ way+out|point|future|other+way,
            someone|somebody|passenger|customer|guest|man|woman|lady|guy ~
            collapsed|unconscious|not+breathing|bleeding|fainted|having+a+seizure|having+a+heart|drowning|passed+out,
            need|needs ~ doctor|ambulance|paramedic|medic|police|fire+brigade,
            ladder|shelf|chair|swing|trampoline|railing|balcony|stairs|bunk|cot|crib|bench ~
            gave+way|collapsed|snapped|broke|fell ~ and|on|leg|head|hurt|hospital|injured|trapped""",
    },
    "abuse": {
        3.0: """you're|you+are|youre|ur|you+lot+are|you+all+are|y'all+are|you+guys+are ~
            idiot*|moron*|scum|trash|garbage|pathetic|stupid|dumb|clown*|liars|thieves|crooks|disgusting|worthless|useless|braindead|ugly|loser*|vermin|criminals|scammers|rats|pigs|fools|retard*|jerks|parasites|cancer|dead,
            hope|hopefully ~ you|your|they|he|she|someone ~
            die|dies|rot|burn|burns|cancer|choke|suffer|hurts|sick|fired+and|crash, should|deserve|deserves|ought ~
            be ~ shot|hanged|gassed|beaten|killed|raped|lynched|whipped|deported|slapped|locked+up,
            i'll|i+will|gonna|going+to|we'll|we+will ~ kill|find|hurt|beat|smash|punch|shoot|stab|slap|destroy|burn
            ~ you|your|u|ya, go ~ kill|hang|drown|die|fuck|jump ~ yourself|urself|off|bridge|cliff|hole, shut ~
            mouth|face|trap|gob|hell+up|fuck+up, so ~ stupid|dumb|thick|braindead ~ it+hurts|you|how+do,
            bunch|pack|load ~ of ~
            idiots|morons|clowns|crooks|thieves|liars|scammers|monkeys|losers|wankers|cowards|rats|pigs|fools|muppets|twats|crooks,
            know|knows ~ where ~ you|your|u ~ live|work|kids|family,
            immigrants|foreigners|muslims|jews|blacks|gays|refugees|women ~
            out|go+home|deport*|scum|kitchen|gas|vermin|disgusting|don't+belong|belong,
            needs|need|deserves|deserve|wants|could+do+with ~
            slap|punch|kicking|smack|beating|shooting|locking+up|sterilising, should|ought ~ have ~
            hands|head|tongue|fingers|legs ~ chopped|cut|broken|off, too ~ dim|thick|stupid|dumb|dense ~ to,
            thick|dumb|dense|ugly|fat ~ as ~ mince|shit|brick*|planks|rock*|pig*|post|bricks|cow|sin, are you ~
            thick|stupid|dumb|retarded|blind|deaf|mental|simple|braindead|high|on+drugs,
            brain|brains|iq|intelligence ~ of ~ a|an ~ gnat|goldfish|potato|pea|peanut|brick|fly|slug|amoeba|shoe|#,
            i|we ~ know|found ~ where|what+time|when|which ~ you|your|u ~ live|work|finish|park|go|kids|drive|leave,
            watch|watching ~ your ~ back|step|mouth, i'd ~ explain|draw ~ crayons|picture|smaller+words,
            talentless|useless|pathetic|worthless|spineless|brainless|gormless ~
            clown*|hack*|idiot*|lump*|waste*|cretin*|git|muppet*|twit|cow|bint, somebody|someone|they ~
            should|needs+to|ought+to ~ burn|shoot|hang|slap|hit|punch|kill|beat|bomb|run+over,
            looks|look|looking|face|smells|smell|sounds|dresses ~ like ~
            pig|horse|cow|whore|slut|tramp|dog|rat|monkey|ape|man|corpse|troll|clown|bum,
            disgrace|insult|embarrassment ~ to ~ human*|society|mankind|your+family|your+parents|your+mother,
            women|men|immigrants|foreigners|muslims|jews|gays|trans|blacks|asians|old+people|disabled ~
            shouldn't|should+not|should+never|should|don't|can't ~
            be+allowed|allowed|drive|vote|exist|breed|work|belong|go+back, hate|despise ~ you|u ~
            people|all|lot|bastards|guys, world ~ better ~ without ~ you|them|him|her, you ~ make|makes ~ me ~
            sick|puke|vomit""",
    },
    "spam": {
        3.0: """earn|earned|earning|make|made|making ~ $|# ~ day|daily|week|weekly|month|monthly|hour, earn|make|made ~
            from|with ~ home|phone|crypto|trading|bitcoin|forex, want|need|get|buy ~
            followers|likes|subscribers|views, dm|inbox|message|text|whatsapp|contact ~ for ~
            promo*|details|info|collab*|price*|investment, thanks|thank|grateful|credit ~ to|mr|mrs|ms|dr ~
            trading|invest*|crypto|profit|spell|hacker|expert|cured, check|visit|follow|subscribe|see|click ~ my|our
            ~ page|profile|channel|bio|website|link|track|music|shop|store|video, won|win|winner|claim|get ~
            free|prize|voucher|gift+card|iphone|reward|giveaway ~ link|click|claim|here|http|now, # off, up to # ~
            off|discount, loan|loans ~ interest|apply|low|fast|bad+credit, buy|order ~ online|cheap ~
            pills|meds|viagra|replica|watches|followers, get|buy|grab|order|gain ~ #|real|more|free ~
            followers|likes|views|subscribers, # followers|likes|subscribers|views, your|ur ~
            account|parcel|package|delivery|profile|card ~ suspended|limited|verify|confirm|locked|held ~
            here|link|click|http*|identity|now|pay, confirm|verify|validate ~ your ~
            identity|account|details|information|card|address, changed ~ my life ~
            btc|crypto|week|trading|invest*|profit*, # btc|bitcoin|eth|usdt,
            dm|message|text|follow|contact|add|inbox ~ her|him|them|mr|mrs|dr|doctor|for ~
            invest*|btc|crypto|life|profit*|whatsapp|details|promo*|collab*, brought|bring ~ my|back ~
            husband|wife|ex|lover|boyfriend|girlfriend ~ back|spell|hours|days,
            repairs|cleaning|gutters|roofing|painting|removals|plumbing|gardening|fencing|paving|driveways ~
            call|areas|rates|contact|text|whatsapp, selling|sell|buy ~
            sunglasses|watches|shoes|bags|sneakers|phones|iphones ~ off|cheap|only|click|link, send ~ pic*|photo* ~
            to, visit|see|check|go+to|order+at|shop+at|join ~
            and+get|for+free|guaranteed|discount|cheap|now|today|http*, looking for ~
            sugar|serious|honest|loyal|young ~ baby|lady|man|relationship|boy|girl, now ~ i ~ make|earn ~ #, i|we ~
            make|earn|made|earned ~ # ~ weekly|daily|monthly|week|month|day, inbox|dm|contact|message|hit+up ~
            to|for ~ get|verified|buy|order|join|start|learn""",
        1.5: """# ~ off|discount""",
    },
    "thanks": {
        2.0: """thanks|thank+you|cheers|ta|thx|ty ~
            help|helping|reply|response|answer|info|information|tip|update|clarif*|explaining|explanation|getting+back|letting+me+know|worked|sorted|link|sorting|heads+up|replying|responding|answering,
            worked|sorted|solved|helped|found+it|fixed|working+now|got+it|makes+sense|resolved ~
            thanks|thank+you|cheers|ta|thx|ty""",
    },
    "irony": {
        3.0: """great|nice|lovely|fantastic|brilliant|wonderful|amazing|perfect|awesome|super|wow|love ~
            another|yet+another|third|again ~
            delay|delayed|cancel*|price|outage|bug|crash*|hour|failure|email|late|broken|increase|fee,
            thanks|thank+you|cheers|kudos|props|hats+off|congrats|congratulations|bravo|well+done|nice+job|good+job|great+job|great+work
            ~
            ruin*|delay*|cancel*|losing|lost|ignor*|wasting|broken|breaking|nothing|cold|late|charging|hanging|making+me+wait|stress|closing|cutting|removing|destroying|killing|messing|screwing|leaving|not|never|rain|bin|raising|wrong,
            love|loved|enjoy|enjoyed|adore ~
            waiting|being+charged|being+ignored|paying|queuing|standing|on+hold|when+you|how+you|the+way+you,
            best|great|amazing|wonderful|fantastic|lovely ~ if you ~ enjoy|like|love|want,
            so+glad|so+happy|so+pleased|thrilled|delighted ~ i ~ pay|paid|waited|wasted|spent|chose, only ~ # ~
            hours|days|weeks|months|minutes|calls|emails|times|attempts ~
            late|wait|waiting|hold|delay|delayed|reply|answer|get|this+time|today,
            great|amazing|fantastic|brilliant|excellent|wonderful|lovely|superb|outstanding ~
            #+hours|#+days|#+weeks|#+months|#+minutes, nothing ~ like|better+than|beats|says ~
            waiting|hour*|cold|queue*|cancel*|delay*|standing, who ~ needs|doesn't ~
            anyway|love|want|sleep|heating|internet|luggage, what ~ a ~ surprise|shock|treat|joy|delight, oh ~
            great|good|lovely|wonderful|fantastic|perfect|brilliant|joy, no+rush|take+your+time ~
            only|i've|it's+only|i ~
            paid|waiting|been|months|weeks|days|january|february|march|april|may|june|july|august|september|october|november|december,
            decision|idea|move|choice ~ to ~
            remove|cut|close|cancel|scrap|drop|charge|raise|hide|get+rid|stop|delete|break, what|such ~ a ~
            great|lovely|brilliant|fantastic|wonderful ~ way ~ to, wow|lovely|great|amazing|nice ~ only|just|# ~
            bars|minutes|hours|days|weeks|months|pounds|dollars|quid|seats|toilets|staff|tills, living|welcome ~
            in|to ~ the future, thanks|thank+you|cheers ~ so+much|ever+so+much|a+lot|very+much ~ for ~
            ruin*|cancel*|los*|ignor*|wast*|break*|leav*|mak*""",
        2.0: """took|takes|taken ~ only|just|a+mere ~ # ~ days|hours|weeks|months|minutes|emails|calls,
            wonderful|fantastic|lovely|great|brilliant|amazing|perfect|marvellous ~
            suitcase|luggage|bag|air+con|heating|radiator|toilet|wifi|train|flight|seat ~
            off|broken|holiday|cold|dead|leaking|missing|elsewhere|not|cancelled, thank+you|thanks|cheers ~ for ~
            free ~ shower|sauna|tour|workout|extra|gift|sample|stain*|hair, if ~ this|that ~ is ~ what you ~ call,
            degrees ~ off|broken|no|without,
            well+done|congratulations|congrats|bravo|impressive|amazing|great+job|nice+job|good+job ~
            managed|making|make|made ~ worse|slower|harder|uglier|useless|unusable|smaller|more+expensive,
            stars|marks|points|medal|award|prize ~ for ~
            creativity|effort|originality|losing|breaking|ignoring|hiding, love|loving|enjoy ~
            getting|being|receiving|hearing|having|seeing ~ same|another|automated|ignored|charged|told|fifth|yet,
            a|a+whole ~ # ~ discount|off|voucher|refund|pence|cents ~ after ~ years""",
    },
}
