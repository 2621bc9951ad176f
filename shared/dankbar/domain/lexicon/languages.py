"""Words that tell a language: frequent, short, and not shared between German and English.

`und` (ISO 639-2 "undetermined") collects frequent words of some other languages: not to name the language, but to know
that it is none of ours.
"""

FUNCTION_WORDS = {
    "de": """der die das ein eine einen einem einer und oder aber nicht ist sind wir ihr euch euer eure eurem euren
        eurer ich mich mir du dich dir sie er uns unser unsere unserem unseren mit von zu zum zur auf für im bei
        nach auch noch schon sehr wenn dass weil wie wann wo warum wer welche welcher welches habe haben habt hat
        kann kann könnt können wird werden wurde wäre bitte danke dankeschön mein meine meinem meinen meiner kein keine
        keinen nur mal immer wieder aus dem den als doch ja nein hallo gibt seid bin bist einfach ganz gut guten
        alles über mehr seit jetzt heute morgen gestern dann man hier dieser diese dieses diesen frohe schönes
        vielen lieben liebe nie nichts leider hab hatte hatten wurde worden nen ne nem mich beim vom gibts wegen zwei
        drei muss müssen soll sollte möchte würde könnte gar noch nich isch nöd ned scho gsi oida des dem""",
    "en": """the a and or but not is are were we you your yours i me my he she it its it's i'm i've you're
        they them our us with from to of on for at by this that these those there here have has had do does did can
        could will would should what when where why who which how please thanks thank very too just all any some no
        yes hello hi be been if than then as more most much many again only never always good great morning
        everyone today don't doesn't didn't can't won't nothing couldn't happy get got out up about after before still
        even ever off over been being because really dont cant i'll you've we're we've""",
    "und": """le la les une est c'est j'ai et pour pas très merci beaucoup bonjour avec sur dans vous nous je que
        qui mais el los las muy gracias muchas es por para con una pero este esta mi il lo gli che di è non sono
        per molto grazie bella bello ciao het een ik je niet wat mooi dank ook voor naar maar zijn heel jullie dit bu
        çok ve için teşekkürler güzel bir bardzo jest się dziękuję ładne na że dla o não muito obrigado obrigada
        os um uma você nu och är det jag inte tack på att mycket og jeg ikke tak meget""",
}
