"""German phrases and constructions and what they speak for. How they are written: see the package."""

PHRASES: dict[str, dict[float, str]] = {
    "emergency": {
        3.0: """notaufnahme, notarzt gerufen, notarzt rufen, den notarzt, krankenwagen gerufen, erstickt, keine luft
            mehr, keine luft bekommen, bekommt keine luft, kriegt keine luft, atmet nicht, atemnot, bewusstlos,
            ohnmächtig, vergiftet, vergiftung*, allergische reaktion, allergischer schock, allergischen schock,
            allergisch reagiert, allergisch auf eure, erstickungsgefahr, erstickungsanfall, feuer gefangen, in
            flammen, brand ausgelöst, explodiert, stromschlag, elektrischen schlag, einen schlag bekommen, batterie
            verschluckt, knopfzelle verschluckt, magnet verschluckt, magneten verschluckt, teil verschluckt, teile
            verschluckt, kugel verschluckt, rad verschluckt, wurde verschluckt, giftnotruf, lebensgefahr,
            lebensgefährlich, schwer verletzt, ins krankenhaus, umbringen, bringe mich um, bring mich um, nicht mehr
            leben, mir das leben nehmen, das leben nehmen, selbstmord, suizid, bringe euch um, bringe ich euch um,
            bringe ich euch alle um, bringe ich mich um, bringe ich dich um, tue ich mir was an, tu mir was an, tue
            mir etwas an, bring euch um, bringe euch alle um, bring euch alle um, bring dich um, bringe dich um,
            stech euch ab, steche euch ab, stech dich ab, mach euch kalt, bombe gelegt, zünde euch, zünd euch, zünde
            euren, zünde den laden, ich weiß wo du wohnst, ich weiß wo ihr wohnt, wählt den notruf, notruf,
            lebensmittelvergiftung, rauchvergiftung, kohlenmonoxid, gasgeruch, riecht nach gas, stinkt nach gas, gas
            ausgetreten, gasaustritt, gasleck, feuerwehr gerufen, feuerwehr ist da, feuerwehr war da, feuerwehr
            musste, polizei gerufen, fängt an zu brennen, fing an zu brennen, angefangen zu brennen, hat gebrannt,
            fing feuer, fängt feuer, in brand, brannte es, es brennt bei, wohnung brennt, küche brennt, haus brennt,
            explosion, explodierte, explodieren, verpufft, verpuffung, stromschlag bekommen, eine gewischt bekommen,
            unter strom, anaphylaktisch*, allergieschock, epipen, epi pen, rettungsdienst, rtw, intensivstation,
            reanimier*, wiederbelebt, herzinfarkt, schlaganfall, herzstillstand, zusammengebrochen, kollabiert,
            umgekippt, krampfanfall, ohnmacht, bewusstlosigkeit, nicht ansprechbar, reagiert nicht mehr, bewegt sich
            nicht, atmet nicht mehr, atmet schwer, bekomme keine luft, kriege keine luft, kaum noch luft, kaum luft,
            schnappt nach luft, schwere verbrennungen, verbrühungen, glassplitter im, glasscherbe im, glasscherben
            im, glas im essen, scherben im, metallsplitter, rasierklinge, nadel im, schraube im essen, rattengift,
            überdosis, falsches medikament, falsche tabletten, zu viele tabletten, möchte nicht mehr leben, will
            nicht mehr leben, mag nicht mehr leben, nicht mehr da sein, nicht mehr aufwachen, keinen sinn mehr,
            alles keinen sinn, wäre ich tot, wär ich tot, wär ich doch tot, lieber tot, will sterben, möchte
            sterben, schluss machen mit allem, mach schluss mit allem, mache schluss, dem ein ende, mich vor den
            zug, vor den zug werfen, vor einen zug, spring von der brücke, springe von der brücke, von der brücke
            springen, von der brücke spring*, selbstverletz*, ritze mich, halte es nicht mehr aus, halt es nicht
            mehr aus, halt das nicht mehr aus, halte das nicht mehr aus, steh das nicht mehr durch, steh das nicht
            durch, pack das nicht mehr, niemand würde mich vermissen, niemand vermisst mich, keiner würde mich
            vermissen, ohne mich besser dran, wär ich einfach weg, wäre ich einfach weg, einfach nicht mehr da,
            abschiedsbrief, bombendrohung, amok*, amoklauf, geisel*, wird gerade eingebrochen, bedroht mich, werde
            bedroht, mit einem messer, mit messer, bewaffnet, überfall, überfallen worden, vergewaltigt, sexuell
            belästigt, missbraucht, kind vermisst, kind ist verschwunden, kind ist weg, wird vermisst, entgleist,
            bremsen versagt, bremse versagt, bremsen gingen nicht, bremsversagen, airbag, lebensbedrohlich*, akute
            gefahr, dringender notfall, notfall bitte, das ist ein notfall, medizinischer notfall, absoluter
            notfall, legionellen, salmonellen, listerien, e coli, schimmelpilzvergiftung, giftstoffe im, übergibt
            sich, kotzt sich, muss sich übergeben, erbricht sich, schluss mit allem, schluss mit dem leben, kann
            nicht mehr weiter leben, herzstolpern, herzrasen, schwer erkrankt, schwer krank geworden, ins spital, im
            spital, mit der rettung, rettung gerufen, der rettung, notfallsanitäter, kinderklinik, schockraum,
            giftzentrale, vergiftungszentrale, kollabierte, not operiert, notoperation, ringt um, kämpft um sein
            leben, kämpft um ihr leben, mit waffe, schlägerei, sticht auf, einbrecher, leblos, wiederbelebung,
            selbstmordgedanken, suizidgedanken, umzubringen, mir was antun, mir etwas antun, etwas antun, was antun,
            springt gleich, will springen, wird springen, will sich umbringen, will sich was antun, sich umbringen,
            akute brandgefahr, feuermelder ging, rauchmelder ging, evakuiert, evakuieren, mussten raus, schickt
            hilfe, schickt bitte hilfe, bitte hilfe schicken, schickt jemanden, atemprobleme, atembeschwerden, blau
            im gesicht, läuft blau an, blau angelaufen, unter wasser gewesen, minutenlang unter wasser, fast
            ertrunken, beinahe ertrunken, untergegangen im, kaum wach, nicht mehr wach, nicht wach zu, nicht
            aufzuwecken, wacht nicht auf, reagiert kaum, nicht mehr ansprechbar, keinen ausweg, kein ausweg, morgen
            ist es vorbei, dann ist es vorbei, bald vorbei mit mir, das war's mit mir, leb wohl, lebt wohl,
            lebewohl, macht's gut für immer, brauchen einen arzt, brauchen einen notarzt, brauchen sofort einen, ist
            hier ein arzt, brauche sofort hilfe, jemand zusammengebrochen, stück kanüle, kanüle im, spritze im,
            kommt rauch, kam rauch, qualm aus, funken aus, flammen aus, riecht verbrannt, riecht verschmort, riecht
            es verbrannt, riecht es verschmort, sicherung durchgebrannt und, kabel geschmort, regal umgefallen auf,
            auf ihn gefallen, auf sie gefallen, auf mich gefallen, auf den fuß gefallen, vom rad gestürzt, vom dach
            gestürzt, vom stuhl gestürzt, leiter gebrochen, in der tür eingeklemmt, tür eingeklemmt, finger
            abgetrennt, finger gequetscht, im koma, künstliches koma, gehirnblutung, hirnblutung, innere blutungen,
            bein amputiert, fehlgeburt, vorzeitige wehen, herzprobleme, herzschmerzen, brustschmerzen, druck auf der
            brust, nierenversagen, blutvergiftung, sepsis, hirnhautentzündung, schlangenbiss, hund hat gebissen,
            gebissen worden, kind allein im auto, kind im auto, baby im auto, eingeschlossen im auto, entführt,
            verfolgt mich, werde verfolgt, stalkt mich, ins auto gezerrt, schlägt sie, schlägt ihn, wird verprügelt,
            blutet stark, nasenbluten stark, spuckt blut, erbricht blut, blut im stuhl, blut im urin, gasalarm, gas
            strömt, decke eingestürzt, dach eingestürzt, balkon abgestürzt, geländer gebrochen, geländer
            abgebrochen, aufzug abgestürzt, gondel hängt, hängen in der gondel, strom auf dem gehäuse, steht unter
            strom, ins gleis, liegt bewusstlos, liegt reglos, reglos, person im gleis, achtung rückruf, giftig für
            kinder, kinder haben davon gegessen, hund frisst nicht mehr und, tier gestorben, hund gestorben, katze
            gestorben, hund ist tot, katze ist tot, verstorben nach, tot umgefallen, todesfall, konto leergeräumt,
            konto geplündert, konto leer geräumt, karte gestohlen und, karte geklaut und, jemand hebt geld,
            unbefugte abbuchung, fremde abbuchung, datenklau, identitätsdiebstahl, enkeltrick, betrüger am telefon,
            *vergiftung, *vergiftungen""",
    },
    "harm": {
        1.5: """verletzt, verletzung*, blutet, blutete, geblutet, blutend, blutüberströmt, platzwunde, schnittwunde,
            geschnitten, aufgeschnitten, gequetscht, eingeklemmt, eingequetscht, verschluckt, runtergeschluckt,
            heruntergeschluckt, verbrannt, verbrennung*, verbrüht, verätzt, ausschlag, quaddeln, im krankenhaus, zur
            klinik, in der klinik, zahn abgebrochen, zahn ausgeschlagen, splitter im, im auge, ins auge, in der
            luftröhre, stecken geblieben, würgt, notarzt, rettungswagen, krankenwagen, brennt, gebrannt, qualmt,
            raucht, schmort, verschmort, geschwollen, hat sich wehgetan, weh getan, wehgetan, arm gebrochen, bein
            gebrochen, finger gebrochen, nase gebrochen, hüftbruch, knochenbruch, gewürgt, tierarzt, angezündet,
            rote flecken, gefressen, aufgegessen, gestürzt, gestolpert, verletzte, verletzten, verletze, wunden,
            bluten, blutend*, schnitt mich, schnitt sich, aufgerissen, abgetrennt, gebrochenes bein, beinbruch,
            armbruch, gebrochener arm, bruch zugezogen, gehirnerschütterung, beule am kopf, auf den kopf,
            ausgerutscht, runtergefallen, hingefallen, umgefallen, vom balkon, aus dem fenster, schwillt, schwellen,
            angeschwollen, anschwellung, juckt, juckreiz, brennende haut, pusteln, nesselsucht, allergie bekommen,
            allergisch, erbricht, erbrochen, übergeben, kotzt, durchfall, übelkeit, übel geworden, magenkrämpfe,
            bauchkrämpfe, bauchschmerzen, krämpfe, schwindelig, schwindlig, kreislauf*, geht es schlecht, geht es
            sehr schlecht, geht es gar nicht gut, geht's schlecht, gehts schlecht, panikattacke, eingesperrt,
            eingeschlossen, stecken fest, sitzen fest, steckt fest, sitzt fest, festgesteckt, steckengeblieben,
            feststecken, funken, funkt, geschmolzen, schmilzt, überhitzt, durchgebrannt, verkohlt, heiß geworden,
            glüht, qualm, stichflamme, kurzschluss, verschmort*, verbrennt, glassplitter, glasscherbe, glasscherben,
            scherbe, scherben, metallteil, fremdkörper, angefahren, unfall, unfälle, crash, zusammengestoßen, sturz,
            stürzte, gefährdet, gift, nackte kabel, blanke kabel, offene kabel, kabel liegen offen, zähne
            ausgeschlagen, erstick*, luftnot, hustet blut, atemlos, ertrunken, ertrinkt, untergegangen,
            geschwollene*, geschwollenen, hinuntergeschluckt, geschluckt, in den mund genommen, im mund gehabt,
            kribbeln, taubheitsgefühl, lähmung, gelähmt, atmung, hustet, hustete, erstickungs*, brannte, verraucht,
            versengt, angesengt, geplatzte, messer, pistole, blutig*, blaue flecken, prellung*, verstaucht*,
            verrenkt, genäht, geröntgt, gips, eiter*, entzündet, entzündung, verätzung*, augenverletzung, bläschen,
            brandblase*, zittert, zittern, schwitzt, benommen, apathisch, erkrankt, krank geworden,
            magenverstimmung, brechdurchfall, gekotzt, speit, spuckt, hilflos, orientierungslos, gestürzt*,
            operation, operiert, keime, bakterien, schädlich, gesundheitsgefahr, gesundheitsgefährdend, reiniger
            getrunken, entkalker, bleiche, akkubrand, schlag gegeben, schlag bekommen, stromkabel, elektrisiert,
            unter wasser, bewegungslos, gestorben, würgereiz""",
        0.8: """krankenhaus, kinderarzt, klinik, rauch, feuer, ärztin, hautarzt, augenarzt, zahnarzt, sanitäter,
            feuerwehr, schmerzen, rausgefallen, dringend, sofort jemand, achtung, warnung, vorsicht""",
    },
    "victim": {
        1.0: """kind, kinder, kindes, sohn, sohnes, tochter, töchter, baby, säugling, kleinkind, enkel, enkelin,
            enkelkind, mein kleiner, meine kleine, unser kleiner, unsere kleine, junge, mädchen, neffe, nichte,
            bruder, schwester, mann, frau, mama, mutter, papa, vater, oma, opa, freundin, hund, katze, zwillinge,
            schüler, patenkind, ich habe mich, ich hab mich, mir in die, meine hand, meinen finger, mein finger,
            meine finger, sein finger, seinen finger, ihren finger, wohnung, haus, küche, kinderzimmer, couch, sofa,
            teppich, vorhang, hilfe, freund, partner, partnerin, ehemann, ehefrau, ein mann, eine frau, einer frau,
            einem mann, älterer herr, ältere dame, kollege, kollegin, schwiegermutter, mitarbeiter, fahrgast,
            passagier, bewohner, nachbar, nachbarin, ich hatte, mein auge, mein gesicht, gesicht, augen, meine haut,
            haut, hände, mund, lippe, zunge, zahn, schwanger*, schwangere, senior*, gebäude, treppenhaus, keller,
            steckdose, sicherungskasten, ladegerät, akku, batterie, kabel, handy, nebenwirkung*, kleine, kleiner,
            kleinen, kleinem, meinem kleinen, unser sohn, personen, gäste, patient, patientin, bub, bua, bube,
            dirndl, madl, mädel, büsi, hündin, kater, welpe, mensch, kunde, kundin, uns allen, ganze familie,
            familie, kita kind""",
    },
    "abuse": {
        3.0: """arschloch, arschlöcher, arschlöchern, arsch, ärsche, wichser*, hurensohn, hurensöhne, hure, huren,
            fotze*, missgeburt*, vollidiot*, idiot, idioten, idiotin, vollpfosten, vollspast*, spast, spasti*,
            mongo, mongos, schlampe*, bastard*, drecksack, drecksäcke, dreckschwein*, drecksau*, drecksladen,
            dreckspack, penner, pisser, fick dich, fickt euch, fick*, ficker, verpiss*, halt die fresse, haltet die
            fresse, halt die klappe, haltet die klappe, halts maul, halt's maul, halt dein maul, haltet euer maul,
            leck mich, leckt mich, stück dreck, stück scheiße, scheißverein, scheißladen, scheißfirma, scheißhaufen,
            kackladen, saftladen voller, abschaum, gesindel, nazis, nazischweine, untermensch*, schwuchtel*,
            kanake*, neger*, zigeuner, krüppel, behindert seid, seid ihr behindert, bist du behindert, geh sterben,
            geht sterben, verrecke*, verreck*, haut ab ihr, trottel, volltrottel, deppen, vollhonk, schwachkopf,
            schwachköpfe, hackfresse, missgeburten, dumme sau, blöde sau, blöde kuh, dumme kuh, dumme gans, ihr
            opfer, du opfer, ihr lappen, du lappen, ihr pfeifen, ihr versager, dreck seid ihr, der letzte dreck,
            letzter dreck, ihr schweine, du schwein, ihr säue, drecksverein, scheißkerl*, scheißtyp*, drecksbande,
            dreckskerl*, arschgeige*, arschkriech*, arschgesicht*, arschlecken, leck mich am arsch, am arsch lecken,
            vollarsch, flachwichser*, pisskopf*, pissnelke*, pimmel*, hurensöhn*, hurenkind*, huso, nuttensohn,
            nutte*, schlampen, miststück*, misthund, mistkerl*, missgeburt, hohlbirne*, hohlkopf, hohlköpfe,
            schwachmat*, vollhorst, vollpfost*, vollspack*, spacko*, spacken, spack, vollhonks, dummkopf, dummköpfe,
            dumpfbacke*, dummbeutel, blödmann, blödmänner, dödel, volldepp*, depp, deppenverein, deppenhaufen,
            hornochse*, hornochsen, rindvieh*, vollkoffer, trottelverein, idiotenverein, idiotenhaufen, idiotische*
            saftsäcke, saftsack, saftsäcke, sackgesicht*, wixer*, wixxer*, wichsa, fotz*, ficker*, fickfehler, fick
            deine, fick dein, fick eure, fickt eure, verfickt*, fahrt zur hölle, fahr zur hölle, geht zur hölle,
            schmort in der hölle, in der hölle schmoren, verreckt, verrecken, krepier*, abkratzen, kratzt ab, geh
            kacken, zieh leine, haltet die schnauze, halt die schnauze, fresse halten, maul halten, fresse polieren,
            eins aufs maul, auf die fresse, aufs maul, in die fresse, in die fresse schlagen, schlag dir, hau dir,
            hau euch, polier dir, mach dich fertig, mach euch fertig, dich mach ich fertig, euch mach ich fertig,
            euch kriegen wir, dich krieg ich, ihr werdet schon sehen was, ihr werdet bluten, werdet ihr bezahlen,
            wirst du bezahlen, wirst du büßen, ihr werdet büßen, wir finden dich, ich finde dich, ich finde euch,
            komme vorbei und, komm vorbei und, pass auf wenn du, an die wand gestellt, an die wand stellen,
            aufknüpfen, vergasen, ins gas, abstechen, totschlagen, tot prügeln, totprügeln, verprügeln, wegsperren,
            einsperren sollte man, gehört verprügelt, gehören verprügelt, zusammenschlagen, kopf ab, brennt eure
            bude ab, bude abfackeln, laden abfackeln, abfackeln, hoffentlich verreckt, hoffentlich stirbst,
            hoffentlich sterbt, krebs wünsche, wünsche euch krebs, wünsche dir krebs, den tod, sterben sollt ihr,
            sollt ihr sterben, stirb, sterbt, bring dich um du, erhäng dich, häng dich auf, kanak*, kanacke*,
            kameltreiber*, kümmeltürk*, scheiß ausländer, scheißausländer, scheiß türken, scheiß juden,
            judenschwein*, drecksjude*, judenpack, ausländerpack, asylantenpack, schlitzauge*, zigeunerpack,
            schmarotzer*, ausländer raus, geht zurück in euer land, zurück in dein land, geh zurück in dein land,
            sieg heil, heil hitler, nazipack, faschistenpack, faschos, nazischwein*, nazisau, linksfaschist*,
            volksverräter*, schwuchteln, schwuler haufen, transe*, kampflesbe*, weiber an den herd, an den herd,
            fettsau*, fette sau, fettes schwein, fette kuh, fetter sack, fettsack, fettwanst, alte hexe, blöde hexe,
            alte schachtel, dumme nuss, blöde ziege, dumme ziege, dumme pute, dumme göre, dummes stück, dummes huhn,
            dumme schlampe, dummes pack, ihr pack, gesocks, pack verdammtes, lumpenpack, gaunerpack, verbrecherpack,
            drecksvolk, assis, assi pack, asoziales pack, ihr assis, ihr affen, du affe, ihr hunde, du hund, ihr
            ratten, ihr würmer, du wurm, ihr würste, du wurst, ihr luschen, du lusche, ihr loser, du loser, ihr
            nullen, du null, ihr nieten, ihr flaschen, ihr flachzangen, flachzange*, ihr clowns, du clown, ihr
            spinner, du spinner, ihr penner, du penner, ihr hampelmänner, ihr kasper, ihr vögel, ihr hirnis, hirni,
            ihr deppen, du depp, ihr heuchler, ihr lügner, ihr verbrecher, ihr gauner, ihr abzocker, ihr betrüger,
            ihr diebe, ihr gestörten, du gestörter, krank im kopf, krank in der birne, nicht alle tassen im schrank,
            nicht mehr alle tassen, nicht ganz dicht, einen an der waffel, einen an der klatsche, ins hirn
            geschissen, hirn geschissen, hirn ausgeschaltet, hirnamputiert*, kein hirn, gehirn einschalten, zu dumm
            zum scheißen, zu dumm zum, zu blöd zum, zu doof zum, dümmer als, dumm wie brot, dumm wie stroh, dümmer
            als die polizei, iq von, iq einer, iq unter, auf den sack, bist du dumm, bist du blöd, seid ihr dumm,
            seid ihr blöd, seid ihr bescheuert, seid ihr bekloppt, seid ihr gestört, seid ihr irre, so behindert,
            geisteskrank*, psycho, psychos, mongoloid*, behinderte, behinderter, behindertes pack, amk, amina koyim,
            orospu*, siktir*, pic, hurensohnverein, opfer haufen, wenn ich euch erwische, wenn ich dich erwische,
            wappler, deppat*, deppate wappler, trotteln, beidl, oaschloch, oasch, arschkappelmuster, saubeitel,
            saupreiß, halbdackel, seggl, dubel, löli, tubel, gopfertami, sauhund*, sauhaufen, sauband*, hundling,
            bauerntrampel, tussi, dumme tussi, schnepfe, blöde schnepfe, zicke, blöde zicke, alte zicke, pissnelken,
            hampelmann, affenhaus, affenstall, klapse, in die klapse, gummizelle, lobotomie, gehirn einer, verstand
            einer, verstand eines, denkvermögen einer, intelligenz einer, intelligenz eines, iq eines,
            intelligenzquotient*, stroh im kopf, luft im kopf, heu im kopf, erbsenhirn, spatzenhirn, hirn wie,
            hirnzelle*, gehirnzelle*, keine hirnzelle, nicht die hellste, nicht der hellste, nicht die hellsten,
            hellste kerze, hellste lampe, schlauste kerze, dumm geboren, fett wie, hässlich wie, stinkt wie, wie
            eine sau, wie ne sau, wie ein schwein, ausgestopft, gehört geschlagen, gehört gekündigt, ins gesicht
            schlagen, eine ohrfeige, backpfeife*, watschn, eine watschn, fotzn, eine klatschen, die hände abhacken,
            abhacken, in den arsch, arschtritt, tritt in den, erbärmlicher mensch, erbärmliche menschen, widerlicher
            mensch, abschaum der, menschlicher abfall, menschenmüll, untermenschen, kretin*, primitivling*,
            gutmensch*, linksgrün versifft*, linksversifft*, rotgrün versifft, lügenpresse, volksverräter,
            kinderschänder*, pädo*, pädophil*, hau in sack, geh doch heim, geht heim, wo die herkommen, wo der
            herkommt, wo die herkommt, integrationsverweigerer, kopftuchmädchen, kopftuchweib*, ölaugen, kuffnucken,
            sozialschmarotzer*, zu faul zum, zu dumm um, zu blöd um, du hast doch keine ahnung von, schnauze halten,
            halt den rand, ihr seid das letzte, ihr seid doch das letzte, ihr seid echt das letzte,
            ihr seid wirklich das letzte, du bist das letzte, kleiner wichser, kleine nutte, miststück, dorftrottel,
            vollversager, talentfrei*, ihr talentlosen, nichtskönner*, flitzpiepe*, ihr pfosten, du pfosten,
            warmduscher, schlappschwanz*, weichei*, memme*, mach dich vom acker, verzieh dich, verzieht euch,
            ich krieg dich, wir sehen uns noch,
            wir sehen uns draußen, nach feierabend vor, wir warten auf dich, ich warte draußen, du bist tot, ihr
            seid tot, bist du tot, bald tot, wirst du nicht mehr lachen, *idiot, *idioten, *depp, *deppen, *trottel,
            *wichser, *hurensohn, *schlampe, *arschloch, *arschlöcher, vollpfeife*, *spast, *schwuchtel,
            *missgeburt, hinterwäldler*, dorfdepp*, sprung in der schüssel, nen sprung in der, eine reinhauen, eine
            reinzuhauen, reinhauen, eine scheuern, haufen vollpfeifen, haufen idioten, haufen deppen, haufen
            versager, haufen dreck, haufen scheiße, lern erst mal deutsch, lern deutsch, lernt deutsch, sprich
            deutsch, schande für die menschheit, abschaum der gesellschaft, geschmeiß, halunken, verbrecherbande,
            gaunerbande, betrügerbande, abzockerbande, lügenbande, drecksbude, ihr elenden, ihr verdammten,
            verflucht seid, du hässliche*, du fette*, deine visage, so eine fresse, hackfressen, was für eine
            fresse, zum kotzen aussieh*, schau mal in den spiegel, guck in den spiegel, schämst du dich nicht,
            frauen gehören, frauen können kein*, weiber können, typisch frau, typisch weib, alles kanaken, alle
            abschieben, passdeutsche*, messermänner, scheiß muslime, scheiß moslems, drecks schwule, ekelhafte
            schwule, kranke schwule, pervers*, abartige, geh dich vergraben, vergrab dich, geht mir aus den augen,
            ich hasse dich, ich hasse euch, wir hassen euch, hasse euch alle, den tod wünschen, verbrennen sollt""",
    },
    "insult": {
        1.5: """dumm, dumme, dummes, dummen, dümmer, blöd, blöde, bescheuert*, bekloppt*, hirnlos*, hirntot*, krank,
            gestört, dämlich*, strohdumm*, saudumm*, strohdoof*, doof, doofe, lächerlich*, erbärmlich*, asozial*,
            peinlich, unterbelichtet, unfähig*, pack, versager*, clowns, clown, lappen, spinner, schwachsinnig,
            behindert, ekelhaft, widerlich, abartig, dumme*, dümmste*, doofer, doofen, blöden, blöder, hohle, fette,
            fetter, niveaulos*, ahnungslos*, inkompetent*, armselig*, jämmerlich*, unnütz*, nichtsnutz*, gierig*,
            geldgeil*, verlogen*, verlogenes, heuchlerisch*, schande, dreckig*, abschaumig, schwachsinnige*,
            arrogant*, gauner, verbrecher*, kriminell*, lügner*, diebe, heuchler*, pfeifen, nieten, amateure,
            stümper*, witzfigur*, scheusal*""",
    },
    "address": {
        1.5: """ihr seid, seid ihr, du bist, bist du, ihr habt doch, ihr dumm*, ihr blöd*, du dumm*, du blöd*, ihr
            kranken, sie sind doch, euer laden ist, euer verein, ihr vollen, ihr ganzen, ihr unfähig*, ihr arm*, sie
            dumm*, so einen laden, solche wie euch, leute wie euch, leute wie dich, typen wie du, eure mutter, deine
            mutter, deine mudda, euer ganzer laden, euch sollte man, dich sollte man, ihr könnt euch, ihr habt sie
            nicht, was seid ihr, was bist du, was seid ihr für, du alte*, du alter, du fett*, du hässlich*, ihr
            verlogen*, ihr ganz*, ihr gierig*, du elend*, ihr elend*, ihr verdammt*, du verdammt*""",
    },
    "spam": {
        3.0: """kredit ohne schufa, schufafrei, geld von zu hause, von zu hause aus verdienen, euro pro woche, euro am
            tag verdienen, verdiene _ euro, passives einkommen, garantiertem gewinn, garantierter gewinn,
            garantierte rendite, bitcoin trading, krypto trading, krypto investment, follower kaufen, follower und
            likes kaufen, likes kaufen, günstige follower, schau auf mein profil, schaut auf mein profil, besucht
            mein profil, besuch mein profil, link in meiner bio, link in meinem profil, link in bio, schreib mir auf
            whatsapp, schreibt mir auf whatsapp, schreib mir auf telegram, schreib mir mal privat, schreib mir
            privat, schreib mir mal, hübsche frau, hübscher mann, folge mir zurück, folgt mir zurück, folg mir
            zurück, gratis iphone, online casino, freispiele, potenzmittel, heiße frauen, singles in deiner nähe,
            geld verdienen mit, schnell geld verdienen, klick hier, klicke hier, klickt hier, schnelles geld, geld
            verdienen, von zuhause aus verdienen, von zu hause verdienen, von zuhause verdienen, bequem von zu
            hause, bequem von zuhause, nebenbei verdienen, nebenbei geld, finanziell frei, finanzielle freiheit,
            ohne vorkenntnisse, ohne startkapital, ohne risiko verdienen, euro täglich, euro am tag, euro im monat
            verdienen, verdienst von, verdiene täglich, täglich verdienen, verdient am tag, hab ich _ euro verdient,
            habe ich _ euro gemacht, tägliche auszahlung, kryptowährung*, trading signale, trading gruppe,
            investiere jetzt, investieren sie, jetzt investieren, sofortkredit, kredit ab, kredit ohne, günstiger
            kredit, darlehen ohne, kreditangebot, privatkredit*, mehr follower, echte follower, follower gewinnen,
            abonnenten kaufen, mehr likes, reichweite kaufen, bewertungen kaufen, 5 sterne bewertungen kaufen,
            google bewertungen, top ranking, auf seite 1, wir erstellen, wir bieten professionelle, webdesign,
            webseiten ab, website ab, social media agentur, seo agentur, online marketing agentur, unverbindliches
            angebot, kostenloses erstgespräch, erstgespräch, lust auf eine kooperation, lust auf eine
            zusammenarbeit, lust auf zusammenarbeit, kooperation interessiert, kooperationsanfrage, werde
            markenbotschafter, markenbotschafter*, als influencer, werde partner, schreib uns eine dm, schickt uns
            eine dm, schreib uns privat, schreib mir eine nachricht, schreibt mir eine nachricht, schreib mir eine
            pn, schreib mir pn, pn an mich, meldet euch bei mir, schickt mir eine freundschaftsanfrage, kontaktiert
            dr, kontaktieren sie dr, dr _ hat mir geholfen, zauberspruch, liebeszauber, hellseher*, wahrsager*,
            kartenlegen, meinen ex zurück, den ex zurück, ex zurück, ex partner zurück, bringt ihn zurück, herpes
            geheilt, heilte mich, wunderheiler, kräuterheil*, abnehmen ohne, abnehmpille*, schlankheits*,
            diätpille*, fatburner, viagra, cialis, sexkontakte, erotik*, camgirl*, nackte bilder, nacktbilder, heiße
            girls, heiße singles, singles aus deiner, dates in deiner, auf meiner seite, auf meinem kanal, schaut
            auf meiner seite, schau auf meiner seite, schaut mal bei mir, schau mal bei mir, schaut bei mir, besucht
            unsere seite, besucht meine seite, besucht unseren shop, besucht uns auf, mein neues video, mein neuer
            song, mein neues album, meinen kanal, meinem kanal, abonniert meinen, abonniert mich, abonnier mich,
            folgt meinem, folgt unserem, like für like, l4l, f4f, follow for follow, follow4follow, jetzt zugreifen,
            jetzt bestellen und, nur für kurze zeit, rabatt mit code, gutscheincode, code sparen, bis zu 70, bis zu
            80, bis zu 90, gratis testen, gratis probe, kostenlose probe, gratis geschenk, gratis gutschein,
            gewinnspiel gewonnen, sie haben gewonnen, du hast gewonnen, ihr habt gewonnen klick, herzlichen
            glückwunsch du wurdest, glückwunsch sie wurden ausgewählt, wurdest ausgewählt, wurden ausgewählt,
            ausgewählt worden, gewinn abholen, gewinn anzufordern, hol dir deinen, hol dir jetzt, sichere dir,
            sichert euch, jetzt sichern, jetzt anmelden unter, jetzt kostenlos, auf den link, über diesen link,
            unter diesem link, unter folgendem link, dieser link, hier der link, lotto system, lottosystem,
            sportwetten, wett tipps, wetttipps, sichere wetten, automatenspiele, bonus ohne einzahlung, replica
            uhren, rolex, markenuhren, handytasche ab, ankauf aller, wir kaufen dein auto, kaufe dein auto,
            entrümpelung, umzug zum festpreis, schlüsseldienst, solaranlage kostenlos, photovoltaik angebot, wohnung
            zu vermieten, führerschein kaufen, führerschein ohne prüfung, zeugnisse kaufen, doktortitel kaufen, abo
            gegen abo, sub gegen sub, folge mir auf, folgt uns auf, schreib mir info, schreib info, per dm, einsame
            frauen, einsame herzen, aus deiner nähe, aus ihrer nähe, in deiner umgebung, konto wurde eingeschränkt,
            konto wurde gesperrt klicken, konto verifizieren, verifizieren sie, bestätigen sie ihre daten,
            bestätigen sie ihre identität, bestätigen sie ihr konto, daten bestätigen, daten verifizieren, sendung
            konnte nicht zugestellt werden klicken, paket wartet auf, zollgebühr bezahlen, wir kaufen
            gebrauchtwagen, ankauf, autoankauf, gebrauchtwagen aller art, goldankauf, bargeld sofort, sofort
            bargeld, haushaltsauflösung*, dachreinigung, dachdecker, pflasterarbeiten, rohrreinigung, malerarbeiten,
            reinigungsfirma, putzfirma, umzugsfirma, kapseln, detox tee, wundermittel, fettverbrennung, punkt com,
            punkt de, gewinner ausgewählt, als gewinner, preis zu bestätigen, gewinn zu bestätigen, tippgruppe,
            signalgruppe, diesem trader, dieser traderin, kreditvergabe, kredit zwischen, privatdarlehen, darlehen
            zwischen, auszahlung in, jobangebot von zuhause, heimarbeit, minijob von zuhause, kugelschreiber
            montieren, tausche likes, suche sponsor*, meine musik, mein track, mein remix, mein buch, mein podcast,
            meinen podcast, mein onlyfans, meine fotos, meine bilder gibt es, hole dir, holt euch, ladet unsere app,
            lade die app, installiert unsere, zum halben preis, infos unter 0, mehr infos unter, goldbarren, coach _
            in, schreibt ihm auf, schreib ihm auf, schreibt ihr auf, schreib ihr auf, via telegram, ohne einzahlung,
            seriösen nebenjob, seriöser nebenjob, suchst du einen, suchst du eine, suchst du noch, du suchst einen,
            du willst mehr, willst du mehr, willst du abnehmen, willst du geld, möchtest du mehr, möchten sie mehr,
            möchten sie sparen, gratis streamen, filme gratis, kostenlos streamen, streams kostenlos, iptv, premium
            accounts, netflix gratis, gutschein im wert, gewinne ein, gewinne einen, gewinne eine, sichert euch
            jetzt, nur noch wenige plätze, melde dich bei mir, meldet euch bei uns, interesse pn, interesse schreib,
            kommt in meine gruppe, komm in meine gruppe, komm in unsere, kommt in unsere, tritt unserer, telegram
            gruppe, whatsapp gruppe, kostenlose gruppe, vip gruppe, seriös und diskret, ratenzahlung möglich, ohne
            bonitätsprüfung, trotz schlechter bonität, sofortzusage, immobilien gesucht, grundstücke gesucht, wir
            suchen immobilien, wir suchen vertriebspartner, vertriebsmitarbeiter gesucht, werdet teil, verstärkung
            gesucht, bewirb dich, verkaufe mein*, verkaufe meine, privat zu verkaufen, welpen abzugeben, katzen
            abzugeben, hellsehen, tarot, lebensberatung, engelkarten, rückführung, partnerrückführung, voodoo,
            schamane, wunderheilung, heilt krebs, heilt diabetes, natürliches heilmittel, dieses mittel, dieses
            produkt hat, hat mein leben verändert, mein leben verändert, hat mir geholfen schreib, sugar daddy,
            sugardaddy, tg treffen, treffen privat, privat treffen, bin einsam, suche netten mann, süße maus, heute
            noch treffen, hot oder not, mit 25 millionär, nebeneinkommen, zweites standbein, hamsterrad, raus aus
            dem hamsterrad, finanzielle unabhängigkeit, ki bot verdient, trading bot, ea bot, automatisiert
            verdienen, dropshipping, amazon fba, affiliate*""",
        1.5: """bitcoin*, krypto*, forex, investition*, whatsapp, telegram, folge mir, folgt mir, mein profil, gratis,
            gewinne jetzt, jetzt gewinnen, kostenlos testen, jetzt anfragen, rabattcode, werbecode, nebenjob,
            nebenverdienst, onlyfans, casino, wettbonus, promocode""",
        0.75: """angebot unter, angebote unter, günstige, günstig*, billiger bei, rabatt, rabattaktion, prozent rabatt,
            sparen, kostenlos, kostenlose, gratis*, gewinn, verdienen, verdiene, investieren, follower, abonnenten,
            kooperation, schreib mir, schreibt mir, dm uns, profil, mein shop, meinem shop, meinen shop, unserem
            shop, onlineshop, mein kanal, webinar, coaching, mindset, agentur, anfragen unter, bestellen unter,
            erreichbar unter, findet ihr bei, findest du bei, findet ihr auf, findest du auf, findet ihr unter,
            exklusiv*, limitiert*, vip, jetzt bestellen, jetzt kaufen, jetzt anmelden, klick, klickt, geheimtipp*,
            garantiert, garantierte, wetten, airdrop, nft*, token, ethereum, wallet, trader, broker, cbd,
            nahrungsergänzung*, network marketing, vertriebspartner*, potenz*, erotisch*, dating, verifizieren,
            bestätigen sie, btc, professionelle*, professioneller, whatsapp an, euro für, preisvergleich, probier
            mal, besser bei, findet man auf, bargeld, aller art""",
    },
    "complaint": {
        3.0: """geld zurück, danke für nichts, vielen dank für nichts, danke für garnichts, danke für gar nichts, nie
            wieder, kundenservice ist eine katastrophe, katastrophe, geht gar nicht, das geht gar nicht, geht
            überhaupt nicht, wo bleibt, wo bleiben, wo ist mein, wo ist meine, wo sind meine, unverschämt*,
            frechheit, sauerei, abzocke*, abgezockt, betrug, betrogen, betrüger*, verarscht, verarsche*, verarschen,
            schrott, müll verkauf*, ist müll, enttäuscht*, enttäuschend*, enttäuschung, beschwerde, beschweren,
            reklamation, reklamier*, verbraucherzentrale, anwalt, anzeige erstatten, im stich, ist das euer ernst,
            euer ernst, ernsthaft, was soll das, soll das ein witz sein, ein witz, schlechter witz, keine antwort,
            niemand antwortet, keiner antwortet, niemand meldet sich, keiner meldet sich, niemand geht ans, nie
            jemand*, immer noch nicht, noch immer nicht, noch keine antwort, bis heute nicht, bis heute kein*, warte
            seit, warten seit, wartet seit, warte schon, warten schon, schon wieder kaputt, gefällt mir nicht,
            gefällt mir gar nicht, gefällt mir überhaupt nicht, gefällt uns nicht, funktioniert nicht, funktionieren
            nicht, geht nicht, gehen nicht, hält nicht, halten nicht, passt nicht, passen nicht, lässt zu wünschen
            übrig, zu wünschen übrig, nicht zu empfehlen, nicht empfehlenswert, kann ich nicht empfehlen, finger
            weg, abzuraten, niemand verletzt, nichts passiert, zum glück nichts, besser als ihr, besser als bei
            euch, besser als euch, früher wart ihr, früher war, wart mal, waren mal, boykott*, im ernst jetzt,
            schlechter geworden, lasst nach, lasst ihr nach, kundenunfreundlich, keine reaktion, keinerlei reaktion,
            keine rückmeldung, keinerlei rückmeldung, bekomme keine antwort, ohne antwort, ohne rückmeldung, niemand
            reagiert, keiner reagiert, niemand erreichbar, keiner erreichbar, nicht erreichbar, nie erreichbar,
            niemanden erreicht, niemanden zu erreichen, niemand geht ran, keiner geht ran, geht keiner ran, geht
            niemand ran, geht nie ans, geht nicht ans, nimmt keiner ab, niemand zuständig, keiner zuständig,
            abgewimmelt, abgewürgt, rausgeflogen, flog ich raus, immer noch kein*, immer noch keine, noch immer
            kein*, noch immer keine, bis heute keine, bis heute nichts, bis jetzt nichts, bis jetzt keine, noch
            nichts gehört, nichts mehr gehört, nichts gehört, nichts passiert ist, passiert nichts, tut sich nichts,
            hat sich nichts getan, tagelang, wochenlang, monatelang, stundenlang, ewig warten, ewig gewartet,
            vergeblich gewartet, zum wiederholten mal, wiederholt, zum dritten mal, zum zweiten mal, zum vierten
            mal, zum x ten mal, zum tausendsten mal, jedes mal dasselbe, jeden tag das gleiche, immer das gleiche,
            immer dasselbe, nicht zum ersten mal, letzte bestellung, letzter besuch, letzter einkauf, letztes mal
            bei, das letzte mal, zum letzten mal, ist ja das letzte, ist doch das letzte, so ein mist, nie mehr,
            einmal und nie wieder, wechsel den anbieter, bin weg,
            bin raus, war's das, wars das für mich, verliert einen kunden, einen kunden weniger, einen kunden
            verloren, kunde gewesen, so behandelt man, so geht man nicht, so geht's nicht, so gehts nicht, so geht
            das nicht, geht's noch, gehts noch, kann nicht sein, kann doch nicht sein, darf nicht sein, darf doch
            nicht wahr, nicht euer ernst, ernsthaft jetzt, lachnummer, armutszeugnis, trauerspiel, zumutung,
            unzumutbar*, unterste schublade, bodenlos*, bodenlose frechheit, unfassbar schlecht, ein unding, unding,
            skandal*, schweinerei, sauladen, drecks*, mistladen, abzockladen, drecksapp, scheißapp, scheißteil, nur
            probleme, nichts als ärger, nichts als probleme, reine abzocke, reinste abzocke, geldmacherei,
            wucherpreise, mondpreise, frechheit siegt, verdummung, veräppelt, veräppeln, hinters licht, getäuscht,
            täuschung, irreführend*, gelogen, angelogen, belogen, falsche versprechungen, leere versprechungen,
            nicht eingehalten, hält nicht was, halten nicht was, versprochen und, wie versprochen nicht, nicht wie
            beschrieben, nicht wie auf, entspricht nicht, passt nichts, kommt nichts, kam nichts, kam nie, nie
            erhalten, nicht erhalten, nicht bekommen, nie bekommen, noch nicht da, noch nicht angekommen, noch nicht
            geliefert, noch nicht erhalten, noch nicht bekommen, nichts bekommen, nichts erhalten, kein geld zurück,
            geld weg, geld futsch, geld zurückhaben, will mein geld, geld verbrannt, rausgeschmissenes geld,
            rausgeworfenes geld, jeden cent zu viel, doppelt berechnet, zu viel berechnet, zu viel abgebucht,
            zweimal abgebucht, falsch abgerechnet, falsch berechnet, versteckte kosten, versteckte gebühren, einfach
            abgebucht, ohne zustimmung, ohne mich zu fragen, ohne vorwarnung, ohne ankündigung, ohne erklärung, ohne
            begründung, nicht mehr einloggen, nicht einloggen, nicht anmelden, kann mich nicht, komme nicht rein,
            komme nicht mehr, komm nicht rein, komm nicht mehr, kommt man nicht, komme nicht durch, lässt sich
            nicht, lassen sich nicht, ließ sich nicht, lässt sich überhaupt nicht, lässt sich gar nicht, geht
            nichts, ging nichts, läuft nichts, geht nicht mehr, ging nicht mehr, gehen nicht mehr, geht garnicht,
            geht gar nichts, nichts geht, nichts funktioniert, nix geht, nix funktioniert, funktioniert nichts,
            funktioniert garnicht, funktioniert gar nicht, funktioniert überhaupt nicht, funktioniert nie, klappt
            nicht, klappt nie, klappt gar nicht, klappt nichts, klappte nicht, hat nicht geklappt, lädt nicht, laden
            nicht, reagiert nicht, startet nicht, öffnet nicht, schließt nicht, hat nicht funktioniert,
            funktionierte nicht, bringt nichts, hilft nichts, half nichts, nicht geholfen, keine hilfe, null hilfe,
            null service, null kulanz, keine kulanz, null support, kein support, kein service, service gleich null,
            service wüste, servicewüste, kein internet, kein empfang, kein netz, kein warmes wasser, kein strom,
            keine heizung, kein klopapier, kein einziger, kein einziges, keine einzige, ist nicht gekommen, kam
            nicht, kommen nicht, kommt nicht, kommt nie, nicht gekommen, nicht erschienen, nicht aufgetaucht, nicht
            auffindbar, nicht abgeholt, nicht zugestellt, nicht nachvollziehbar, nicht hinnehmbar, nicht akzeptabel,
            nicht okay, nicht ok, nicht in ordnung, nicht lustig, nicht witzig, nicht zufrieden, nicht begeistert,
            nicht würdig, nicht wert, nicht durchdacht, nicht nachgedacht, nicht gut durchdacht, nicht gehalten, hat
            nicht gehalten, nicht haltbar, nicht frisch, nicht geputzt, nicht geschmeckt, schmeckt nicht, schmeckt
            nach nichts, schmeckte nach nichts, schmeckt nicht mehr, ungenießbar*, nicht essbar, abgelaufene*,
            vergammelt*, verschimmelt*, ranzig, haar in der suppe, haare im, haare in, mäusekot, kakerlak*,
            bettwanzen, ungeziefer im, wanzen, voller flecken, verdreckt*, versifft*, ekelig*, eklig*, ekelhaft*,
            widerlich*, hinten und vorne nicht, vorne und hinten nicht, nimma, nimmer des, nicht mehr das gleiche,
            nicht mehr dasselbe, nicht mehr das was, nicht mehr wie früher, nicht wie im, nicht wie in, nicht wie
            auf dem, mails einfach ignoriert, keiner sagt was, keiner weiß was, niemand weiß was, niemand sagt,
            keine infos, keine information, keine durchsage, lässt mich hängen, hängen gelassen, im stich lassen,
            aus der leitung geworfen, rausgeworfen, scho wieder, scho wida, usgfalle, gaht nöd, goht nöd, geht ned,
            geht net, geht nimmer, funktioniert ned, funktioniert net, net gscheit, ned gscheit, koa antwort, ka
            antwort, nie wieda, fusselt, zu viel verlangt, zu viel abgelesen, zu wenig rausgegeben, falsch
            rausgegeben, nicht eingebucht, nicht gutgeschrieben, nicht verbucht, nicht angerechnet, nicht anerkannt,
            hält keine, hielt keine, hielt nur, hält nur, hält nicht lange, nach kurzer zeit, überall kratzer,
            kratzer auf, riss im, sprung im, fleck auf, für die tonne, in die tonne, ab in die tonne, in den müll,
            kann man vergessen, könnt ihr vergessen, vergesst es, spart euch, spart euch das geld, lasst die finger,
            hände weg, macht einen bogen, nicht zumutbar, eine einzige enttäuschung, eine einzige katastrophe,
            lieblos hin*, abgespeist mit, wie bestellt und nicht, bestellt und nicht, hätte eigentlich, angeblich
            schon, angeblich unterwegs, kundenservice reagiert, zu teuer geworden, teurer geworden, kleiner
            geworden, schon dreimal, schon zweimal, schon viermal, schon fünfmal, zum wievielten, wievielte mal,
            jedes mal erzählt, jedes mal was anderes, jeder sagt was anderes, jeder was anderes, erzählt mir was
            anderes, vorbeigefahren, vor der nase weg, unter wasser seit, erst in zwei wochen, erst in drei wochen,
            durchgelegen, sterne zu viel, stern zu viel, null sterne, 0 sterne, einen stern, einen stern abzug,
            komplett abgeschafft, ml weniger, gramm weniger, kostet gleich viel, finde nichts mehr, finde überhaupt
            nichts, finde gar nichts, nichts mehr zu finden, naht auf, naht ist auf, naht gerissen, naht
            aufgegangen, geld gibt's nicht, geld gibts nicht, nie wen, nie wen ans telefon, nie jemanden ans
            telefon, keinen ans telefon, niemanden ans telefon, früher war das, früher war der, früher war die, wenn
            das so weitergeht, wechsel ich, wechsle ich, dann wechsel, zur konkurrenz, gehe zur konkurrenz, geh ich
            zur, ohne dass sich etwas, ohne dass etwas passiert, ohne dass jemand, nichts bewegt, wieder verschoben,
            erneut verschoben, schon wieder verschoben, verschoben, extra urlaub, extra freigenommen, extra frei,
            umsonst freigenommen, preise rauf, leistung runter, teurer und schlechter, schlechter und teurer, zwei
            linke""",
        2.0: """kaputt, kaputte*, kaputtgegangen, defekt*, beschädigt*, zerbrochen, gebrochen, abgebrochen, zerkratzt*,
            abgefallen, fällt ab, fällt auseinander, auseinandergefallen, blättert, abgeblättert, löst sich, lösen
            sich, abgelöst, locker, wackelt, wackelig*, schimmel*, stinkt, stinken, fehlt, fehlen, fehlte, fehlend*,
            unvollständig*, falsch geliefert, falsche*, verkehrt*, zu spät, verspätet, verspätung, verloren, nicht
            angekommen, nie angekommen, kam nie an, nicht geliefert, kommt nicht an, zu teuer, überteuert, wucher,
            schlecht, schlechte*, miserabel, miserable*, mies, miese*, furchtbar*, schrecklich*, grauenhaft*,
            grausam, unbrauchbar*, nutzlos*, wertlos*, lieblos*, schlampig*, pfusch, minderwertig*, mangelhaft*,
            billig verarbeitet, billige qualität, ungenügend, unzufrieden*, unfreundlich*, ärger*, verärgert,
            geärgert, ärgerlich*, wütend, stinksauer, genervt, nervt, frust*, traurig, unmöglich*, inakzeptabel,
            unakzeptabel, dreist*, unseriös*, kundenservice, mängel, mangel, zurückgeschickt, scharfe kante*,
            scharfe kanten, splitter, splittert, gefährlich*, giftig*, versagt, ignoriert, vertröstet, hingehalten,
            stellt euch quer, im regen, umsonst gewartet, ruiniert, ruinieren, verdorben, schade dass, schämt euch,
            scheiße, scheiss*, scheiß*, kacke, beschissen*, saftladen, mogelpackung, nachgelassen, verschlechtert,
            versaut, zeitverschwendung, verschwendung, hasse, hasst, löscht, zum fenster, krampf, geschlampt,
            vergessen worden, unterirdisch*, bereue*, bereut, schwachsinn, blödsinn, unfair, reingefallen,
            abgelehnt, doppelt abgebucht, abgebucht, reißt, gerissen, verbogen, schief, undicht, warteschleife,
            aufgelegt, ewigkeit, jedes mal das gleiche, schon wieder, wechsle, lüge, läuft nicht, nicht schön, nicht
            sauber, verspätungen, *verspätung, ausfälle, fällt aus, fallen aus, fiel aus, entfallen, zugausfall,
            verpasst, anschluss verpasst, proppenvoll, eingepfercht, *chaos, chaotisch*, *störung, störung,
            störungen, abbrüche, bricht ab, brechen ab, stürzt ab, stürzt ständig ab, stürzt immer ab, stürzt
            dauernd ab, stürzt, abgestürzt, absturz, abstürze, hängt sich auf, aufgehängt hat, friert ein,
            eingefroren, ruckelt, laggt, laggy, lagt, buggy, bug, bugs, fehlermeldung*, fehlerhaft*, error, offline,
            lahm, lahmt, lahme*, lahmarschig*, schnarchlangsam, kriecht, schnecke*, dauert ewig, dauert viel zu
            lange, dauert zu lange, zu lange, blockiert, verweigert, abgewiesen, ignorieren, ignoriert*, links
            liegen, hinhalten, hinhaltetaktik, ausrede, vertrösten, abgespeist, standardantwort*, textbausteine,
            floskeln, bla bla, 0815, nullachtfünfzehn, bot antwortet, preiserhöhung*, *erhöhung, teurer, immer
            teurer, immer schlechter, immer weniger, immer kleiner, immer langsamer, wird immer, werden immer,
            weniger drin, unverhältnismäßig, überzogen*, nachzahlung, nachzahlen, abgezogen, draufzahlen, zuzahlen,
            mahnung*, mahngebühr*, inkasso*, schufaeintrag, falsche rechnung, widerspruch, widersprochen,
            zurückverlang*, geld nicht, verschuldet, kostenfalle*, abofalle*, abo falle, untergeschoben*,
            aufgeschwatzt*, angedreht, lockangebot*, köder*, kleingedruckt*, fake, fälschung, gefälscht*, plagiat,
            billigware, billigplastik, ramsch, schund, plunder, müll, schrott*, murks, gammel*, gammelig*,
            schmutzig*, schmuddelig*, siffig*, stinkt*, stinkend*, stank, müffelt, muffig*, gestank, klebrig*,
            fleckig*, flecken, risse, *riss, kratzer, dellen, delle, *schaden, beschädigung*, zerstört*, zerrissen*,
            zerfetzt, zerfällt, zerfiel, zerbricht, bröckelt, bröselt, ausgefranst, eingelaufen, eingegangen,
            verwaschen, verfärbt, ausgeblichen, ausgeleiert, verzogen, verrostet, rostet, rost, rostig*, undicht*,
            ausgelaufen, läuft aus, überschwemmt, geplatzt, geplatzt*, platzt, explodierende preise, springt nicht
            an, streikt, spinnt, macht was er will, kaputtgeht, geht kaputt, ging kaputt, gehen kaputt, gingen
            kaputt, kaputt*, hinüber, im eimer, futsch, halb leer, halbleer, leerer, *mangel, angebrannt,
            verbrannte, verkocht*, zerkocht, versalzen*, geschmacklos, geschmacksneutral, pappig*, matschig*,
            lauwarm*, wässrig, fettig, labbrig, lieblos, mickrig*, mager, weniger inhalt, luftpackung, mogel*,
            unfreundlichste*, patzig*, pampig*, schnippisch*, herablassend*, überheblich*, respektlos*, unhöflich*,
            unprofessionell*, überfordert*, planlos*, gleichgültig*, desinteressiert*, lustlos*, unverschämtheit,
            unverschämt, angeschrien, angepflaumt, angeblafft, angemault, diskriminier*, rassistisch, sexistisch,
            belästigt, nervig*, nervtötend*, ätzend*, zum kotzen, kotzt mich an, könnte kotzen, könnte heulen, könnt
            heulen, zum heulen, zum verzweifeln, verzweifelt, verzweifle, am durchdrehen, platzt der kragen, kein
            bock mehr, keinen bock mehr, keine lust mehr, die schnauze voll, schnauze voll, nase voll, hab's satt,
            habe es satt, genug von, reicht jetzt, reicht's, reichts, jetzt reicht, mir reicht, es reicht,
            fassungslos*, entsetzt*, empört*, schockiert*, unverständlich*, unbegreiflich*, unglaublich schlecht,
            erschreckend*, bedauerlich*, bedenklich*, fragwürdig*, zweifelhaft*, rätselhaft, desaster,
            katastrophal*, fiasko, reinfall, fehlkauf, flop, flopp, pleite, blamage, horror, horror*, albtraum,
            alptraum, die hölle, grottig*, grottenschlecht*, unterirdisch, schlimm*, schlimmste*, schlechter,
            schlechteste*, übelst*, mieser, mieseste*, bescheiden, dürftig*, schwache*, schwächste*, enttäuscht,
            enttäuschendste*, bereue, bereuen, ärgern, ärgere, ärgert, ärgerlich, aufgeregt, aufregen, rege mich,
            regt mich, reg mich, sauer auf, stocksauer, wutentbrannt, frustriert*, frustrierend*, frustriert,
            deprimierend, traurig*, jammerschade, unnötig, überflüssig*, vergebens, erfolglos*, verschwendet*,
            verschwendete, verschlimmbessert, verschlechtert*, verschlechterung, rückschritt, bergab, nachgelassen*,
            abgeschafft, entfernt habt, weggenommen, gestrichen habt, verschwunden, verschwindet, verloren*,
            geklaut, klauen, gehackt, datenleck, datenpanne, spam mails von euch, werbemails, werbung trotz,
            ungefragt, unaufgefordert, obwohl ich, trotz mehrfach*, trotz mehrmals, x mal, zigmal, zig mal,
            tausendmal, hundertmal, pausenlos, ununterbrochen, jedes mal, wieder nicht, wieder mal nicht, wieder
            kein*, wieder keine, mal wieder kein*, wieder zu spät, wieder falsch, wieder kaputt, falsch,
            verwechselt, vertauscht, vergessen, halbe bestellung, hälfte fehlt, die hälfte, im regen stehen, stehen
            gelassen, stehen lassen, sitzen gelassen, im stich gelassen, alleine gelassen, allein gelassen, vor
            verschlossener tür, vor verschlossenen türen, weitergeleitet und, hin und her, von pontius, verbindung
            bricht, zurückschicken muss*, reklamiert*, beanstand*, garantiefall, gewährleistung, schadensersatz,
            schadenersatz, nachbessern, nachbesserung, *beschwerde, schlichtungsstelle, rechtsanwalt, verklage*,
            abmahnung, datenschutzverstoß, illegal*, rechtswidrig*, unlauter*, kundenfeindlich*,
            familienunfreundlich, benutzerunfreundlich*, umweltsünde, tierquälerei, verpackungsmüll, plastikwahn,
            greenwashing, verbuggt*, verkackt, vermurkst, verhunzt, verpfuscht, verbockt, verpeilt, verschlafen,
            verschlampt, verbummelt, schlecht*, schlange stehen, schlange gestanden, angestanden, drauf gewartet,
            unauffindbar, unerreichbar, unbearbeitet, unbeantwortet, bearbeitet niemand, im spam, im nirgendwo,
            verschollen, hängt fest, steckt seit, festhängt, zugestellt obwohl, angeblich zugestellt, angeblich*,
            nicht geklingelt, ohne zu klingeln, nie geklingelt, in den regen, über den zaun, geschmissen,
            hingeschmissen, dreimal, viermal, fünfmal, zum x, x ten mal, weiterhin abgebucht, kontoführungsgebühr*,
            gebührenerhöhung, wackelt ein, wackelkontakt, klappert, quietscht, knarzt, brummt, piept, pfeift
            dauernd, springt ab, ging ab, reißt auf, löst sich ab, lösen sich ab, löst sich auf, staubtrocken,
            furztrocken, trockene*, vertrocknet, verbrannter, verwelkt, welk, matsch, angeschlagen, eingedrückt,
            eingedellt, zerdrückt, zerquetscht, zerknittert, zerkratzte, gebrauchte ware, schon benutzt, schon
            geöffnet, aufgerissen angekommen, falsche größe, falsche farbe, falscher artikel, falsches produkt,
            dunkel seit, schimmel in, schimmel im, haare im bett, dauerbesetzt, nie besetzt, unterbesetzt,
            personalmangel, zu wenig personal, geschlossen obwohl, stand vor, umsonst hingefahren, extra
            hingefahren, keine entschuldigung, ohne entschuldigung, nicht mal eine entschuldigung, unpünktlich*,
            unzuverlässig*, unübersichtlich*, ungepflegt*, unsauber*, unpersönlich*, unklar*, unleserlich, unscharf,
            ungesund, unlösbar, ungerecht*, ungerechtfertigt*, unberechtigt*, unrechtmäßig, unangemessen*,
            unangenehm*, unappetitlich*, unausgereift*, unbeholfen, unverantwortlich*, rücksichtslos*, fahrlässig*,
            fehlten""",
        1.0: """gestorben, verstorben*, beerdigung, trauer*, beileid, rip, ruhe in frieden, ruht in frieden,
            wehmut*, wir vermissen,
            abschied nehmen,
            sauer, storniert, stornieren, erstattung, rückerstattung, umtausch*, gewartet, mist, leider, schade,
            problem*, fehler, langsam*, zu warten, warten, warte, mahnung, teuer, enttäu*, erreicht niemanden,
            billig, plastikmüll, unnötig*, nachteil*, konkurrenz, angeblich, vergeblich, zweifel*, schwer zu,
            kompliziert*, umständlich*, schwach, ungenau, unpraktisch, unübersichtlich, zurückschicken, zurück
            geben, seit ewigkeiten, seit einer woche, seit einem monat, seit einer stunde, kündige, gekündigt, habe
            gekündigt, kündigung, lügen, stimmt nicht, hilft nicht, wurde nicht, wurden nicht, werden nicht, wird
            nicht, abgelaufen, *ausfall, ausfall, ausgefallen, gestrichen, entfällt, überfüllt*, unterbrochen,
            hängt, ewig, viel zu, gesperrt, sperrung, ausreden, erhöht, erhöhen, *preise, gebühren, *gebühren,
            *gebühr, einbehalten, rechnung falsch, löcher, loch, riss, tropft, am ende, tot, leer, roh, fad, fade,
            zäh, kalt, kalte, kaltes, kalter, eiskalt*, winzig*, beleidigt, heulen, komisch, seltsam, merkwürdig,
            übel, wut, sinnlos*, umsonst, gestohlen, mehrfach, mehrmals, dauernd, ständig, andauernd, permanent,
            regelmäßig zu, mal wieder, wieder mal, falsch*, nur die hälfte, stattdessen, anstatt, retoure, retour*,
            entschädigung*, anwalt*, wartezeit, wartezeiten, gewartet*, nachbarn abgegeben, vor die tür, geworfen""",
        0.5: """geweint, heult, weint, laut, seit tagen, seit wochen, seit monaten, seit stunden, nur noch, trocken,
            sprachlos, beim nachbarn, fehler*, schwierigkeit*, schwierig*, umständlich, nachteil, kritik*, bedauer*,
            teure*, lärm, unbequem*, zu klein, zu groß, zu kurz, zu lang, zu wenig, zu viel, zu laut, zu eng, zu
            dünn, zu süß, zu salzig, zu fettig, zu hart, zu weich, zu langsam, zu kompliziert, zu früh, immerhin,
            tja, na ja, naja, hmpf, pff, anscheinend, offenbar, offensichtlich, scheinbar, ehrlich gesagt, erwartet,
            erwartung, erwartungen, mehr erwartet, gehofft, trotz, stornierung, rückgabe, widerruf, warteten,
            geduld, nachgefragt, nachfrage, email geschrieben, gemeldet, versprochen, eure hotline, euer support,
            bearbeitung, verwundert, irritiert, verwirrt, verwirrend, mangels, ungünstig, unlogisch, aufwendig,
            lästig, mühsam, holprig, zäher, mittelmäßig*, mäßig*, durchwachsen*, ausbaufähig*, geht so, naja geht
            so, okayish, ersatzteil fehlt, ausverkauft""",
    },
    "question": {
        2.5: """weiß jemand, weiss jemand, weiß einer, weiß wer, kennt jemand, kann mir jemand, ich suche, meine frage,
            eine frage, hätte eine frage, kurze frage, mich interessiert, würde gern* wissen, wüsste gern*, möchte
            wissen, könnt ihr mir, können sie mir, hat jemand erfahrung*, hab eine frage, hab ne frage, habe eine
            frage, habe da eine frage, hab mal ne frage, mal ne frage, ne frage, frage an, frage zu, frage zum,
            frage zur, fragen zu, fragen zum, frage mich ob, frage mich wie, frage mich wann, möchte gern* wissen,
            möchte ich wissen, wollte wissen, wollte fragen, wollte mal fragen, wollte nachfragen, will wissen,
            wüsste gern, wüsste gerne, würde gern wissen, würde gerne wissen, mich würde interessieren, würde mich
            interessieren, interessieren ob, interessiert mich ob, bräuchte info*, brauche info*, bitte um info*,
            bitte um auskunft, suche nach, bin mir nicht sicher, wollt mal fragen, wollt fragen, wollt ich fragen,
            wollte ich fragen, wüsste ich gern*, weiß vielleicht jemand, kann mir wer, kann mir einer, könnte mir
            jemand, darf ich fragen, hätt gern gwusst, hätte gern gewusst, hätte gerne gewusst, hätten gern gewusst,
            gern gewusst, gerne gewusst, würde gern erfahren""",
        2.0: """gibt es, gibts, gibt's, habt ihr, haben sie, könnt ihr, können sie, kann man, kann ich, können wir,
            können kinder, darf ich, darf man, wisst ihr, hat jemand, kann jemand, liefert ihr, versendet ihr,
            verschickt ihr, verkauft ihr, bietet ihr, macht ihr, plant ihr, wann kommt, wann gibt, wann habt, wann
            ist, wann macht, wann öffnet, wo kann, wo gibt, wo bekomme, wo finde, wo kriege, wo kauf*, wie viel,
            wieviel, wie viele, wieviele, wie lange, wie groß, wie hoch, wie schwer, wie teuer, wie alt, wie oft,
            wie funktioniert, wie kann, wie heißt, wie bekomme, ab wann, ab welchem, ab wieviel, bis wann, welche*,
            aus welchem, aus was, woraus, wofür, wozu, womit, woher, was kostet, was kosten, was ist, was bedeutet,
            ist es möglich, ist das, ist der, ist die, sind die, sind das, sind da, ist da, hat der, hat die, hat
            das, frage, unterschied zwischen, wann fährt, wann startet, wann beginnt, wann endet, wann schließt,
            wann macht ihr, wann erscheint, wann kommen, wann wird, wann werden, wann sind, wann hat, wann bekomm*,
            wann liefert, wann geht, wann kann, wann darf, wann muss, wann findet, wo ist, wo sind, wo gibt's, wo
            gibts, wo kommt, wo liegt, wo steht, wo wird, wo werden, wo befindet, wo muss, wo find*, wo krieg*, wo
            bekomm*, wo seh*, wo melde, wo läuft, wie bekomm*, wie komme, wie komm, wie geht das, wie geht, wie
            mache, wie mach, wie macht, wie lade, wie ändere, wie änder, wie kündige ich, wie melde, wie läuft, wie
            sieht, wie ist, wie sind, wie war, wie wird, wie werden, wie weit, wie warm, wie kalt, wie gut, wie
            scharf, wie lang, wie breit, wie spät, wie viele*, wie wäscht, wie reinige, wie stelle, wie richte, wie
            nutze, wie benutze, wie verbinde, wie finde, wie kriege, wie krieg, wie nennt, wie schreibt, welches,
            was ist der, was ist das, was macht, was heißt, was bringt, was brauche, was braucht, was muss, was
            passiert, was passiert wenn, was gibt es, was gibt's, was gibts, was sind, was für, was genau, was
            läuft, was hilft, was darf, was kann, was haltet, was meint, was zählt, was steckt, worin, woran,
            worauf, wodurch, wofür*, wohin, warum ist, warum sind, warum wird, warum gibt, wer ist, wer sind, wer
            hat, wer kann, wer macht, wer weiß, wer kennt, wer war, kann ich*, kann man*, kann der, kann die, kann
            das, kann es, kann ihr, kann sie, könnte ich, könnte man, könnten sie, könntet ihr mir, kannst du,
            könntest du, darf mein, dürfen wir, muss ich, müssen wir, muss das, muss die, muss der, brauche ich,
            braucht man, braucht es, brauchen wir, soll ich, sollte ich, soll man, sollte man, lohnt sich, lohnt es,
            geht das, geht auch, ginge das, ginge auch, gilt das, gilt die, gilt der, gelten die, zählt das, passt
            das, passt der, passt die, passen die, reicht das, enthält, beinhaltet, ist dort, ist hier, ist euer,
            ist eure, ist eurer, sind eure, sind alle, seid ihr morgen, seid ihr heute, seid ihr auch, seid ihr am,
            habt ihr am, habt ihr auch, habt ihr noch, habt ihr schon, habt ihr heute, habt ihr morgen, hat euer,
            hat eure, hat man, haben die, haben eure, gibt's noch, gibt's auch, gibts auch, gibts noch, gibts den,
            gibts die, gibts das, gibt es noch, gibt es auch, gibt es den, gibt es die, gibt es das, gibt es eine,
            gibt es einen, gibt es schon, gibt es hier, gäbe es, nehmt ihr, akzeptiert ihr, führt ihr, repariert
            ihr, sucht ihr, stellt ihr, kommt ihr, fahrt ihr, schickt ihr, liefern sie, versenden sie, bieten sie,
            nehmen sie, haben sie noch, werdet ihr, wird es, wird das, wird der, wird die, werden die, werden wir,
            kommt der, kommt die, kommt das, kommt da, kommt noch, fährt der, fährt die, fahren die, läuft der,
            läuft das, läuft die, funktioniert das, funktioniert der, funktioniert die, stimmt es, stimmt das, ist
            das richtig, ist es normal, ist es richtig, ist es schlimm, ist es egal, ist das noch, ist das auch, ist
            das für, ist die auch, ist der auch, weiß man, weiß irgendwer, jemand eine ahnung, irgendwer eine idee,
            hat einer, hat wer, kennt wer, kennt einer, kennt ihr, hätte da eine frage, meine frage ist, bräuchte
            eine info*, brauche eine info*, brauche hilfe, brauche mal hilfe, bräuchte hilfe, bitte um rückmeldung,
            bitte um hilfe, bitte um antwort, auskunft, suche noch, bin auf der suche, ich finde den, ich finde die,
            bin unsicher, keine ahnung wie, unterschied, unterschiede, empfehlt ihr, empfiehlt ihr, könnt ihr
            empfehlen, könnt ihr etwas empfehlen, irgendwelche tipps, habt ihr tipps, hat jemand tipps, oder nicht,
            oder doch, oder erst, oder nur, wollen wir wissen, ich wollte wissen, hätt ne frage, hätt da mal, hätte
            mal eine frage, muss ich da, muss ich dafür, ist da noch, gibt's schon, weiss wer, kann wer, wie lange
            braucht, wie lange dauert, was is, wo is, wann is, wie is, isch das, isch de, händ ihr, hend ihr, git's,
            habts ihr, warum is, kostenpunkt, wo erhältlich, ab wann erhältlich, noch verfügbar, noch zu haben, noch
            frei, noch karten, noch tickets, noch plätze, noch termine, schon bekannt, steht schon fest, kurze
            nachfrage, mal eine frage, mal eine blöde frage, blöde frage, dumme frage, verständnisfrage, ich habe
            gelesen dass, stimmt es dass, bin ich der einzige, geht es nur mir, reicht eine, wohin mit, wohin muss,
            wer ist denn, wer hilft, an wen, für wen, mit wem, bei wem, von wem, seit wann, wie bekommt, wie krieg
            ich""",
        1.0: """wann, wo, wie, wer, warum, weshalb, wieso, was, welcher, ob, wem, wen, wessen, ob man, ob ihr, ob es, ob
            das, ob die, ob der, ob ich, geöffnet, öffnungszeiten""",
    },
    "suggestion": {
        3.0: """wäre toll, wäre super, wäre klasse, wäre toll wenn, wäre schön wenn, wäre super wenn, wäre gut wenn,
            wäre klasse wenn, wäre cool wenn, wäre nett wenn, wäre prima wenn, wäre hilfreich wenn, wäre _ wenn,
            fände es toll wenn, fände es schön wenn, fände es _ wenn, fände ich _ wenn, wie wäre es, wie wär's, wie
            wärs, wie wär es, vorschlag, verbesserungsvorschlag*, vorschläge, würde mir wünschen, würde mir mehr,
            würden uns mehr, würden uns wünschen, würde ich mir wünschen, ich wünsche mir, wir wünschen uns,
            wünschte mir, ihr solltet, solltet ihr, ihr könntet doch, ihr könntet mal, könntet ihr nicht, könntet
            ihr mal, noch besser wäre, noch schöner wäre, besser wäre es, besser fände ich, mein tipp, kleiner tipp,
            ein tipp, meine idee, eine idee, idee für, anregung*, wunsch von, mein wunsch, bitte macht, macht doch,
            macht bitte, bitte nehmt, nehmt doch, bitte bringt, bringt doch, bringt bitte, bitte führt, verbessern
            könnte, verbessern könntet, würde mich freuen wenn, würden uns freuen wenn, warum nicht mal, denkt doch
            mal, vielleicht könntet ihr, vielleicht könnte man, hätte gern* mehr, hätten gern* mehr, wieder ins
            sortiment, ins sortiment aufnehmen, baut doch, baut bitte, bitte baut, fügt doch, fügt bitte, bitte
            fügt, bitte ergänzt, ergänzt doch, stellt doch, stellt bitte, bietet doch, bietet bitte, bitte bietet,
            bringt doch bitte, bitte wieder, bitte mehr, bitte endlich, bitte unbedingt, gerne mehr davon in, gerne
            auch mal, gerne öfter, schreibt doch, schreibt bitte, lasst doch, lasst bitte, gebt doch, gebt uns, gebt
            bitte, setzt doch, verkauft doch, verkauft bitte, eröffnet doch, eröffnet bitte, öffnet doch, packt
            doch, nutzt doch, verwendet doch, nehmt bitte, führt doch, führt bitte, druckt doch, zeigt doch, schickt
            doch, sorgt doch, überlegt doch, überlegt euch, denkt mal, denkt bitte, denkt doch, denkt über, schafft
            doch, plant doch, wäre praktisch, wäre sinnvoll, wäre hilfreich, wäre nice, wäre mega, wäre genial, wäre
            ein traum, wäre der hammer, wäre perfekt, wäre fein, wäre schön, wäre lieb, wäre nett, wäre gut, wäre
            cool, wäre top, wäre wünschenswert, wäre eine überlegung, wäre überlegenswert, wäre eine idee, wäre eine
            gute idee, wäre eine option, wäre was, wär was, wäre doch was, wär doch was, wäre auch was, wär super,
            wär toll, wär cool, wär schön, wär praktisch, wär mega, wär nice, wär gut, wär klasse, wär hilfreich,
            wären toll, wären super, wären schön, wären cool, wären praktisch, wären hilfreich, wären klasse, wären
            gut, wären mega, schön wäre, schön wären, toll wäre, toll wären, super wäre, super wären, cool wäre,
            praktisch wäre, hilfreich wäre, perfekt wäre, gut wäre, klasse wäre, ideal wäre, wünschenswert wäre,
            sinnvoll wäre, noch besser, fänd ich, fände ich, fände es, fänd es, fänden wir, fändet ihr, würde ich
            begrüßen, würde mich über, würden uns über, würde helfen, würde es leichter, würde die suche, würde
            vieles, würde vielen, würde ich öfter, würde ich sofort kaufen, würde ich kaufen, würd ich kaufen, würde
            ich feiern, würd ich feiern, würde gern mehr, würde gerne mehr, würde gern auch, würde gerne auch, hätte
            gern, hätte gerne, hätten gern, hätten gerne, hätte ich gern, hätte ich gerne, wünsche mir, wünschen
            uns, wünschte, würd mir wünschen, wunsch wäre, mein wunsch wäre, wunschliste, wunsch ans, wunsch an, man
            könnte, ihr könntet, könntet ihr nicht auch, könntet ihr auch, könntet ihr vielleicht, könntet ihr
            bitte, vielleicht könnte, vielleicht könnt ihr, vielleicht kann man, vielleicht wäre, vielleicht mal,
            vielleicht auch mal, vielleicht sollte*, ihr müsstet, ihr solltet mal, sie sollten, man sollte, solltet
            ihr mal, solltet mal, sollte es geben, würde empfehlen, würde euch empfehlen, würde vorschlagen, schlage
            vor, schlag vor, ich schlage vor, möchte vorschlagen, möchte anregen, rege an, als anregung, kleine
            anregung, nur ein vorschlag, nur so eine idee, nur eine idee, nur mal so als, als idee, als tipp, als
            feedback, kleines feedback, feedback zur, feedback zum, verbesserungsidee*, verbesserungsvorschlag,
            optimierungs*, featurewunsch, feature wunsch, feature request, produktidee, produktwunsch, idee wäre,
            tipp von mir, mein vorschlag wäre, was haltet ihr von, was haltet ihr davon, wie wäre, wie wär, wie wärs
            mit, wie wär's mit, habt ihr mal überlegt, habt ihr schon mal überlegt, habt ihr schon mal daran
            gedacht, habt ihr mal daran gedacht, mal darüber nachgedacht, darüber nachdenken, drüber nachdenken,
            überlegen ob, in erwägung, statt plastik, ohne plastik wäre, aus papier statt, warum nicht auch, wieso
            nicht auch, warum nicht einfach, sowas fehlt noch, was noch fehlt, fehlt nur noch, fehlt noch eine,
            fehlt noch ein, fehlt eigentlich nur, fehlt mir noch, da fehlt noch, fänds gut, fänds schön, fänds toll,
            fänds super, fänds cool, fänds besser, fänds klasse, fänd's gut, fänd's toll, fänd's schön, fänd's cool,
            wär fein, wär lässig, wär leiwand, tät, täte gut, würde anregen, würde ich anregen, jedoch anregen,
            wunschdatum, bräuchte dringend mal, bräuchten mal, bräuchte mal, bitte mal wieder, bitte öfter, bitte
            häufiger, bitte länger, bitte größer, macht lieber, nehmt lieber, lieber mal, lieber ein, lieber eine,
            lieber wieder, nächstes mal bitte, beim nächsten mal bitte, nächstes mal lieber, fürs nächste mal, als
            option, zur auswahl, als alternative, größere auswahl, größere schrift, künftig auch, zukünftig auch, in
            zukunft auch, wünschenswert, würde sich lohnen, könnte helfen, könnte man einbauen, einbauen, wieder
            einführen, wieder aufnehmen, mehr sitzplätze, mehr bänke, mehr mülleimer, mehr parkplätze,
            sitzgelegenheiten, öffnungszeiten verlängern, legt doch, legt bitte, legt mal, schon mal an, schon mal
            drüber, habt ihr schon mal an, habt ihr schon mal über, mal dran gedacht, bitte denkt, denkt auch an,
            denkt bitte auch, auch an große, auch an kleine, noch schöner wärs, noch schöner wär's, noch besser
            wärs, schöner wärs, besser wärs, schön wärs wenn, man müsste, fände ich sinnvoll, kleinere packung,
            kleinere packungen, größere packung, größere packungen, kleinere größen, größere größen, kleinere
            portionen, größere portionen, mehr größen, mehr farben, mehr sorten, mehr vegane, mehr vegetarische,
            mehr personal an, hängt doch, pflanzt doch, spielt doch, sendet doch, zeigt doch mal, postet doch,
            postet mal, postet bitte, macht bitte mal, dreht mal, bietet mal, gibt es doch auch bei, bei anderen
            geht, würde sich anbieten, würde gut passen, passt gut zu eurem, treuekarte, nachfüllpack,
            nachfüllstation, pfandsystem, mehrweg statt, aus glas statt, aus pappe statt""",
        1.5: """bitte auch, bitte noch, gerne auch, gern auch, mehr auswahl, auch in größe, auch in blau, auch in
            schwarz, auch in klein, auch in groß, auch in grün, auch in rot, auch auf englisch, auch auf deutsch,
            auch am wochenende, auch am sonntag, auch für kinder, auch für erwachsene, auch für android, auch für
            iphone, auch für vegetarier, auch vegan, auch ohne""",
    },
    "praise": {
        3.0: """begeistert, hin und weg, der hammer, der wahnsinn, großes lob, ganz großes lob, dickes lob, ein lob,
            großartig*, fantastisch*, phantastisch*, hervorragend*, ausgezeichnet*, einwandfrei*, sensationell*,
            überragend*, beste spiel*, beste qualität, beste geschenk, beste kauf, das beste, die besten, der beste,
            ihr seid die besten, ihr seid toll, ihr seid super, ihr seid spitze, weiter so, macht weiter so, kann
            ich nur empfehlen, kann es nur empfehlen, kann man nur empfehlen, nur empfehlen, nur zu empfehlen, sehr
            empfehlenswert, absolut empfehlenswert, empfehle ich weiter, sehr zufrieden, rundum zufrieden, absolut
            zufrieden, mehr als zufrieden, wie süß ist das, wie geil ist das, wie cool ist das, wie schön ist das,
            wie toll ist das, wie schön, wie süß, wie niedlich, wie cool, nicht mehr missen, nie wieder hergeben,
            nicht mehr hergeben, nicht genug davon, noch nie so _, noch nie so etwas schönes, kinder lieben, sohn
            liebt, tochter liebt, enkel liebt, enkelin liebt, wir lieben, ich liebe, lieben es, liebt es, lieben
            die, liebe eure, liebe euer, sehr gut*, richtig gut*, echt gut, super gut, mega gut, verdammt gut,
            spitzenmäßig, erstklassig*, erste sahne, eins a, ein traum, traumhaft*, liebevoll*, wunderschön*,
            wunderbar*, bildschön*, bezaubernd*, gelungen*, besser geht's nicht, besser geht es nicht, besser gehts
            nicht, freuen uns riesig, freue mich riesig, riesig gefreut, sehr gefreut, strahlende augen, leuchtende
            augen, volle punktzahl, fünf sterne, 5 sterne, daumen hoch, gefällt mir sehr, gefällt mir richtig gut,
            gefällt uns sehr, nichts zu meckern, nichts auszusetzen, feuer und flamme, hellauf, jeden cent wert,
            jeden euro wert, sein geld wert, hut ab, chapeau, immer wieder gern*, gern* wieder, vernarrt, dass es
            euch gibt, ein riesiges lob, riesenlob, riesen lob, riesiges lob, großes kompliment, kompliment,
            komplimente an, muss euch mal loben, muss euch loben, muss ich mal loben, muss ich loben, muss man
            loben, mal ein lob, mal ein dickes, mal loben, lob an, loben, gelobt, applaus für, ein hoch auf, ehre
            wem ehre, respekt an, respekt dafür, respekt vor, hut ab vor, ihr rockt, ihr seid klasse, ihr seid
            großartig, ihr seid der hammer, ihr seid mega, ihr seid echt, ihr seid einfach, ihr seid wirklich, ihr
            macht das, macht ihr super, macht ihr gut, macht das super, macht das gut, super gemacht, toll gemacht,
            klasse gemacht, schön gemacht, toll umgesetzt, gut umgesetzt, super umgesetzt, gut hinbekommen, super
            hinbekommen, toll hinbekommen, gut gelöst, super gelöst, gut geworden, schön geworden, toll geworden,
            super geworden, richtig gut geworden, läuft bei euch, läuft super, läuft einwandfrei, läuft perfekt,
            läuft wie am schnürchen, läuft rund, funktioniert super, funktioniert perfekt, funktioniert einwandfrei,
            funktioniert prima, funktioniert wunderbar, funktioniert tadellos, funktioniert reibungslos, klappt
            super, klappt prima, klappt immer, klappt perfekt, klappt wunderbar, hat super geklappt, hat alles
            geklappt, hat alles super, alles super, alles bestens, alles top, alles perfekt, alles heil, alles
            richtig gemacht, reibungslos*, tadellos*, makellos*, vorbildlich, mustergültig, unschlagbar*,
            unübertroffen, konkurrenzlos, unvergesslich*, unvergessen, atemberaubend*, beeindruckend*, beeindruckt,
            überwältigend*, überwältigt, umwerfend*, hinreißend*, entzückend*, herausragend*, außergewöhnlich gut,
            sagenhaft*, phänomenal*, grandios*, famos*, exzellent*, brillant*, vorzüglich*, köstlich*, superlecker*,
            mega lecker, sehr lecker, so lecker, richtig lecker, einfach lecker, unfassbar lecker, verdammt lecker,
            total lecker, zum niederknien, zum reinlegen, ein genuss, ein gedicht, zergeht auf der zunge,
            geschmacksexplosion, beste pizza, bester kaffee, beste app, beste bank, bester service, bestes essen,
            beste team, bestes team, bester laden, bestes hotel, beste marke, beste entscheidung, besten kauf, der
            besten, mit abstand das beste, mit abstand die beste*, nach wie vor die besten, allerbeste*, bestens,
            lieblingsladen, lieblingsrestaurant, lieblingscafe, lieblingsmarke, lieblingsapp, lieblingsprodukt,
            absoluter favorit, mein favorit, unser favorit, absolute empfehlung, klare empfehlung, klare
            kaufempfehlung, kaufempfehlung, weiterempfehl*, weiterempfohlen, empfehle ich gern*, empfehle euch, kann
            euch nur, wärmstens, nur weiterempfehlen, kann man empfehlen, kann ich empfehlen, gerne wieder, immer
            wieder, jederzeit wieder, kommen wieder, komme wieder, wir kommen gern*, bestelle wieder, bestellen
            wieder, kaufe ich wieder, kauf ich wieder, nächstes mal wieder, bleibe kunde, bleibe euch treu, bleib
            euch treu, seit jahren zufrieden, seit jahren treue*, seit jahren glücklich, immer zufrieden, immer
            zuverlässig, immer super, immer freundlich, immer hilfsbereit, immer top, immer nett, noch nie
            enttäuscht, nie enttäuscht, noch nie probleme, nie probleme, noch nie ärger, nie unzufrieden, noch nie
            unzufrieden, nichts zu bemängeln, nichts zu beanstanden, nicht zu toppen, kaum zu toppen, nicht zu
            übertreffen, übertrifft alle, alle erwartungen übertroffen, erwartungen übertroffen, übertroffen, besser
            als erwartet, schneller als erwartet, schneller als gedacht, besser als gedacht, unerwartet gut, positiv
            überrascht, angenehm überrascht, super überrascht, wohlgefühlt, wohl gefühlt, gut aufgehoben, herzlich
            empfangen, sehr herzlich, mit herz, herzensgut*, mit liebe gemacht, mit viel liebe, so viel mühe, viel
            mühe gegeben, große mühe, unkompliziert geholfen, sofort geholfen, schnell geholfen, super geholfen,
            toll geholfen, so geholfen, so freundlich, so nett, so lieb, so hilfsbereit, so süß, so schön, so toll,
            so gut, so geil, so cool, sehr freundlich*, sehr nett*, sehr hilfsbereit*, sehr kompetent*, sehr schön*,
            sehr lecker*, sehr schnell*, sehr sauber, sehr bequem*, sehr angenehm*, sehr übersichtlich, super nett*,
            super freundlich*, super schnell*, super lieb*, super schön*, super lecker*, super sauber, super
            einfach, super bequem, super service, mega nett, mega freundlich, mega schnell, mega lieb, mega schön,
            total nett, total lieb, total schön, total freundlich, total begeistert, unglaublich gut*, unglaublich
            schön*, unglaublich lecker, unglaublich freundlich, unfassbar gut*, unfassbar schön*, wahnsinnig gut*,
            wahnsinnig schön*, wahnsinnig nett*, krass gut*, übelst gut, übelst geil, scheiße gut, scheißgut,
            saugut*, sau gut, saugeil, sau geil, arschgeil, affengeil, endgeil, oberaffengeil, hammermäßig*, hammer
            gut, bombe, ist bombe, war bombe, bombastisch*, granate, erste klasse, weltklasse, spitzenklasse,
            spitzenleistung, meisterleistung, meisterwerk, volltreffer, glücksgriff, lebensretter, tag gerettet, den
            tag gerettet, wochenende gerettet, abend gerettet, urlaub gerettet, den tag versüßt, gänsehaut,
            freudentränen, tränen gelacht, feier ich, feiern wir, feier euch, feiere euch, feier das, feier es,
            liebe es, lieb's, liebs, lieb ich, lieben wir, lieben das, liebe diese*, liebe das, liebe den, liebe
            die, verliebt, schockverliebt, süchtig, gar nicht mehr ohne, nie mehr ohne, nicht mehr wegzudenken,
            möchte nicht mehr ohne, gut dass es euch gibt, froh dass es euch gibt, schön dass es euch gibt, danke
            dass es euch gibt, bitte so bleiben, bleibt wie ihr seid, bleibt so, so muss das, so muss es sein, so
            soll es sein, so soll's sein, so geht service, das nenn ich service, das nenne ich service, nenn ich mal
            service, so macht einkaufen spaß, macht richtig spaß, macht spaß, macht so viel spaß, riesen spaß,
            riesenspaß, viel spaß gehabt, 10 von 10, 10 10, 100 punkte, fünf von fünf, 5 von 5, volle sterne, eins
            plus, note 1, 1a, 1 a, ein highlight, absolutes highlight, highlight, traum wahr, wie im paradies, wie
            zuhause gefühlt, wie zu hause gefühlt, umgehauen, haut mich um, hat mich umgehauen, vom hocker gehauen,
            haut mich vom hocker, mega gemacht, süß gemacht, liebevoll gemacht, voll süß, voll schön, voll gut, voll
            lieb, voll nett, voll cool, voll lecker, völlig problemlos, lief problemlos, ging problemlos, alles
            problemlos, problemlos geklappt, einfach funktioniert, die einfach funktioniert, der einfach
            funktioniert, das einfach funktioniert, was einfach funktioniert, funktioniert einfach, keinen tag
            bereut, nie bereut, nicht bereut, kein bisschen bereut, nichts bereut, nie wieder eine andere, nie
            wieder einen anderen, nie wieder ein anderes, nie wieder was anderes, nie wieder woanders, nie mehr
            woanders, so schön sind, so gut sind, ist das geil, geil geworden, scheiße ist das, könnte sterben so,
            zum sterben, zum verlieben, zum anbeißen, zum dahinschmelzen, dahinschmelzen, goldwert, gold wert,
            unbezahlbar*, tausend sterne, zehn sterne, 6 sterne, sechs sterne, mehr sterne, alle sterne, hält was es
            verspricht, hält was er verspricht, hält was sie verspricht, hält was ihr versprecht, hält ewig, hält
            und hält, wie neu, wie am ersten tag, nach jahren noch, immer noch top, immer noch super, immer noch wie
            neu, immer noch begeistert, noch immer begeistert, da stimmt alles, da passt alles, rundum gelungen,
            rundum perfekt, rundum glücklich, rundum wohl, einsame spitze, einsame klasse, absolut top, absolut
            super, absolut klasse, absolut genial, absolut toll, absolut lecker, absolut perfekt, absolut geil,
            absolut begeistert, total super, echt super, echt toll, echt klasse, echt schön, echt lecker, echt cool,
            echt stark, echt nett, echt geil, echt lieb, echt hammer, wirklich gut, wirklich toll, wirklich super,
            wirklich schön, wirklich lecker, wirklich nett, wirklich klasse, ganz lieb, ganz herzlich, besonders
            gut, besonders schön, besonders freundlich, besonders lecker, ausgesprochen freundlich, ausgesprochen
            gut, ausgesprochen nett, äußerst freundlich, äußerst zufrieden, äußerst hilfsbereit, überaus freundlich,
            überaus zufrieden, überaus hilfsbereit, voll und ganz zufrieden, vollstens zufrieden, sehr angetan, sehr
            positiv, durchweg positiv, nur positive, positive erfahrung*, nur gute erfahrung*, gute erfahrung*,
            beste erfahrung*, so eine nette, so ein netter, so ein toller, so eine tolle, so ein schöner, so ein
            schönes, so eine schöne, so tolle, so schöne, so nette, so liebe, so leckere, so lieber, so liebevolle,
            was für ein toller, was für ein schöner, was für ein tolles, was für ein schönes, was für eine schöne,
            was für eine tolle, was für ein geiler, was für ein geiles, tolles team, super team, klasse team, nettes
            personal, freundliches personal, super personal, tolle mannschaft, tolle leute, nette leute, super
            leute, coole leute, beste leute, besten leute, lieblingsteam, killerpreis, hammerpreis, wahnsinnspreis,
            top preis, super preis, urleiwand, voi leiwand, saucool, urgut, ur gut, ur leiwand, mega guet, huere
            guet, sau guet, guet gmacht, super gsi, sensationell gsi, gfallt mir, gfallt ma, gfoit ma, passt so, gsi
            mega, a traum, a wahnsinn, ehrenhaft, ehrenlos gut, wild wie gut, krank wie gut, krass wie gut, krass
            wie schnell, unreal, next level, on point, nice gemacht, cute, so cute, sheesh, richtig stabil, stabiler
            laden, bester mann, beste frau, bester verkäufer, beste verkäuferin, gehaltserhöhung, beförderung
            verdient, bonus verdient, noch schöner als, noch besser als, noch toller als, schöner als auf, besser
            als auf, in echt noch, in echt viel schöner, bestens klar, bestens zurecht, kommt bestens, kommen
            bestens, super zurecht, gut zurecht, wie schnell war das, wie schnell ist das, wie schnell bitte,
            besonderem gemacht, besonders gemacht, ganz besonderem, ganz besonderes, ganz besonderer,
            unkomplizierter umtausch, so unkompliziert, so ein unkomplizierter, endlich gibts, endlich gibt's,
            endlich gibt es, endlich sind sie wieder, so drauf gefreut, drauf gefreut, lange drauf gewartet, hab so
            drauf gewartet, herzliche betreuung, tolle betreuung, liebevolle betreuung, gute betreuung, super
            betreuung, wirklich zeit genommen, viel zeit genommen, zeit genommen, macht immer wieder freude, macht
            freude, immer wieder freude, freude einzukaufen, total sympathisch, sehr sympathisch, super sympathisch,
            sauber gearbeitet, super gearbeitet, gut gearbeitet, toll gearbeitet, ordentlich gearbeitet, super
            beraten, gut beraten, toll beraten, kompetent beraten, bestens beraten, ausführlich beraten, super
            beratung, gute beratung, tolle beratung, kompetente beratung, tolle auswahl, große auswahl, super
            auswahl, riesige auswahl, tolle atmosphäre, schöne atmosphäre, super stimmung, tolle stimmung, super
            essen, tolles essen, super fleisch, super lage, tolle lage, traumlage, super ausblick, toller ausblick,
            traumhafter ausblick, tolles konzert, tolles erlebnis, schönes erlebnis, toller abend, schöner abend,
            toller tag, schöner tag, toller urlaub, schöner urlaub, tolle zeit, schöne zeit gehabt, hatten eine
            tolle, hatten eine schöne, hatten einen tollen, hatten einen schönen, hatten so viel spaß, die einzige
            app die, der einzige laden, der einzige den, die einzigen die, das einzig wahre, alternativlos gut,
            frisur sitzt, passt perfekt zu, genau das richtige, genau mein geschmack, genau mein stil, genau was
            ich, genau das was ich, gesucht habe, lohnt sich wirklich, jeder cent, jeder euro, jeden besuch, besuch
            wert, reise wert, umweg wert, weite fahrt, kommen von weit, geh nur noch zu, kaufe nur noch, bestelle
            nur noch, nachbestellt, gleich nochmal bestellt, direkt nochmal bestellt, gleich nachbestellt, zweites
            paar, schon verschenkt, gern verschenkt, alle begeistert, alle waren begeistert, gäste waren begeistert,
            kam super an, kam sehr gut an, kam toll an, geschmack getroffen, volltreffer gelandet, kann nur gutes,
            nur gutes gehört, nur gutes berichten, nur loben, kann nur loben, nur zu loben, einfach mal danke,
            einfach mal danke sagen, mal danke sagen, wollte mal danke, wollten mal danke, wollte einfach mal danke,
            ein großes danke, ein großes dankeschön, großes dankeschön, riesen dank, riesengroßes dankeschön,
            riesiges dankeschön, dickes danke, dickes dankeschön, herzliches dankeschön, tausend dank an, danke an
            das team, danke an das ganze team, danke ans team, danke ans ganze, danke an die, danke an den, auf die
            beine gestellt, das ging ja schnell, ging ja schnell, ging ja fix, das ging fix, kaufen wir wieder,
            kaufen wir gern*, bestellen wir wieder, bestelle ich wieder, buchen wir wieder, buche ich wieder, super
            job, tollen job, klasse job, guten job, geile job, macht einen super, macht einen tollen, extra auf,
            freut mich total, freut mich sehr, freut mich riesig, riesig über, immer eine freude, jedes mal eine
            freude, gerne bei euch, gern bei euch, fühle mich bei euch, fühlen uns bei euch, bei euch gut
            aufgehoben, fährt sich super, fühlt sich super, fühlt sich gut an, sitzt wie angegossen, sieht super
            aus, sieht toll aus, sieht klasse aus, sieht mega aus, sieht gut aus, sieht schön aus, riecht gut,
            riecht toll, riecht so gut, schmeckt super, schmeckt toll, schmeckt klasse, schmeckt gut, schmeckt
            fantastisch, schmeckt einfach, schmeckt wie früher, schmeckt allen, schmecken allen, schmecken super,
            schmecken toll, schmecken meiner, schmecken meinem, schmecken uns, schmecken mir, selten so gut*, selten
            so lecker*, selten so nett*, selten so freundlich*, selten so viel spaß, selten so schön*, nie so gut*,
            noch nie so gut*, noch nie so schnell, noch nie so freundlich, noch nie so lecker, noch nie so nett,
            noch nie so schön, noch nie so einfach, kein anderer laden, keine andere bank, kein anderes hotel, keine
            andere marke, gut gelaunt, immer gut gelaunt, wunder gewirkt, wirkt wunder, wirken wunder, total
            entspannt, lief entspannt, lief reibungslos, lief super, lief perfekt, lief prima, lief klasse, lief
            top, freundlichste*, netteste*, ehrlichste*, hilfsbereiteste*, sympathischste*, kompetenteste*, klasse
            umgesetzt, nicht besser sein, außer konkurrenz, macht euch keiner nach, macht euch so schnell keiner, da
            können sich andere, andere eine scheibe, eine scheibe abschneiden, so muss service, so geht
            kundenservice, so stellt man sich guten, was das herz begehrt, rundumsorglos, rundum sorglos, wort
            gehalten, versprechen gehalten""",
        2.0: """super, supi, toll*, klasse, spitze, prima, genial*, geil, geile, geiles, mega, hammer, cool, coole,
            cooles, schön, schöne, schöner, schönes, schönste*, hübsch*, süß, süße, süßes, niedlich*, herzig*,
            wunderhübsch*, freu mich, perfekt*, top, lob, hammergeil*, zufrieden, glücklich*, happy, empfehlenswert,
            empfehle, empfehlung, lieblings*, gefällt mir, gefällt uns, gefällt meinem, gefällt meiner, gefällt
            unserem, gefällt unserer, gut gemacht, gute qualität, gute idee, gute arbeit, saubere arbeit, tip top,
            freundlich*, hochwertig*, stabil*, hilfsbereit, spitzenqualität, stolz, nicht schlecht, nicht übel,
            lieben, liebt, freut sich, freuen sich, spaß, zauberhaft*, ansprechend, lecker, hochachtung,
            vorbildlich*, spitzen*, geil*, cool*, nice, nicer, nices, lässig, fesch, leiwand, bärig, dufte, knorke,
            sweet, awesome, amazing, lit, fett geil, krass gut, starke sache, starkes team, wahnsinnig, bombig,
            tiptop, tip topp, tipptopp, supergut, superschnell*, supernett*, superfreundlich*, blitzschnell*,
            ruckzuck, fix geliefert, flott, flink*, zügig*, prompt*, schneller versand, schnelle lieferung, schnelle
            hilfe, schnelle bearbeitung, überpünktlich, auf die minute, zuverlässig*, verlässlich*, kompetent*,
            fachkundig*, professionell*, aufmerksam*, zuvorkommend*, herzlich*, hilfsbereit*, hilfreich*,
            sympathisch*, charmant*, höflich*, geduldig*, einfühlsam*, lieb, gemütlich*, bequem*, komfortabel*,
            angenehm*, erholsam*, entspannt*, sauber, blitzsauber, gepflegt*, knusprig*, saftig*, würzig*,
            aromatisch*, schmackhaft*, lecker*, leckerste*, yummy, mjam, mmh, mhh, schmeckt, schmeckt mir, schmeckt
            uns, geschmeckt, hat geschmeckt, übersichtlich*, intuitiv*, selbsterklärend, durchdacht*, praktisch*,
            handlich*, schick*, schicke*, stylisch*, stylish, elegant*, edel*, kuschelig*, flauschig*, wertig*,
            solide*, langlebig*, preiswert*, fair, fairer preis, faire preise, kulant*, großzügig*, unkompliziert*,
            einfach zu bedienen, leicht zu bedienen, kinderleicht, gefällt, gefallen, gefiel, mag ich, mögen wir,
            mag eure, mag euch, freue mich, freuen uns, freu mich schon, freut mich, freut uns, gefreut, froh,
            glücklich, dankbar für euch, begeisterung, hingerissen, fasziniert*, faszinierend*, inspirierend*,
            berührend*, bewegend*, rührend*, witzig*, lustig*, unterhaltsam*, spannend*, lesenswert, sehenswert,
            hörenswert, gelungen, verbessert, endlich mal eine bank, endlich mal jemand, endlich mal ein laden,
            endlich mal eine firma, endlich mal was, endlich wieder da, endlich ist er da, endlich ist sie da,
            endlich ist es da, endlich da, hat sich gelohnt, lohnenswert*, ihr geld wert, preis leistung, stimmt
            einfach, passt einfach, sitzt super, passt perfekt, passt super, passt wie angegossen, heile angekommen,
            heil angekommen, gut verpackt, sicher verpackt, liebevoll verpackt, keine probleme, ohne komplikationen,
            nie probleme gehabt, engagiert*, engagement, helden, heldin, legende, legenden, ehrenmann, ehrenfrau,
            ehrenleute, goldstück, juwel, oase, stammgast, stammkunde, stammkundin, wiederkommen, treue kund*, toll,
            tolle*, feiern, gönn dir, gönn ich mir, mmmh, danke für eure arbeit, danke für euren einsatz, hält
            wirklich, wohlfühl*, gönnt, herzerwärmend, mein held, meine heldin, unser held, retter, retterin,
            gerettet, vorfreude, schmunzeln, lächeln, strahlt, strahlen, glücklich gemacht, freude gemacht, freude
            bereitet, freudig, jubel, juhu, yeah, woow, uiuiui, sauber gemacht, saubere sache, feine sache, gute
            sache, tolle sache, schöne sache, super sache, gute wahl, richtige entscheidung, schmeckt wie bei oma,
            wie von oma, wie bei oma, wie selbstgemacht, handgemacht, schmankerl, bester, bestes, schöner als,
            sympathisch, saftig, liebevoll, herzlich, gelungene, gelungener, perfekt, wunderbar, toller, tolles,
            nett, lieben euch, saubere, spitzen, einzigartig*, unvergleichlich*, unnachahmlich*, beeindruckend,
            hochwertig, top service, schnellste, wertvoll*, bereichernd*, empfehlenswerte*, verlässlich, verwöhnt,
            verwöhnen, geschmackvoll*, kreativ*, originell*, einfallsreich*, liebenswert*, herzallerliebst,
            anständig*, sauberes, ehrlicher laden, faires, fairste, günstigste, preislich top, preis ist top, preis
            ist super, preis stimmt, qualität stimmt, qualität überzeugt, überzeugend*, hat mich überzeugt,
            einwandfrei, ohne murren, ohne diskussion, anstandslos, kulant, beste, sprachlos so, unkomplizierter,
            schmecken, ging schnell, alles repariert, alles erledigt, unkompliziert, schön dass es, toll dass es,
            gut dass es, lieblingshose, gern gegessen, bequem""",
        1.0: """gut, gute, gutes, guter, nett*, fein, fein*, ordentlich, schnell, schnelle*, robust*, pünktlich, bravo,
            respekt, wow, wahnsinn, hübsch, solide, angekommen, geklappt, pünktlich*, schnell*, freundlich,
            stimmungsvoll""",
    },
    "thanks": {
        2.0: """danke, dankeschön, danke schön, danke sehr, danke euch, vielen dank, herzlichen dank, besten dank,
            lieben dank, tausend dank, 1000 dank, recht herzlichen dank, ich danke, wir danken, dank euch, dankbar,
            merci, danke für die info, danke für die antwort, danke für die schnelle antwort, vielen dank für die
            schnelle antwort, danke für die rückmeldung, dank für die rückmeldung, danke für die hilfe, hat
            geklappt, alles klar, danke dir, danke ihnen, dankö, dankööö, dange, thx, thanks, thank you, dankesehr,
            besten dank für, herzlichen dank für, vielen lieben dank, lieben dank für, hab dank, habt dank, gedankt,
            danke nochmal, danke noch mal, danke nochmals, nochmals danke, nochmal danke, danke trotzdem, dank dir,
            danke für eure antwort, danke für deine antwort, danke für ihre antwort, danke für eure hilfe, danke für
            deine hilfe, danke für ihre hilfe, danke für den hinweis, danke für den tipp, danke für die tipps, danke
            für die auskunft, danke für den link, danke für die erklärung, danke für die aufklärung, danke für die
            klarstellung, danke für das angebot, danke fürs kümmern, danke fürs bescheid, danke fürs antworten,
            danke für die mühe, danke für die nachricht, danke für die prompte*, danke für die rasche*, danke fürs
            schnelle, danke für die schnelle hilfe, danke für die schnelle rückmeldung, danke für die schnelle
            reaktion, danke für die schnelle info, dank für die antwort, dank für die hilfe, dank für die info*,
            dank für die auskunft, dank für die schnelle*, dank für den tipp, dank für den hinweis, dank für den
            link, gern geschehen, ich danke euch, ich danke ihnen, vergelts gott, vergelt's gott, merci vielmal,
            merci vielmals, dankschee, dankschön, dankscheen, danggschee, danke vielmals, dank vielmals, vielen
            herzlichen dank, allerherzlichsten dank, dank für ihre hilfe, dank für eure hilfe, dank für deine hilfe,
            dank für ihre, dank für eure, dank für deine, bedanke mich, bedanken uns, möchte mich bedanken, wollte
            mich bedanken, wollte mich nur bedanken, dankeee, supi danke, perfekt danke, super danke, top danke,
            cool danke, ok danke, okay danke, alles klar danke, ah danke""",
        1.5: """hat funktioniert, hat geholfen, jetzt geht's, jetzt gehts, jetzt geht es, jetzt funktioniert, jetzt
            klappt, funktioniert jetzt, klappt jetzt, geht jetzt, geht wieder, geht's wieder, läuft wieder,
            funktioniert wieder, hat sich erledigt, hat sich geklärt, alles geklärt, ist geklärt, schon erledigt,
            erledigt, gelöst, gefunden, hab's gefunden, habs gefunden, habe es gefunden, weiß ich bescheid, weiss
            ich bescheid, bescheid, verstanden, ah ok, ah okay, achso, aha, mach ich, mache ich, werde ich machen,
            probier ich, probiere ich, werd ich probieren, versuch ich, versuche ich, schreib euch eine, ist
            angekommen, geholfen, ist heute angekommen, heute angekommen, jetzt da, jetzt hab ichs, jetzt hab ich's,
            hab ichs, hab ich gefunden, hab's jetzt, liegen mir nun vor, liegt mir nun vor, dann komm ich, dann
            komme ich, dann mach ich, dann mache ich, dann warte ich, dann schau ich, dann weiß ich, dann weiss ich,
            wieder gut, passt jetzt, passt wieder""",
    },
    "smalltalk": {
        2.0: """guten morgen, guten tag, guten abend, gute nacht, schönen tag, schönen abend, schönes wochenende, schöne
            woche, schönen sonntag, schönen samstag, schönen feiertag, schöne feiertage, schöne ferien, schönen
            urlaub, schönen advent, schöne grüße, liebe grüße, viele grüße, lg, vg, hallo, hallöchen, moin, servus,
            grüß gott, grüezi, hi, hey, huhu, na ihr, frohe weihnachten, frohe ostern, frohes fest, frohes neues,
            frohes neues jahr, guten rutsch, gutes neues, gutes neues jahr, gute besserung, guten appetit, wie
            geht's, wie gehts, wie geht es euch, wie geht es dir, wie geht's euch, haha*, hihi*, lol, tschüss, bis
            bald, bis dann, tolles wetter, schönes wetter, was für ein wetter, moin moin, moinsen, mahlzeit, grüß
            dich, grüß euch, guten start, gute woche, gute fahrt, gute reise, guten flug, gute zeit, schöne zeit,
            schönen start, schönen freitag, schönen montag, schönen dienstag, schönen mittwoch, schönen donnerstag,
            schönen feierabend, feierabend, schönes we, schönes weekend, wochenende, schöne feiertage euch, frohe
            festtage, frohes schaffen, habt einen schönen, habt ein schönes, wünsche euch, wünsche allen, wünsch
            euch, euch auch, dir auch, ebenfalls, gleichfalls, bis morgen, bis später, bis dahin, ciao, tschau,
            tschö, tschüssi, gruß, grüße, grüße aus, gruß aus, liebe grüße aus, viele grüße aus, beste grüße, mfg,
            glg, endlich freitag, endlich wochenende, endlich urlaub, endlich ferien, endlich sommer, endlich sonne,
            endlich schnee, hoch die hände, tgif, montage, kaffee, kaffeepause, erst mal kaffee, erstmal kaffee,
            mittagspause, noch wach, auch schon wach, gähn, sonnig, schnee, schneit, frühling, herbst, alles gute,
            alles liebe, happy birthday, herzlichen glückwunsch, glückwunsch, gratulation, gratuliere, gratulieren,
            toi toi toi, viel glück, viel erfolg, viel spaß, drücke die daumen, drücken die daumen, daumen gedrückt,
            prost, lass es euch schmecken, lasst es euch schmecken, wie war euer, wie läuft's, wie läufts, was geht,
            was geht ab, was macht ihr so, und bei euch, und ihr, und selbst, wer ist dabei, wer kommt mit, same, me
            too, kenn ich, kenne ich, kennen wir, genau wie ich, wie ich, das sind wir, gehen wir hin, erinnert mich
            an, erinnert mich, haha, hahaha, hehe, höhö, xd, xdd, rofl, lmao, lach mich, lachflash, kann nicht mehr,
            ich kann nicht mehr, pruste, muss lachen, musste lachen, made my day, kicher, grins, zwinker, oha, hui,
            uff, jaja, hach, erster, first, nabend, n abend, morgen zusammen, hallo zusammen, hallo ihr lieben, ihr
            lieben, na du, na wie, hallöle, tach, tachchen, gude, ahoi, heyho, hey leute, grüezi mitenand, hoi zäme,
            hoi zämä, hallo zäme, grias di, griaß di, griaß eich, griass eich, servus beinand, pfiat di, pfiat eich,
            pfüat, bussi, habedere, glück auf, petri heil, gut kick, zweiter, dritter, sonntags, heiß heute, kalt
            heute, schwül, so früh, so spät, gute laune, guten hunger, an guadn, mahlzeit zusammen, schöne grüße
            aus, sonnige grüße, herzliche grüße, gruss, grüessli, schöns tägli, schöne tag, schöns wucheend, schön
            abig, schönen abend noch, schönen tag noch, genießt den, genießt das, genießt die, erholt euch, bleibt
            gesund, kommt gut, rutscht gut, prosit, helau, alaaf, fröhliche weihnachten, schöne weihnachten, schöne
            bescherung, nikolaus, adventszeit, adventsgrüße, ostergrüße""",
    },
    "friend": {
        2.0: """das bist du, wir zwei, wir beide, du und ich, müssen wir auch, müssen wir machen, müssen wir hin, da
            müssen wir, wär das was, wäre das was für, schau mal, guck mal, kuck mal, seht mal, denk an dich, musste
            an dich, lies mal, hör mal, für uns, was für dich, was für uns, wäre das was, das wär doch was, wollen
            wir, sollen wir, gemma, du auch, bist du dabei, kommst du mit, kommst mit, dein ding, genau dein, dein
            humor, erinnert mich an dich, voll du, typisch du, dein geburtstag, nächstes wochenende""",
    },
    "negation": {
        1.0: """nicht, nich, net, nix, nichts, nie, niemals, niemand, niemanden, kein, keine, keinen, keinem, keiner,
            keines, keins, kaum, weder, ohne, null, alles andere als, weit entfernt von, keineswegs""",
    },
    "irony": {
        3.0: """na super, na toll, na klasse, na prima, na bravo, na danke, na vielen dank, na herzlichen, ganz toll
            gemacht, toll gemacht jetzt, super gemacht jetzt, klasse leistung, tolle leistung, reife leistung,
            herzlichen glückwunsch ihr habt, glückwunsch ihr habt, glückwunsch dazu, ironie, ironie off, ironie
            ende, sarkasmus, von wegen, tolle wurst, schön wär's, schön wärs, schön wäre es, das war mal, mal ein
            guter, ja klar, ja genau, ist klar, schon klar, wer's glaubt, wers glaubt, hahaha guter witz, guter
            witz, ich liebe es wenn, liebe es zu warten, toll dass, super dass, schön dass ich, klasse dass, da
            freut man sich, wie schön dass ich, wirklich ganz toll, super idee, bravo schon wieder, bravo jetzt, ach
            wie, ach toll, ach super, dafür habt ihr einen preis, besser kann man's nicht, so macht man das, na
            herrlich, na wunderbar, na großartig, na fein, na spitze, na glückwunsch, na vielen, na hervorragend,
            das habt ihr toll, ganz toll, ganz großes kino, ganz großartig, ach wie schön, ach wie nett, ach
            herrlich, wie großzügig, applaus applaus, slow clap, standing ovations, bravo bravo, ein hoch auf die,
            es lebe, hoch lebe, kommt freude auf, freude pur, freue mich schon auf die nächste, freu mich schon auf
            die nächste, ich freu mich so, freu mich ja so, was für eine überraschung, wer hätte das gedacht, wer
            hätte es gedacht, hätte ja niemand, wie überraschend, natürlich nicht, natürlich wieder,
            selbstverständlich nicht, klar doch, aber sicher doch, aber klar doch, sicher doch, sehr witzig, selten
            so gelacht, ich lach mich schlapp, dass ich nicht lache, zum totlachen, der witz war gut,
            spitzenleistung wieder, meisterleistung wieder, stolze leistung, rekordverdächtig, neuer rekord,
            weltrekord, olympiaverdächtig, preisverdächtig, oscarreif, verdient einen orden, so stellt man sich,
            genau so stellt man, so stellt man sich service, kundenservice at its best, kundenfreundlichkeit,
            kundenservice vom feinsten, service vom feinsten, vom allerfeinsten, vom feinsten, pünktlich wie die
            maurer, schnell wie immer, verlässlich wie, ein erlebnis der besonderen, läuft ja super, läuft ja
            wieder, läuft ja bei euch, läuft ja prima, klappt ja super, klappt ja prima, klappt ja wunderbar, klappt
            ja hervorragend, funktioniert ja super, funktioniert ja prima, ist ja toll, ist ja super, ist ja klasse,
            ist ja wunderbar, ist ja großartig, wird ja immer besser, werdet ja immer besser, wird ja immer schöner,
            habt ihr ja toll, habt ihr ja super, habt ihr ja prima, habt ihr fein, habt ihr ja wieder, ihr seid echt
            die größten, ihr seid die größten, ihr seid mir ja, echt die größten, die größten, ihr experten, ihr
            genies, echte profis, echte experten, profis am werk, profis eben, genies am werk, glückwunsch zur,
            glückwunsch zu, gratulation zu, gratuliere zu, herzlichen glückwunsch zu, herzlichen glückwunsch zum,
            danke merkel, danke fürs nichts, danke für die kalt*, danke für die zeitverschwendung, danke fürs warten
            lassen, danke für den kaputten, danke für die kaputte*, danke für die verspätung*, danke für die tolle
            verspätung, schönen dank auch, schönen dank, recht schönen dank, vielen dank auch, besten dank auch,
            herzlichen dank auch, da war ich ja, wollte ich schon immer, das hat mir noch gefehlt, hat mir gerade
            noch gefehlt, hat uns gerade noch gefehlt, darauf habe ich gewartet, darauf hab ich gewartet, hab ja
            sonst nichts zu tun, habe ja sonst nichts, hab ja zeit, habe ja zeit, ich hab ja zeit, wir haben ja
            zeit, man hat ja zeit, sonst nichts zu tun, habe ja geld, hab ja geld, hab's ja, man gönnt sich ja sonst
            nichts, nur so weiter, macht nur so weiter, ja super, ja toll, ja prima, ja klasse, ja herzlichen, ja
            bravo, tja toll, supi dupi, toll toll toll, ganz prima, ganz super, ganz klasse, wunderbar wieder,
            klasse wieder, super wieder, toll wieder, prima wieder, super mal wieder, toll mal wieder, mal wieder
            super, mal wieder toll, mal wieder klasse, echt super wenn, echt toll wenn, immer schön wenn, es geht
            doch nichts über, geht doch nichts über, nichts geht über, fast geschafft, ironie aus, ironiemodus,
            achtung ironie, vorsicht ironie, sarkasmus aus, ihr wisst wie, ihr wisst halt wie, ihr versteht es, man
            merkt wie wichtig, so wichtig sind euch, kunden sind euch ja, kunde ist könig, könig kunde, der kunde
            ist könig, könige der, meister der, weltmeister der, weltmeister im, champions der, helden der, experten
            der, spitzenreiter im, echtes schnäppchen, ein echtes schnäppchen, so ein schnäppchen, klar 12, sehr
            aufmerksam von, überaus aufmerksam, sehr fürsorglich, wie fürsorglich, wie rücksichtsvoll, sehr
            rücksichtsvoll, wie praktisch dass, ich liebe es ja, liebe es ja, weiter so liebe, glückwunsch zum
            update, herzlichen glückwunsch zum update, glückwunsch zur preis*, hauptsache die, hauptsache ihr, aber
            hauptsache, schön für euch, freut mich für euch, das nenn ich mal kundennähe, kundennähe, ihr denkt halt
            mit, ihr denkt mit, da hat einer mitgedacht, da hat jemand mitgedacht, gut mitgedacht, durchdacht bis
            ins, wie durchdacht, ein traum in, premium service, premiumservice, premium qualität, deutsche
            wertarbeit, qualität made in, neuland, zukunft ist da, die zukunft ist da, entschleunigung,
            entschleunigt, abenteuerlich*, abenteuerurlaub, überraschungspaket, wundertüte, gratis obendrauf, sauna
            inklusive""",
        2.0: """großes kino, echt klasse gemacht, danke auch, ja danke, tja super, mal wieder typisch, nenn ich
            fortschritt, nenne ich fortschritt, ein lob an die bahn, immer wieder beeindruckend, wie ihr es schafft,
            wie ihr das schafft, beeindruckend wie ihr, faszinierend wie ihr, zum glück hab ich, respekt wie ihr,
            muss man erst mal schaffen, muss man erstmal schaffen, muss man auch erst mal, das muss man erst, kunst
            für sich, große kunst, wahre kunst, kann auch nicht jeder, schafft auch nicht jeder, chapeau dafür,
            möchte man glatt, nehme mir gern, nehme mir gerne, gratis dusche, so macht fliegen spaß, so macht
            bahnfahren spaß, so macht warten spaß, muss man erst mal, kann man sich nicht ausdenken, schöner start
            in, toller start in, für eine bezahlte, echt stark wie, stark wie ihr""",
    },
    "contrast": {
        1.0: """aber, allerdings, jedoch, dennoch, trotzdem, obwohl, nur dass, abgesehen, ansonsten, eigentlich, wäre,
            hätte, hätten, fast, beinahe, früher, damals, ausser, bis auf, wenn, solange, nur leider, einziges
            manko, einziger kritikpunkt, einziger nachteil, manko, hingegen, dagegen, anfangs, anfangs noch, zuerst,
            erst war""",
    },
    "neutral": {
        0.0: """lach mich tot, lache mich tot, totgelacht, zum sterben schön, urheberrecht verletzt, urheberrechte
            verletzt, markenrecht verletzt, rechte verletzt, brennt mir, krankenhaus spiel*, arzt spiel*, kein
            problem, keine sorge, kein wunder, kein thema, danke im voraus, vielen dank im voraus, dank im voraus,
            schon mal danke, nein danke, danke nein, nicht wahr, ob nicht, wenn nicht, nichts für ungut, nicht nur,
            nicht zuletzt, gar kein problem, ohne probleme, ohne problem, problemlos, nichts ander*, das beste
            daran, nie langweilig, nicht langweilig, nicht teuer, nicht zu teuer, keine wartezeit, ohne plastik,
            keine minute, keine sekunde, kein vergleich, nicht mehr aus der hand, gut angekommen, neutral, verloren
            gegangen sein, kaputt machen, nicht kaputt zu kriegen, unkaputtbar, ist das normal, kaputt gehen,
            unfallfrei, bitte nicht, problem gelöst, weiß nicht ob, weiss nicht ob, bin nicht sicher, nicht sicher,
            nicht ganz sicher, keine ahnung, keine eile, eilt nicht, noch nicht probiert, noch nicht getestet, nicht
            übertrieben, ungelogen, kein scheiß, kein scherz, kein witz, ohne witz, ohne scheiß, ohne spaß, ohne
            übertreibung, nicht mehr lange, noch nie, nicht mehr rauskommen, kann nicht genug, geht nicht besser,
            könnte nicht besser, hätte nicht besser, hätte nicht gedacht, hätte nie gedacht, nie gedacht, aus dem
            häuschen, feuerwerk, feuerfest, rauchzart, räucherlachs, rauchmelder, rauchfrei, brandneu, brand neu,
            hitzefrei, hals über kopf, stromschnelle, falsche hase*, umsonst parken, kostenlos parken, für umme""",
    },
}

CONSTRUCTIONS: dict[str, dict[float, str]] = {
    "complaint": {
        3.0: """seit # tag*|woche*|monat*|jahr*|stunde*|minute* ~ warte*|kein*|nicht*|nix|nie|niemand*|vergeblich|ohne,
            warte*|gewartet ~ seit ~ tag*|woche*|monat*|stunde*|minute*|jahr*, warte* ~ immer+noch|noch+immer,
            warte* ~ stunde*|minute*|woche*|tage|monat*, warte* ~ auf ~
            rückerstattung|erstattung|geld|paket|antwort|lieferung|ersatz|rückmeldung|rückruf|techniker,
            immer+noch|noch+immer ~ nicht|kein*|nix|nichts|defekt|kaputt|offen, bis heute|jetzt ~
            nicht|kein*|nichts|nix, wann ~ endlich, wo+bleibt|bleiben, warum|wieso|weshalb ~ immer+noch|noch+immer,
            warum|wieso|weshalb ~ nicht mehr, warum|wieso|weshalb ~ schon wieder, warum|wieso|weshalb ~
            kein*|niemand*|nie|dauernd|ständig|plötzlich|einfach|trotz*|teurer|gesperrt|storniert|doppelt|zweimal,
            warum|wieso|weshalb ~ reagiert|antwortet|meldet|hilft|braucht|dauert, wie lange ~ noch|warten, wie oft ~
            noch, was ~ da los, was ~ los bei|mit, schon ~ mal|mals|tage|wochen ~
            angerufen|geschrieben|gemeldet|reklamiert|gefragt, mehrfach|mehrmals|zweimal|dreimal|x-mal|viermal ~
            angerufen|geschrieben|gemeldet|reklamiert|gefragt|versucht|kontaktiert|nachgefragt, #
            mal|mails|anrufe*|versuche*|termine* ~ kein*|niemand*|vergeblich|erfolglos|immer+noch, nach #
            tag*|woche*|monat*|wäsche*|mal* ~
            kaputt|defekt|hin|gerissen|ab|gebrochen|leer|tot|auseinander*|eingelaufen|ausgeblichen, kann ~ nicht
            wahr, kann|konnte|können|konnten ~ nicht|nix|nichts ~
            einloggen|anmelden|bezahlen|buchen|öffnen|starten|nutzen|benutzen|erreichen|schlafen|zugreifen|telefonieren|gebrauchen|sein|kündigen|stornieren|abrufen|sehen|helfen,
            kann|können|könnt ~ erwarten dass, man|ich ~ erwarten ~ können|dass, komme|komm|kommt ~ nicht ~
            rein|durch|raus|weiter, niemand*|keiner ~
            geantwortet|gemeldet|gekümmert|zuständig|erreichbar|da|gekommen|reagiert|hilft|helfen|ran|weiß, nie ~
            erreichbar|angekommen|erhalten|bekommen|geantwortet, habt ~ zweimal|doppelt ~
            abgebucht|abgezogen|berechnet, zweimal|doppelt ~ abgebucht|abgezogen|berechnet|bezahlt, # euro|euro ~ zu
            viel, will|möchte|hätte ~ geld zurück, geld ~ zurück, wird|werden ~ immer ~
            schlechter|teurer|kleiner|weniger|langsamer|unfreundlicher|schlimmer|dünner|voller, wurde|wurden ~ nicht
            ~
            geliefert|beantwortet|bearbeitet|gelöst|informiert|erstattet|abgeholt|zugestellt|eingehalten|berücksichtigt,
            hat|habe|haben|hab ~ nicht ~
            gehalten|funktioniert|geklappt|geschmeckt|gepasst|gereicht|geantwortet|gemeldet|bekommen|erhalten,
            ist|sind|war|waren|bin ~ nicht ~
            gekommen|angekommen|zumutbar|akzeptabel|zufrieden|da|sauber|frisch|erreichbar|nachvollziehbar|okay|ok|schön|toll|gut|lecker|begeistert|lustig|fair,
            habe|hab|hatte ~ mehr ~ erwartet, hätte ~ mehr|besser*|anders ~ erwartet|erwartet, nicht ~ was ~
            erwartet|versprochen|bestellt, nicht ~ wie ~ beschrieben|versprochen|abgebildet|bestellt|bild|foto,
            soll|sollte ~ ein witz ~ sein, lasse|lass|lasst ~ kunden ~ stehen|warten|hängen, interessiert ~
            niemanden|keinen|nicht, euch|ihnen ~ egal, früher ~
            besser|größer|mehr|billiger|freundlicher|gut|gute|toll, mal|war ~ früher ~ besser|gut, statt|anstatt ~
            bekommen|geliefert|erhalten, gebucht|bestellt ~ aber|bekommen ~ nicht|kein*|falsch*, angeblich ~
            nicht|nie|zugestellt|erhalten|da|geliefert, obwohl ~ nicht|kein*|trotzdem|immer,
            bestellung|lieferung|paket|sendung|rechnung|erstattung|geld|antwort|ticket|gutschein ~ nicht ~
            da|angekommen|geliefert|bekommen|erhalten|auffindbar|möglich|eingegangen|gekommen|akzeptiert,
            lässt|lassen ~ sich ~ nicht, geht|gehen|ging ~ nicht mehr, seit ~ update ~
            nicht|kein*|stürzt|langsam*|nur|ständig|nichts|hängt, nach ~ update ~
            nicht|kein*|stürzt|langsam*|nur|ständig|nichts|hängt, mehr ~ als ~
            vereinbart|angegeben|ausgemacht|versprochen, fällt|fiel|fallen ~ aus|ab|auseinander, stürzt|stürzte ~
            ab, hängt ~ sich ~ auf, löst|lösen ~ sich, bricht|brach ~ ab|zusammen, gibt|gab ~ den geist ~ auf, geist
            aufgegeben, wann ~ repariert|kommt|wird|geht|macht|lernt|tut ~ endlich, trotz ~
            schreiben|mails|anrufe*|kündigung|reklamation|beschwerde*|mahnung|termin, wurde|wurden|werde|bin ~
            aus+der+leitung|abgewimmelt|vertröstet|ignoriert|weggeschickt|rausgeworfen|angeschrien|weiterverbunden|abgezockt|falsch+beraten|hingehalten,
            kann ~ sein ~ dass ~ ignoriert|nicht|kein*|nie|vergessen, hat|haben|hab|habe ~ auf ~ gefreut ~
            nun|aber|leider|jetzt|doch, gefreut ~ nun|aber|leider|jetzt|doch, statt ~
            gab|kam|bekam|bekommen|war|ist, es ~ zieht|stinkt|regnet|tropft ~ rein|durch|im|überall, kein ~
            internet|strom|wasser|empfang|netz|licht|klopapier|toilettenpapier|papier|personal|schaffner|fahrer|platz|mensch,
            keine ~
            heizung|klimaanlage|antwort|rückmeldung|info*|durchsage|entschuldigung|erklärung|erstattung|toilette|sitzplätze|mitarbeiter|verbindung,
            stimmt|passt|funktioniert|klappt|geht ~ hinten|vorne|nie|nix|nichts|nicht|nimmer, warum|wieso|weshalb ~
            wird|werden|wurde|wurden|ist|sind ~
            gelöscht|gesperrt|abgeschafft|gestrichen|storniert|ignoriert|entfernt|teurer|geschlossen|verschoben,
            warum|wieso|weshalb ~ dauert|brauch* ~ lange|ewig|so, warum|wieso ~ muss|müssen|soll ~ man|ich|wir ~
            zahlen|warten|anrufen|stehen|bezahlen, es ~ fehlen|fehlten|fehlte|fehlt ~
            teil*|schraube*|hälfte|zwei|drei|#|alles""",
        2.0: """seit # tag*|woche*|monat*|stunde*|minute*, seit ~
            tagen|wochen|monaten|stunden|montag|dienstag|mittwoch|donnerstag|freitag|gestern ~
            kein*|nicht|tot|weg|down, warte*|gewartet ~ lange|ewig|noch|immer, nur noch ~
            müll|schrott|ärger|probleme|mist|werbung|warten, nicht ~
            zu+gebrauchen|genießen|empfehlen|erreichen|finden|ertragen|fassen|glauben, für+den+preis|das+geld ~
            nicht|kein*|mehr|erwarte*|zu, # minuten|stunden|tage|wochen ~
            zu+spät|verspätung|gewartet|warten|warteschleife|später|gebraucht|verspätet, trotz ~ nicht|kein*|nix,
            dritte*|vierte*|fünfte*|zweite*|dritten|zweiten ~ mal|termin|woche|monat|mail|anruf|ausfall|versuch,
            leider ~ nicht|kein*|nichts|nie|falsch*|schlecht*|kaputt, schade ~ dass|nicht|kein*, nicht
            gerade|wirklich|besonders ~
            gut|toll|lecker|freundlich|günstig|schnell|sauber|schön|begeistert|zufrieden|hilfreich|kundenfreundlich,
            viel zu ~ teuer|laut|klein|langsam|lang*|wenig|spät|kurz|eng|süß|salzig|kompliziert|voll, einfach ~
            storniert|gekündigt|gesperrt|gelöscht|weggelassen|abgebucht|ignoriert|aufgelegt|stehen+gelassen|weggefahren|vorbei*""",
    },
    "suggestion": {
        3.0: """wäre|wär|wären|wärs ~
            toll|super|schön|klasse|gut|cool|praktisch|hilfreich|sinnvoll|nice|mega|genial|prima|nett|top|besser|perfekt|ideal|fein|wünschenswert|lieb
            ~ wenn|falls|mit|noch|auch|mal, fände|fänd|fänden ~
            gut|toll|schön|super|cool|besser|klasse|praktisch|sinnvoll|hilfreich,
            toll|super|schön|klasse|gut|cool|praktisch|hilfreich|sinnvoll|besser|perfekt ~ wäre|wär|wären|fände,
            warum|wieso ~ nicht auch|einfach|mal|wie, warum|wieso ~
            bietet|macht|baut|verkauft|gibt|führt|nehmt|nutzt|habt ~ nicht|keine|kein,
            könntet|könnt|könnten|kann|könnte|kannst ~ auch|mal|nicht|vielleicht|bitte ~
            anbieten|einbauen|einführen|machen|aufnehmen|hinzufügen|verkaufen|ergänzen|verlängern|öffnen|zeigen|schreiben|drucken|verpacken|bringen|liefern|erweitern|ändern|verbessern|integrieren|einrichten|aufstellen|angeben|nachlegen|einstellen|freischalten|überlegen,
            könntet|könnt|könnten|kann|könnte ~
            anbieten|einbauen|einführen|aufnehmen|hinzufügen|ergänzen|erweitern|integrieren|einrichten|aufstellen|nachdenken|verbessern,
            würde|würden|würd ~ wünschen|freuen|begrüßen|helfen|erleichtern, würde|würden|würd ~
            viel|vieles|einfacher|leichter|besser|angenehmer ~ machen|sein, bitte ~ wieder|mehr|auch|endlich|noch ~
            anbieten|einführen|aufnehmen|bringen|machen|ins+sortiment|verkaufen|herstellen|produzieren|größen|farben|sorten,
            bringt|macht|baut|bietet|nehmt|verkauft|führt|packt|stellt|legt|schreibt|druckt|eröffnet|lasst|gebt|setzt|zeigt
            ~ doch|bitte ~ wieder|auch|mehr|mal|ein*|den|die|das, vielleicht ~
            könnt*|könnte*|mal|sollte*|auch|eine|einen|wäre|kann ~
            anbieten|machen|einbauen|nachdenken|überlegen|einführen|aufstellen|aufnehmen|helfen|möglich|besser,
            solltet|sollten|sollte ~ mal|auch|unbedingt|lieber|besser|wirklich|einfach, müsste|müsstet ~
            mal|auch|noch, hätte* ~ gern*, wünsch* ~ mir|uns, idee|vorschlag|tipp|anregung ~
            für|von|an|wäre|zur|zum, wie+wär*|wäre ~ mit|wenn, statt|anstatt ~ lieber|besser, mehr ~
            wäre|wären|wünschen|bitte, es+wär|es+wäre|wär|wäre|wärs ~ fein|gut|schön|toll|lässig|leiwand|super|cool
            ~ wenn, bräuchte*|brauchen ~ dringend|unbedingt ~ mal|mehr|eine*|größe, wünsch* ~ wir|ich ~ mir|uns,
            würde|würden ~ anregen|vorschlagen|begrüßen,
            sortierung|filter|option|funktion|knopf|button|modus|anzeige|suche|erinnerung ~
            einbauen|wäre|ergänzen|hinzufügen|fehlt|einführen|anbieten|aufnehmen, auch|mal ~ in|auf|für|als ~
            machen|anbieten|bringen|verkaufen|rausbringen|auflegen|drucken|herstellen|produzieren,
            könnt|könntet|kann|könnte ~ nicht ~ auch|mal|wieder|noch|einfach ~
            machen|anbieten|bringen|verkaufen|einbauen|länger|öfter|mehr|kommen|öffnen|geben,
            legt|hängt|macht|stellt|bietet|baut|pflanzt|gebt|nehmt|zeigt|sendet|spielt|postet|führt|öffnet|packt|schreibt|denkt|bringt
            ~ doch|bitte|mal, man ~ sollte|könnte|müsste ~ können|auch|mal|anbieten|machen|einführen, habt|hat|haben
            ~ schon+mal|mal|je ~ gedacht|überlegt|nachgedacht,
            mehr|kleinere*|größere*|längere*|bessere*|günstigere*|eine|einen|ein ~ bitte|wären|wäre|wünschenswert,
            fände|fänd|fänden|finde|find ~ sinnvoll|gut|besser|toll|schön|praktisch ~ wenn, ich ~ fände|fänd ~
            sinnvoll|gut|toll|schön|besser|praktisch|super|klasse|prima, würde|würden|würd ~ mir|uns ~ wünschen,
            könntet+ihr|könnten+sie|könnt+ihr ~
            verlängern|erweitern|verkürzen|verbessern|vergrößern|anpassen|einführen|ausbauen|erhöhen|senken|wiederholen|übersetzen|verlegen|beleuchten|aufhängen|aufstellen|umstellen|weglassen,
            könntet|könnten|könnte ~ verlängern|erweitern|vergrößern|wiederholen|umstellen|ausbauen""",
    },
    "praise": {
        3.0: """noch nie ~ enttäuscht|probleme|unzufrieden|ärger|so|bereut, nie ~
            enttäuscht|probleme|unzufrieden|bereut|ärger, kann|könnte ~ nicht ~
            genug|besser|zufriedener|glücklicher|freundlicher, nicht ~ genug ~ empfehlen|bekommen|loben|danken,
            besser ~ geht ~ nicht|nimmer|kaum, seit ~ jahren ~ zufrieden|kunde|kundin|begeistert|glücklich|treu*,
            immer ~ zufrieden|freundlich|nett|hilfsbereit|lecker|pünktlich|gern*, hat|haben|habt ~
            spaß|gefallen|gefreut|geschmeckt|überzeugt|begeistert,
            gestern|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|abends ~ bestellt ~
            heute|da|geliefert|angekommen|dienstag|mittwoch|nächsten, bestellt ~ heute|da|geliefert ~
            da|super|top|klasse|läuft|schon, nach nur # tag*|stunde* ~ da|geliefert|angekommen, innerhalb ~
            tag*|stunde*|minute* ~ da|geliefert|gelöst|geholfen|geantwortet|erledigt, alles ~
            perfekt|super|top|bestens|einwandfrei|gut|wunderbar|prima, jed*|alles ~ wert, lieb*|liebe ~
            euch|eure*|euren|es|das|diese*, freu|freue|freuen ~ mich|uns ~ jed*|schon|riesig|sehr|total|drauf,
            macht|machte ~ spaß|glücklich|freude|süchtig, weiter so, einfach ~
            super|toll|klasse|lecker|schön|genial|gut|spitze|mega|wunderbar|großartig|geil|perfekt, richtig ~
            gut*|schön*|lecker*|toll*|nett*|geil*|cool*|stark*|nice, mein*|unser* ~ lieblings*, so ~
            freundlich|nett|lieb|schön|lecker|toll|gut|süß|hilfsbereit, wie ~
            schön|toll|süß|cool|geil|lieb|nett|niedlich|lecker ~ ist|sind|das|die,
            hätte|hätten|hab|habe|habs|hätt|war|waren ~ nicht ~ gedacht|geglaubt|erwartet|vermutet ~
            so|aber|hut|toll|super|stark|gut|echt|richtig|begeistert, erst|anfangs|zuerst ~
            skeptisch|zweifel|unsicher|nicht ~ aber|doch|jetzt, skeptisch ~ aber|doch|jetzt ~
            begeistert|überzeugt|super|toll|gut|zufrieden|top|stark|hält, zweifel ~ aber|doch ~
            problemlos|super|toll|gut|top|überzeugt|klasse|perfekt|reibungslos|begeistert,
            keinen|nie|nicht|kein|nichts ~ bereut, endlich ~ mal|eine|ein ~ der|die|das ~
            einfach|funktioniert|versteht|hilft|hält|taugt|zuhört|mitdenkt, nie wieder ~
            andere*|anderswo|woanders|ohne, so ~ schön|gut|geil|lecker|süß|toll|lieb ~ sind|ist|war|waren|geworden,
            scheiße|verdammt|fuck|alter|krass|boah|mein+gott ~
            geil|gut|schön|lecker|nice|stark|krass|toll|cool|gut+geworden, danke ~ für ~
            so|eure|diese*|den|die|das|euren|deine|ihre ~
            liebevoll*|toll*|schön*|wunderbar*|super|großartig*|herzlich*|lecker*|freundlich*|nett*|unkomplizierte|klasse|unvergesslich*|lieb*|gut*,
            danke|dank ~ für ~
            tolle*|toll*|schöne*|wunderschöne*|wunderbare*|super|großartige*|herzliche*|leckere*|klasse|unvergessliche*|liebevolle*|beste*,
            best* ~
            der+stadt|der+welt|überhaupt|aller+zeiten|weit+und+breit|ever|in+der+gegend|seit+jahren|den+es+gibt|die+es+gibt|im+ort|ich+je|wo+gibt|in+berlin|in+köln|in+hamburg|in+münchen,
            sieht|schmeckt|passt|klingt|riecht|funktioniert|läuft ~ noch|sogar|viel|echt|wirklich|richtig ~
            besser|schöner|leckerer|gut|toll|super|klasse, ihr|sie ~ habt|haben ~
            tag|urlaub|hochzeit|fest|feier|abend|geburtstag ~ gerettet|besonder*|unvergesslich|perfekt|verschönert,
            kommt|kommen|komme ~ super|bestens|prima|gut|toll|hervorragend ~ klar|zurecht|an,
            möchte|wollte|möchten|wollten|will ~ bedanken, möchte|wollte|muss|will ~ mal|einfach ~
            danke|lob|loben|bedanken, der+einzige|die+einzige|das+einzige|die+einzigen ~ den|die|der|das ~
            wirklich|gern*|liest|lese|mag|funktioniert|taugt, wie schnell ~ war|ist|ging|geht ~ das|denn,
            gestern|vorgestern|abends ~ bestellt ~ heute|morgens|früh|briefkasten|da,
            schön|toll|super|klasse|prima|cool|gut|mega|freut+mich|freut+uns ~ dass ~ es ~ gibt,
            schön|toll|super|klasse|prima|cool|gut|mega ~ dass ~ ihr ~ jetzt|auch|so|da|endlich ~
            auch|anbietet|seid|macht|habt|denkt|unterstützt|viel|verkauft|gibt, respekt|hut+ab|wow|chapeau|wahnsinn
            ~ was ~ ihr|sie ~ geschafft|gestellt|macht|leistet|leisten|tut|hinbekommen|schafft|gemacht,
            kauf*|bestell*|buch*|komm* ~ wir|ich ~ wieder|gern*|nochmal, ging|geht ~ ja|so|wirklich|super|echt ~
            schnell|fix|flott|einfach|unkompliziert, lob|kompliment|danke|dank ~ an ~
            fahrer*|team|mitarbeiter*|kellner*|verkäufer*|techniker*|personal|dame|herrn|frau|schaffner*|zugbegleiter*|pfleger*|ärzt*|trainer*|monteur*|kollegin|kollegen|crew|service|küche,
            noch+nie|nie|selten|nirgends|nirgendwo ~ so ~
            schnell|gut*|ehrlich*|freundlich*|nett*|lecker*|toll*|schön*|viel|einfach|unkompliziert|wohl|günstig|gelacht|zufrieden,
            kein*|niemand|keiner ~ so|besser ~ ehrlich|gut|freundlich|schnell|nett|lecker|günstig|wie+ihr|als+ihr,
            besser|schöner|freundlicher|schneller|leckerer|netter ~ hätte|könnte|kann|geht ~ nicht|kaum|nimmer|man ~
            können|sein|laufen|machen|haben|wünschen,
            unglaublich|wahnsinn|erstaunlich|faszinierend|verrückt|toll|schön|überrascht|begeistert|beeindruckt ~
            wie ~
            leise|gut|schnell|einfach|lecker|schön|freundlich|nett|leicht|hell|weich|bequem|unkompliziert|sauber|stabil|hilfsbereit|frisch|viel+liebe,
            lief|läuft|ging|verlief|verläuft|klappte|klappt|funktioniert ~
            total|völlig|absolut|ganz|einfach|sehr|alles|richtig ~
            entspannt|reibungslos|problemlos|unkompliziert|super|perfekt|prima|easy|stressfrei|glatt|rund""",
    },
    "emergency": {
        3.0: """riecht|roch|stinkt ~ gas|verbrannt|verschmort|rauch|brand|schmor*, angefangen|begonnen ~
            brennen|rauchen|qualmen|schmoren, fing|fängt ~ an ~ brennen|qualmen|rauchen|schmoren|feuer, steht|stand
            ~ in+flammen|brand, kind|sohn|tochter|baby|mann|frau|mutter|oma|vater|opa|hund|enkel* ~
            bekommt|kriegt|bekam ~ keine|kaum|schlecht|schwer ~ luft,
            kind|sohn|tochter|baby|mann|frau|mutter|oma|vater|opa|hund|katze|enkel* ~
            krankenhaus|klinik|notaufnahme|verschluckt|verletzt|bewusstlos|erbricht|blutet|gestürzt|vergiftet|verbrannt|verbrüht|eingeklemmt|eingesperrt|ohnmächtig|zusammengebrochen|nicht+ansprechbar,
            liegt|liege|lag|liegen ~ krankenhaus|klinik|intensiv*, musste|mussten|muss ~
            krankenhaus|notaufnahme|klinik|notarzt|genäht|operiert, wurde|wurden|musste ~
            genäht|operiert|beatmet|reanimiert, glas*|scherbe*|metall*|draht|nadel*|schraube*|plastikteil*|splitter*
            ~ im|in|auf ~
            brei|essen|salat|brot|joghurt|babynahrung|suppe|glas|müsli|wurst|flasche|packung|getränk|gläschen|pizza|burger|kuchen|schokolade|keks*|eis|nudeln|saft,
            stecke|stecken|sitze|sitzen|steckt|hängen ~ aufzug|fahrstuhl|lift|tunnel|zug+ohne|gondel ~ fest, im|in ~
            aufzug|fahrstuhl|lift|gondel ~ fest|eingesperrt|gefangen|stecken, bremse*|lenkung ~ versagt*, kein* ~
            sinn|kraft|ausweg ~ mehr ~ leben|weiter*|alles|da, will|möchte|mag|kann ~ nicht mehr ~
            leben|weiterleben|da+sein|aufwachen|existieren, ohne mich ~ besser, wär*|wäre ~ am besten ~
            tot|weg|nicht+mehr, am besten ~ tot|weg|nicht+mehr+da, konto|karte|account ~
            gehackt|leergeräumt|leer+geräumt|abgeräumt|geplündert, konto ~ greift|zugriff|überweist ~
            jemand|fremd*|geld, greift ~ jemand ~ zu, fremde*|jemand|betrüger ~
            überweist|überweisen|hebt|abgehoben|zugriff ~ konto|geld|karte, sofort ~ sperren,
            augen|lippen|hals|zunge|gesicht|kehle ~
            schwellen|schwillt|geschwollen|zugeschwollen|anschwellen|dick|zu, ausschlag|quaddeln|pusteln|blasen ~
            gesicht|körper|haut|hals|augen|arme*|rücken, strom ~ schlag, einen|nen ~ schlag|stromschlag ~
            bekommen|gekriegt, kind|tochter|sohn|junge|mädchen ~ verschwunden|vermisst|weggelaufen,
            medikament*|tablette*|spritze* ~ falsch*|verwechselt|doppelt|vertauscht,
            bremse*|lenkung|gaspedal|airbag* ~ nicht|kein*|nimmer ~
            reagier*|funktion*|gezogen|gegriffen|ausgelöst|mehr, bremse*|lenkung|airbag* ~
            versagt|ausgefallen|blockiert*, mach*|mache ~ schluss ~ mit+allem|leben,
            spring*|springt|springen|runterspringen ~ brücke|gleis*|bahnsteig|dach|fenster|zug, steht ~ auf|am ~
            brücke|gleis*|dach|bahnsteigkante ~ springen|spring*,
            getrunken|geschluckt|verschluckt|gegessen|trank|schluckte ~
            reiniger|entkalker|spülmittel|bleiche|putzmittel|knopf*|batterie|magnet*|waschmittel|tab|tabs|kapsel,
            reiniger|entkalker|spülmittel|bleiche|putzmittel|knopf*|knopfbatterie|batterie|magnet*|waschmittel|kugel|perle|teil|schraube
            ~ getrunken|geschluckt|verschluckt|runtergeschluckt|gegessen|mund|hals|luftröhre, nach ~
            essen|verzehr|creme|salbe|tablette|impfung|brei|lachs|salat|fleisch|muscheln|sushi|kebab|döner ~
            erkrankt|krankenhaus|erbrochen|übergeben*|kotzen|ausschlag|geschwollen*|atemnot|luft|ohnmächtig|notaufnahme|krämpfe|fieber,
            schwillt|geschwollen* ~ augen|lippen|zunge|hals|gesicht, kriegt|bekommt|bekomme|kriege|krieg ~
            schlecht|schwer|kaum|keine ~ luft, raucht|qualmt|funkt|brennt|schmort|dampft ~
            steckdose|akku|ladegerät|gerät|maschine|trockner|waschmaschine|spülmaschine|geschirrspüler|herd|ofen|motor|kabel|handy|laptop|toaster|heizung|roller|e-bike,
            steckdose|akku|ladegerät|maschine|trockner|waschmaschine|spülmaschine|geschirrspüler|herd|ofen|motor|kabel|handy|laptop|toaster|heizung|heizdecke|roller|powerbank|fön|wasserkocher
            ~
            raucht|qualmt|funkt|funken|brennt|brannte|gebrannt|brennen|flammen|feuer|explodiert|schmort|verschmort|geschmolzen|glüht|rauch|schlag,
            typ|mann|person|jemand|frau ~ mit ~ messer|waffe|pistole|axt, rauch|flammen|feuer ~ aus ~ dem|der|einem,
            kinder ~ saßen|hinten|drin|auto, ist|sind|war|hat ~ nach ~
            einnahme|impfung|behandlung|spritze|operation|tablette* ~
            wach|atem*|blau|ohnmächtig|luft|bewusst*|krampf*|taub, kind|baby|kleinkind|hund ~ im ~ auto|wagen ~
            eingeschlossen|hitze|grad|allein, jemand|person|frau|mann|kind|fahrgast|gast ~
            zusammengebrochen|bewusstlos|umgekippt|ohnmächtig|blutet|liegt|ertrunken|eingeklemmt|gestürzt|verletzt|atmet+nicht|reglos,
            brauch*|brauchen ~ arzt|notarzt|sanitäter|krankenwagen|rettungswagen|feuerwehr|polizei, aus ~
            steckdose|akku|powerbank|ladegerät|gerät|motorhaube|motor|wand|verteiler*|heizung|handy|trockner|ofen ~
            rauch|qualm|funken|flammen|feuer|stichflamme, rauch|qualm|funken|flammen ~ aus, seh*|sehe|habe ~
            kein*|keinen ~ ausweg|sinn|hoffnung|kraft ~ mehr, nicht ~ spüren|bewegen|fühlen ~
            bein*|arm*|hand|gesicht, bein*|arm*|hand|gesicht|finger ~ nicht ~ spüren|bewegen|fühlen,
            metall*|glas*|plastik*|kanüle|nadel*|schraube*|draht*|klinge|nagel|holz*|stein ~
            im|in+der|in+dem|in+meinem|in+unserem ~
            hackfleisch|fleisch|fisch|reis|gemüse|aufstrich|käse|menü|essen|brot|mehl|tee|riegel|babybrei|gericht|wurst|eis,
            blau ~ im+gesicht|angelaufen, regal|leiter|schrank|stuhl|geländer|bank|gerüst|decke|lampe ~
            gefallen|gestürzt|zusammengebrochen|gebrochen|eingestürzt|umgekippt ~
            auf|verletzt|kopf|kind|fuß|rücken|bein|arm,
            leiter|stuhl|bank|hochbett|schaukel|rutsche|trampolin|geländer ~ gebrochen|zusammengebrochen|nachgegeben""",
    },
    "abuse": {
        3.0: """ihr+seid|seit ~
            dreck|abschaum|idioten|versager|loser|schweine|clowns|pack|verbrecher|gauner|abzocker|betrüger|lügner|vollidioten|pfeifen|lappen|opfer|spasten|krank|dumm|blöd|hohl|bescheuert|bekloppt|behindert|gestört|widerlich|ekelhaft|erbärmlich|armselig|asozial|hirnlos|lächerlich,
            du bist ~
            dreck|abschaum|idiot|versager|loser|schwein|clown|lappen|opfer|spast|krank|dumm|blöd|hohl|bescheuert|behindert|gestört|widerlich|ekelhaft|erbärmlich|hässlich|fett|peinlich|asozial,
            halt|haltet|halte ~ fresse|maul|klappe|schnauze|rand, hoffentlich|hoffe ~
            brennt|verreckt|verrecken|stirbst|sterbt|sterben|krepier*|pleite ~ ab|ihr|euch|du|alle,
            hoffentlich|hoffe ~ verreck*|krepier*|stirb*|sterbt|krebs|unfall, soll* ~ man ~
            wegsperren|einsperren|erschießen|aufhängen|verprügeln|schlagen|anzünden|vergasen|abschieben|entsorgen|steinigen,
            gehör*|gehört ~
            weggesperrt|eingesperrt|erschossen|aufgehängt|verprügelt|abgeschoben|vergast|geschlagen|entsorgt, so ~
            dumm|blöd|behindert|hohl|bescheuert|hirnlos ~ muss+man|kann+man|sein|wie+ihr|wie+du, wie ~
            dumm|blöd|behindert|hohl|bescheuert|bekloppt ~ muss|kann ~ sein, zu+dumm|blöd|doof|dämlich ~ zum|um,
            ich|wir ~ mach*|schlag*|hau*|polier*|brech*|stech*|prügel* ~ dich|dir|euch ~
            fertig|kaputt|platt|knochen|fresse|nase|ab|windelweich|tot, dich|euch ~ mach* ich ~ fertig|kalt|platt,
            warte|wartet+nur ~ ab|bis|erwische|komme|krieg*, ich ~ weiß ~ wo ~
            wohnst|wohnt|arbeitest|arbeitet|kinder|schule, leute|typen|menschen|idioten|solche ~ wie ~
            dich|dir|du|euch|ihr ~ abschaum|dreck|krank|wegsperren|weg|widerlich|erbärmlich|verboten|umbringen,
            wünsche|wünsch ~ euch|dir|ihnen ~ krebs|tod|pest|schlechte|nur+das+schlechteste|krank*|hölle,
            geh|geht|verzieh*|verschwind* ~ sterben|verrecken|zurück,
            ausländer*|türken|juden|moslem*|muslim*|schwarze|flüchtling*|asylant*|schwule*|lesben ~
            raus|weg|pack|dreck|abschieben|vergasen|gehören|nichts+zu+suchen|ungeziefer|widerlich|ekelhaft|krank,
            deine|eure ~ mutter|mudda|fresse|hackfresse|visage, du|ihr|sie|dieser|diese|so+ein|so+eine ~
            scheiß*|drecks*|mist* ~ nazi*|bande|pack|verein|typ|kerl|firma, gehört|gehören ~
            ausgestopft|geschlagen|verboten|eingewiesen|weggesperrt|rausgeschmissen|ins+museum|in+die+klapse|in+den+zoo|hinter+gitter,
            du|der|die|er|sie|ihr|dieser|diese ~ dumm*|blöd*|hässlich*|fett*|strohdumm*|saudumm*|hohl*|behindert* ~
            wie, hirn|verstand|denkvermögen|intelligenz|gehirn|iq ~ einer|eines|wie|von ~
            stubenfliege|fliege|erbse|toastbrot*|amöbe|mücke|huhn*|brot*|schuh*|ziegel*|spatz*|regenwurm*|schnecke|einzeller|kartoffel|walnuss|goldfisch*|#,
            nur ~ stroh|luft|heu|scheiße|watte ~ im+kopf|zwischen+den+ohren, stroh|luft|heu ~ im+kopf|hirn, weiß ~
            wo|wann ~ du|ihr ~ wohnst|wohnt|arbeitest|feierabend|arbeitet|aus+hast|schluss+hast, sie sind ~
            erbärmlich*|widerlich*|dumm*|blöd*|unfähig*|ekelhaft*|abschaum|versager ~
            mensch|person|frau|mann|kerl|verein, dir|euch|dem|der|denen ~ sollte*|müsste*|gehört|gehören ~
            eine|eins|mal+jemand|links|ordentlich ~
            reinhauen|scheuern|verpassen|klatschen|geklatscht|gescheuert|auf+die+fresse|verprügelt|verhauen,
            frauen|weiber|ausländer*|behinderte|alte|schwule|türken|polen|juden|muslime|flüchtling*|zigeuner ~
            sollten|gehören|haben|sind|können|müssten ~
            nicht|verboten|dürfen|raus|weg|faul|kriminell|dumm|nichts+zu+suchen|an+den+herd|abgeschoben|dreckig|krank,
            was für ~ haufen|bande|verein|truppe|gruppe ~
            idioten|versager|deppen|penner|dilettanten|clowns|trottel|nichtskönner|loser|amateure, dein*|eure ~
            gesicht|fresse|visage|anblick ~ weh|kotzen|hässlich|schlecht|ekel*|erschreck*|ertragen, ich ~ hasse ~
            dich|euch, du ~ bist ~ so ~ dumm|hässlich|fett|blöd|krank|peinlich|widerlich|lost, sieht|siehst|seht ~
            aus ~ wie ~ schwein|sau|affe|pferd|penner|nutte|hexe|kuh|clown|müll, alle|alles ~
            idioten|verbrecher|wichser|versager|deppen|penner|lügner|faschos|nazis|bastarde|hurensöhne|spasten|dummköpfe|vollidioten|betrüger|kriminelle""",
    },
    "spam": {
        3.0: """# euro|euro ~ pro|am|im|täglich|die ~ tag|woche|monat ~ verdien*, verdien*|gemacht ~ # ~
            täglich|tag|woche|monat|handy|zuhause, verdien* ~ bis zu ~ täglich|woche|monat|tag|handy|zuhause|hause,
            kauf* ~ follower|likes|abonnenten|bewertungen, follower|likes|abonnenten|bewertungen ~
            kaufen|günstig|ab+#|echte|sofort, hat|hab|habe ~ mir ~ ex|mann|frau ~ zurück*,
            schau*|guck*|klick*|besuch*|abonnier* ~ mein*|unser* ~
            profil|seite|kanal|shop|bio|channel|website|video|link, schreib*|meld*|kontaktier* ~ mir|uns|ihn|sie ~
            whatsapp|telegram|privat|pn|dm|nachricht|insta*, gewonnen ~ gutschein|iphone|preis|reise ~
            klick*|link|hier|abholen, geld ~ verdienen, bitcoin*|krypto* ~
            verdien*|gewinn*|rendite|investier*|experte*|trader*|verdoppel*|gemacht, kredit*|darlehen ~
            ohne|günstig|sofort|schnell|ab+#, hilft|half|geholfen ~ dr ~ whatsapp|telegram|kontakt*, dank* ~
            mr|mrs|frau|herrn|dr ~ gewinn*|verdient|geheilt|investiert|auszahlung, # prozent|% ~
            rabatt|günstiger|sparen ~ code|link|shop|nur|heute, ihr|dein|dieses ~ konto|account|paket ~
            verifizieren|bestätigen|bestätige|gesperrt|eingeschränkt ~ klick*|link|http*|daten|hier|innerhalb, wir
            kaufen, kaufe ~ gebrauchtwagen|autos|gold|münzen|schmuck|antiquitäten, # follower|likes|abonnenten,
            mit+diesem|mit+dieser|mit+ihm|mit+ihr ~ trader*|broker|coach|system|methode ~ gemacht|verdient|gewonnen,
            schaut|schau ~ auf|bei ~ meinem|unserem|mir ~ kanal|profil|seite|shop|vorbei|page, # kg|kilo ~ in ~
            wochen|tagen|monat, # euro ~ für|nur ~ follower|likes, einsame|heiße|willige|reife ~
            frauen|männer|singles|girls, dank ~ coach|trainer|mentor|guru|trader|methode|system|kurs ~
            schulden|verdien*|abbezahlt|frei|erfolg*, such*|suchst|willst|möchtest|brauchst|hast ~ du ~
            nebenjob|geld|kredit|mehr+follower|abnehmen|erfolg|traumfrau|traummann|partner|freiheit|job, # euro|euro
            ~ die|pro|in+der ~ stunde ~ link|bio|schreib*|whatsapp|dm|melde*""",
        1.5: """# ~ rabatt|prozent|günstiger|reduziert, bis zu # ~ rabatt|prozent|sparen|reduziert""",
    },
    "thanks": {
        2.0: """danke|dank|dankeschön|merci|thx ~
            antwort|info*|tipp*|hilfe|rückmeldung|hinweis|auskunft|reaktion|erklärung|aufklärung|link|kümmern|bescheid|nachricht|unterstützung|weiterhelfen|geholfen|geklappt|funktioniert|weitergeholfen,
            hat ~ geklappt|funktioniert|geholfen|weitergeholfen ~ danke|dank|merci,
            geklappt|funktioniert|geht|erledigt|gelöst|gefunden|verstanden|bescheid|geholfen|weitergeholfen|beantwortet
            ~ danke|dank|dankeschön|merci|thx""",
    },
    "irony": {
        3.0: """danke|dank ~ für ~
            nichts|nix|garnichts|verspätung*|ausfall*|warten|chaos|absage*|kaputt*|defekt*|kalt*|ärger|stress|gebühr*|preiserhöhung*|mahnung*|schlaflos*|nerven|zeitverschwendung|wartezeit|störung*|ignorieren|ignoranz|stornierung|leer*|schimmel*|abzocke|müll|unfreundlich*|zerrissen*|verdorben*|versaut*|ruiniert*|stunden|schlamassel|stau|spam|tote*|verpasst*,
            danke|dank|super|toll|klasse|prima|schön ~ dass ~
            nicht|kein*|nie|niemand|wieder|erst|stunden|wochen|tage|regen|müll*|verspätet|stehen|warten|ignoriert|kaputt|teurer|abgesagt|mülltonne|nachbar*|zaun|verloren|gesperrt|vergessen|ständig|wochenlang|stundenlang|rausgeworfen|falsch*,
            super|toll|klasse|tolle*|prima|schön|wunderbar|herrlich|großartig|perfekt|bravo|genial|wow|spitze|mega|bestens
            ~ wieder|schon+wieder|mal+wieder ~
            kein*|nicht|zu+spät|verspätung|ausfall|ausgefallen|kaputt|preiserhöhung|teurer|nichts|gesperrt|falsch*|absage*|storniert|defekt|störung|gewartet|stau|leer,
            super|toll|klasse|tolle*|toller|prima|schön|wunderbar|herrlich|großartig|perfekt|bravo|genial|wow|spitze|mega|bestens|hervorragend*|ausgezeichnet*|vorbildlich*|fantastisch*|freundlich*|kundenfreundlich*|pünktlich*
            ~ nur|erst|nach|immerhin|bloß|schon ~ # ~ minuten|stunden|tage*|wochen|monate*|mal|anrufe*|mails, nur #
            minuten|stunden|tage|wochen|monate ~
            zu+spät|verspätung|gewartet|warteschleife|verspätet|später|gebraucht, wer ~ braucht ~ schon,
            lieb*|liebe|lieben|genieße ~ es ~ wenn|zu+warten|stundenlang|ignoriert, liebe|genieße ~
            warte*|wenn|stundenlang|ignoriert, freu*|freue|freuen ~ mich|uns ~ auf|über ~
            nächste*|weitere*|noch+eine ~
            verspätung|erhöhung|preiserhöhung|störung|mahnung|ausfall|wartezeit|absage, so ~ kunden* ~
            freundlich|nah|orientiert, hab*|habe|hatte ~ ja ~ sonst ~ nichts|zeit|geld, einfach ~
            klasse|toll|super|schön ~ wie ~ nicht|ignoriert|stehen|abzock*|kunden, hoch ~ auf ~
            kundendienst|support|hotline|service ~ nie|nicht|kein*, nichts ~ schöneres|besseres|lieber ~ als ~
            warte*|verspätung|stunden|stau|regen|hotline|warteschleife,
            glückwunsch|gratulation|bravo|applaus|chapeau|respekt ~ zu*|für|ihr|an ~
            schlecht*|kaputt*|nicht|kein*|wieder|erhöhung|preiserhöhung|verspätung*|ausfall|geschafft|verlor*|vergrault|ruiniert,
            ja|aha|ach ~ klar|sicher|natürlich, liebe|lieb|genieße ~ es+ja|es+doch|es+so|es+sehr|es+einfach, so ~
            viel ~ dazu, könige|meister|weltmeister|helden|experten|profis|genies ~ der|des|im|am+werk, nur # ~
            wochen|tage|monate|stunden|jahre|euro|mails|anrufe ~ für, # euro|euro ~ für ~
            schnäppchen|klar|gerne|günstig, glückwunsch|gratulation|bravo|danke|super|toll ~ jetzt|nun ~
            geht|funktioniert|läuft|ist|sind ~ nix|nichts|nicht|gar|kein*|tot|schlechter|langsamer|alles, weiter so
            ~ liebe|ihr, toll|super|prima|klasse|schön|wow ~ jetzt|nun ~ nix|nichts|nicht|gar|kein*,
            sehr|wie|überaus|so ~ aufmerksam|freundlich|großzügig|nett|fürsorglich|umsichtig ~ von""",
        2.0: """ein+lob|lob|kompliment|hut+ab|respekt ~ nur|bloß|immerhin|ganze ~ #, immer wieder ~
            beeindruckend|faszinierend|erstaunlich|schön|toll|herrlich ~ wie|dass, danke ~ für ~
            netten|nette|tolle|schöne|lieben|liebe ~
            brief|mahnung|rechnung|absage|überraschung|warteschleife|kündigung|inkasso|kratzer|beule,
            klasse|super|toll|bravo|prima|wunderbar ~ preise|preis|leistung|gebühren ~
            rauf|hoch|runter|steigen|gestiegen, begeistert|glücklich|froh|super|toll|klasse|freue ~ schon ~
            die|der|das ~ zweite*|dritte*|vierte*|fünfte*|nächste*, so macht ~
            fliegen|reisen|bahnfahren|warten|einkaufen|urlaub ~ spaß, nehme|nehm|warte|stehe|zahle ~ gern*|gerne ~
            frei|stunden|tag|urlaub|extra|doppelt|schlange, muss man ~ erst+mal|erstmal|auch+erst ~
            schaffen|hinkriegen|hinbekommen|kriegen|können, kundenfreundlich|freundlich|toll|super ~ möchte|könnte ~
            man ~ glatt|direkt|gleich ~ kündigen|wechseln|heulen, wie ~ ihr ~ es ~ immer wieder ~ schafft|hinbekommt""",
    },
}
