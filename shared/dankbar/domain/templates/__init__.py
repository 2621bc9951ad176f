"""The answers' wording, one module a language.

`BODIES[occasion][form]` are the variants of what is said, from long to short; `GREETINGS` goes before them where the
writer's first name is known, `SIGNATURES[tone]` after them. All are Jinja2 templates that know `name`, `when` and
`signed_by`. A body begins as it does after "Hallo Anna, ": lower case, unless the word itself is written otherwise.

How they speak: as a friendly person would to a neighbour, in words of a ten-year-old, no promise but the time that is
filled in, nothing that sounds like advertising. To a complaint no exclamation mark and no emoji.
"""
