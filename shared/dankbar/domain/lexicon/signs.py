"""Emoji and emoticons that say something. Skin tones and variation selectors are gone before they are looked up."""

SIGNS: dict[str, tuple[str, float]] = {
    sign: (signal, weight)
    for signal, weight, signs in (
        ("praise", 2.0, "❤ 😍 🥰 🤩 💕 💖 💗 💞 💓 💝 💘 🧡 💛 💚 💙 💜 🤎 🖤 🩷 🩵 🫶 💯 🏆 <3 <33 <333"),
        ("praise", 1.0, "👍 👏 🔥 🙌 ⭐ 🌟 😘 👌 💪 🥳 🎉 😋 🤗 😻"),
        ("thanks", 2.0, "🙏"),
        ("smalltalk", 2.0, "😂 🤣 😅 😄 😁 😀 😃 😊 🙂 😉 😎 👋 ☀ 🎄 🎅 🐣 🍀 :) :-) ;) ;-) :d :-d =) :p"),
        ("complaint", 1.0, "👎 😡 😠 😤 😞 😒 😩 😫 😢 😔 😕 🙁 ☹ 😣 💔 🤬 :( :-( :/ :-/ =("),
        ("complaint", 0.5, "😭"),
        ("irony", 2.0, "🙄 🤡 🤮 🤢 🖕 😑 💩 🤦 🙃 😏"),
        ("harm", 1.5, "🩸 🚑 🆘"),
    )
    for sign in signs.split()
}
