"""The answers' wording, one module a language.

`BODIES[occasion][form]` are the variants of what is said, from long to short; `GREETING` goes before them where the
writer's first name is known, one of `SIGNATURES[tone][form]` after them. All are Jinja2 templates that know `name`,
`when`, `away` (`when` is when somebody is there again, not by when a human answers) and `signed_by`. A body begins as
it does after "Hallo Anna, ": lower case, unless the word itself is written otherwise.

How they speak: as a friendly person would to a neighbour, in words of a ten-year-old, no promise but the time that is
filled in, nothing that sounds like advertising. To a complaint, and where one may be meant, no exclamation mark and no
emoji. `dankbar wording check` and the tests hold every one of them to that.
"""
