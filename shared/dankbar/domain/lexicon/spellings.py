"""Spellings that the lexicon has otherwise: without the apostrophe, in chat, in dialect. Folded on both sides."""

SPELLINGS: dict[str, str] = {
    written: meant
    for meant, several in {
        "what's": "whats wots", "don't": "dont", "can't": "cant", "won't": "wont", "doesn't": "doesnt",
        "didn't": "didnt", "isn't": "isnt", "wasn't": "wasnt", "aren't": "arent", "haven't": "havent",
        "hasn't": "hasnt", "couldn't": "couldnt", "wouldn't": "wouldnt", "shouldn't": "shouldnt", "i'm": "im",
        "i've": "ive", "you're": "youre", "they're": "theyre", "that's": "thats", "it's": "itz", "there's": "theres",
        "where's": "wheres", "when's": "whens", "how's": "hows", "who's": "whos", "let's": "lets", "you": "u ya yous",
        "your": "ur yer", "please": "pls plz", "because": "cuz cos", "thanks": "thanx thnx tnx thx", "with": "wiv",
        "something": "smth sth", "tomorrow": "tmrw tmr", "minutes": "mins", "hours": "hrs", "before": "b4",
        "customer": "custmer custommer", "definitely": "definately definitly defo deffo", "service": "sevice servic",
        "nicht": "ned nedd net nid noed nich nit", "nichts": "nix nuet", "kein": "koa koan",
        "keine": "koane kei kane", "immer": "oiwei ollawei", "schon": "scho", "ist": "isch iss", "auch": "au aa", "gut": "guat guet gutt", "schoen": "schee schoe", "wuerde": "wuerd",
        "waere": "waer", "haette": "haett", "faende": "faend", "heute": "heut", "euch": "eich",
        "danke": "dangge dankeee", "bitte": "bidde bidde bittschoen", "leider": "laider leida",
        "wieder": "wida wiida wider", "kaputt": "kaput kapput kabutt", "verspaetung": "verspaetug verspaetungg",
        "minuten": "min", "stunden": "std", "telefon": "tel",
    }.items()
    for written in several.split()
}
