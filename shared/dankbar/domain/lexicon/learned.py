"""Weights learned from the sample, read by `guess`; made by `dankbar triage learn`.

A line a feature: the feature, a tab, and for each sort (a: the first) its weight in hundredths.
"""

WEIGHTS = """!	a32 b-119 c-85 d-46 e-45 f-69 g21 i20 j-77
! !	a-13 b-80 c-66 d19 f-37 g-26 h-64 i-45 j-30
! $	a10 b-150 c-70 d-87 f-180 g-29 i9 j-76
"	a-42 c-17 e-30 f-30 j45
#	a49 b-59 c-37 d-30 e-30 f-30 g-30 h-30 i-30 j-30
#0	a-51 b-42 c-101 d-230 e-186 f-144 g-220 h13 i38 j124
#1	a-56 b-35 c-26 d-99 e-155 f67 g-165 h-79 i-8 j82
#2	b-42 c21 e-45 g-54 h-62 i-308 j-32
#3	a-31 b-35 c-70 d-51 e26 f-47 g-39 h-96 i-85 j-53
#4	a-40 b29 c-44 d32 g-60
$	a-51 b-45 c-24 d-30 e-30 f-30 g38 h-30 i-30 j-42
$ 0	a-51 b-45 c-24 d-30 e-30 f-30 g38 h-30 i-30 j-42
%	a-54 b-30 c-24 d-64 e-60 f-64 g47 h-30 i-30 j-60
% off	a-30 c-30 d-30 f-30 g30 h-30 j-30
&	a-59 b-30 c-30 d-30 f-30 g34 h-30 i-30 j-44
(	a52 b-30 c-41 e-30 g-30
( 0	a52 b-30 c-41 e-30 g-30
)	a52 b-30 c-41 e-30 g-30
*	a-82 b-61 c-62 d-62 e-70 f105 g-66 h-67 i-47 j-66
* *	a-60 b-36 c-50 d-52 e-59 f68 g-48 h-52 i-30 j-41
* ten	a-30 b-30 c-30 d-30 e-30 f33 g-30 h-30 i-30 j-30
,	a-29 b-114 c-28 d-139 e-17 f70 g-29 h34 i-194 j14
, 0	a-46 b-41 c27 d-30 e-95 f-80 g16 h-44 i-30 j-51
, a	a41 b-30 d-54 e-34 f-67 g-50 h-30
, aber	a-47 b-38 c-31 d-30 e-85 f37 h-30 j28
, alles	a41 b-30 c-36 d-30 e-30 f69 g-30 h-54 j-30
, am	a30 b-30 c-12 d-30 e-47 g-60 h-30
, and	b-30 c8 d-30 e-30 f-30 g-30 j-30
, another	a-57 b-30 c48 d-53 e-55 f-59 g-33 h-34 i-30 j-30
, auch	a-30 b-30 c-30 d-30 e-54 f-30 g57 h-30 i33 j-40
, bei	a-17 b-30 c22 f-30
, best	c25 d-30 e-37 f-30 g-30 j-30
, da	a-76 b-30 c19 d30 e-30 f-58 g-30 h-31 i-30 j-30
, dabei	a-54 b-30 c59 d-30 h-30 j-30
, danke	a16 b-78 c-54 d-45 e-61 g-37 h33 i-51 j-70
, dankeschoen	a-45 b-30 c-30 d-30 e-30 f-30 g-30 h46 i-30
, dann	a-61 b-30 c-66 e-30 f-30 h71
, das	a-22 b-56 c-29 d-40 e-86 f-15 g-30 h19 j-63
, dass	a41 b-33 c-18 d-44 e-30 f-49 g-50 h-47 i-30 j-45
, den	a70 c-40 e-30
, der	a-18 c28 e-46 f-51 g-30 h-30 j-30
, die	a49 b-65 c-46 e-37 f-38 g-49 h-35 i-30 j-30
, du	a-36 b-35 c-30 d-30 f43 g-30 h-30 i-52 j-30
, ein	a-29 b-30 c35 e-30 f-30 g-30 h-60 j-30
, er	a-58 b-30 c-40 d-30 e49 f-30 g-30 h-30 i-30 j-30
, ha	a-12 b-35 c60 d-32 e-30 f-36 h-65 j-43
, hat	a-44 c11 e-30 f-30 g-30 h25 i-30
, i	a-107 b67 c58 d-86 e-98 f-103 g-70 h-68 i-30 j-93
, ich	a21 b-36 c-70 d-30 e16 f-30 g-14 h-30 j-68
, ihr	a-30 b-46 c-30 d-42 e-56 f56 g-66 h-30
, im	a-68 b-30 c47 d-52 e-37 f-30 j-30
, is	a-45 b58 c-35 d-30 f-60 g-86 h-79 j-30
, it	a-76 b-50 c87 e-30 f-72
, jetzt	a-86 b-30 c45 e-30 f-30 g-60 j-30
, mein	a29 d-30 e-55 f-30 g-30 h-30 i-30 j-30
, meine	a-73 b-30 c14 e73 g-30
, merci	a-44 b-75 c-62 d-43 e-33 f-83 g-30 h8 i-49 j24
, my	a-95 b-30 c73 d15 e-82 f-37 g-41 h-52 j-30
, nach	a-30 e30
, no	a46 b-30 c-53 d-32 e-30 g-56 h-30 j-36
, nobody	a-38 b-53 c-48 d-30 f17 g-30 h-30 j-30
, nur	c30
, ob	a-30 b65 c-30 d-35 e-30 f-30 h-30 j-30
, obwohl	a-31 c42 d-30 e-60 f-30 g-30 j-30
, please	a-45 b-30 c-32 d-30 e36 f-30 g-50 h-30 i-30 j-30
, really	a-41 c43 d-30 f-30 h-30
, schon	c30 d-30 f-30
, schreib	a-44 b-30 c-38 d-30 e-30 f-48 g58 h-30 i-30 j-30
, schreibt	a-30 b-30 c-30 d-30 e-30 f-30 g30 h-30 j-30
, sie	a37 c-37 e-55 g-30
, so	b-53 c-20 d-69 e-15 f-39 g-40 h-75 i-30 j-17
, thank	a36 c-52 g-30 h28
, thanks	a-30 g-60
, that	a-30 h30
, the	b-50 c-27 d-51 e-13 f-81 g-66 h-8 j-30
, third	a-53 c48 d-30
, um	a-42 d-30 e-57 f-30 g18 h-30 i-30 j-30
, und	a-60 b-30 c-43 d-57 e28 f30 j-30
, was	a12 b-38 c-28 d-50 e15 f-32 g-47 h-30 j-30
, weil	a-38 b-30 d-60 e18 f-45 h-48 j-30
, wenn	a-79 b41 c-18 d30 e-92 f-44 g-54 h-30 j-60
, what	a49 b-71 c-36 d-30 f-30 g-30 h-30 i-30 j-30
, wie	a-22 b47 c52 d-44 e-57 f-143 g-30 h-87 i-58 j-75
, wieder	a-50 c49 f-30
, will	a-13 b11 c-84 d-60 e-48 f-30 g29 h-54 j-59
, wir	a-28 b-59 c19 d-30 f-51 g-59 h-30 j-80
, you	b-59 d-30 e-30 f-63 g-30 h-62 j39
-	a-47 b-76 d-29 e-101 f-91 g21 h-117 i-79 j32
- 0	a-49 c-59 d-37 e-30 f-31 g-59 h-30 i-30 j50
- shirt	a-30 b30 c23 d-30 e-30 f-30 g-30 h-30 j-51
.	a-26 b-161 c43 e-19 f-98 g-8 h-57 i-204 j25
. $	a-13 b-120 c37 d13 f-83 g-240 h-34 i-166 j51
. .	a-75 b-30 c58 d-41 e-67 f22 g-59 h-30 j-82
. 0	a-83 c-85 d-41 e-56 f-38 g8 i-30 j44
. cheers	a-55 b-30 d-55 e-30 f-30 h30 i-30 j-30
. danke	a-18 c-33 d-30 e-60 f-30 h46 j-30
. der	a-43 c9 d-30 j-30
. die	a-30 c-30 d-30 f-30 g-30 h30 j-30
. example	a-64 b-40 c-68 d-79 e-47 f-51 g77 h-30 i-30 j-48
. i	a-51 e30 f-30 g-32 i-30
. ich	a-92 b-33 c43 d-12 e30 f-30 g-60 h-30 i-30 j-30
. ihr	a-30 c30 f-30
. impressed	a58 c-58 e-30 g-30
. mai	c-60 d-30 g-30 j34
. many	a-30 c-30 d30 e-30 g-30
. meine	a9 c-30 e30
. mit	c-30 d30
. not	c14 d-57 e-50 f-37 g-30 h-30 j-58
. the	a26 d-36 e-30 f-30 h-30 j-30
. vielen	a-8 b30 c-30 e-30 f-30 h-30
. weiter	a22 c23 e-30
. wir	a50 c-50
/	b-30 c-30 d-63 f-30 g32 h-30 i-30 j-60
/ /	a-30 c-30 d-44 g36 j-30
/ 0	a33 b-30 d-30 f-30 g-30 h-30 i-30 j-30
0	a-75 b-27 c-39 d-164 e-200 f-75 g68 h-206 i-168 j34
0 $	a-159 b21 c-14 d-81 e-94 f-8 g10 h-84 i-101 j-40
0 %	a-54 b-30 c-24 d-64 e-60 f-64 g47 h-30 i-30 j-60
0 )	a52 b-30 c-41 e-30 g-30
0 ,	a24 b-57 c-27 d-30 e-68 f-73 h-64 i-30 j-30
0 -	a-49 b-56 c-59 d-30 f-31 g-55 h-30 i-30 j50
0 .	a-49 b25 c-49 d-62 e-84 f-59 g-11
0 /	a33 b-30 d-30 f-30 g-30 h-30 i-30 j-30
0 0	a-44 b-50 c-52 d-52 e-62 f-56 g53 h-43 i-44 j-56
0 ?	b75 j-30
0 and	a-37 b42 c-40 e-30 f-30 g-30 j-30
0 days	a-47 b-30 c40 g-30 j-30
0 degrees	a-30 c30 d-30 e18 f-30 g-30 h-30
0 euro	a-24 b-59 c24 d-30 e-30 f-45 g-36 h-30 j-55
0 in	a-30 b-30 c-36 d-30 e-30 f-30 g32 h-30 i-30 j-30
0 jahren	a36 b-30 c-36 d-30 f-30 g-30 h-30 i-30
0 minuten	a-43 c47 d-59 e-60 f-59 g-30 j-30
0 neu	a-58 b-30 c-57 d-30 f-49 g-30 j58
0 real	a-30 b-30 c-36 d-30 e-30 f-30 g31 h-30 i-30 j-30
0 stunden	a-30 c30 d-30 e-45 f-30 j-30
0 tagen	a-30 g30
0 weekly	a-37 b-47 c-36 d-30 e-30 f-30 g36 h-30 j-50
0 wochen	a-30 c45 d-30 g30
0 would	a33 b-30 d-30 f-30 g-30 h-30 i-30 j-30
0 €	a-63 b-38 e-74 f-46 g47 h-30 i-30 j-30
:	a-79 b-44 c-32 d78 e-104 f-96 g-65 h-55 i-67 j-91
: /	a-30 c-30 d-44 g36 j-30
: http	d-30 g30
=	a16 b-41 c-36 d-29 e-60 f47 g-62 h-71 i9 j185
>	c-30 g30 j-30
> >	c-30 g30 j-30
?	a-107 b66 c-61 e-116 f-123 g-28 h-138 j15
? $	a-200 b134 c-26 e-72 f-223 g-224 h-144 i-46 j46
? ?	a-30 b118 d-31 e-30 g-30 i-42 j-99
@	a-105 b-71 c-108 d-131 e-118 f-40 g40 h-104 i-8 j60
@ lisa	a-30 b-30 c-30 d-30 f-32 g-30 h-30 i-32 j34
@ sarah	a-57 b-43 c-54 d-57 e-30 g-39 h-30 i28 j-47
@ tobi	a-46 b-45 c-60 d-53 e-42 f-77 g-30 h-53 i58 j-10
^ 0	a16 b-48 c-55 d-63 e-39 f67 g-45 h-62 i-57 j-119
^ @	a-62 b-67 c-75 d-93 e-53 f-129 g-49 h-94 j75
^ ab	a-30 b35 c-44 d-30 f-30 g-30 j-31
^ absolutely	a-19 c38 d-30 e-30 f-35 h-30 j-30
^ ah	a-61 b-51 c-40 d-42 e-34 f-60 g-30 h62 i-48 j-59
^ amazing	a-72 b-30 c73 d-52 e-30 f-61 g-30 h-30 i-47 j-30
^ anyone	a-55 b25 c-55 d-35 e-30 f-54 g-30 h-30 i51 j-36
^ are	a-56 b68 c-107 d-57 e-30 f18 g-56 h-46 i-47 j-121
^ been	b-30 c18 d-30 e-30 f-30 g-30 h-30 j-30
^ bei	a-92 c-60 d-30 e45 f38 j-30
^ best	a54 b-58 c-26 d-30 e-30 f-30 h-50 i-30 j-104
^ big	a72 b-30 c-60 d-60 e-60 f-34 g-30 j-30
^ bin	b-59 c17 d-46 e-43 f-54 g-48 h-48 i-30 j-55
^ bis	b56 c-30
^ bitte	a-30 b-61 c-40 d66 e-30 f-30 g-30 h-32 i-30 j-30
^ bravo	a-30 b-30 c34 e-30 f-30 g-30 h-30 j-30
^ brilliant	a-30 c30 d-30 e-30 g-30 j-30
^ c'est	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
^ can	a29 b82 c-54 d-30 e-30 f-73 g-46 h-30 i-30 j-48
^ can't	a-22 b-30 c27 e-49 f-49 g-53 h-30 j-30
^ cheers	a-39 b-34 c-80 e-30 f-55 g-30 h105 i-30 j-94
^ congratulations	a-30 b-30 c11 d-30 e-30 h-30 j-30
^ could	a-56 b-23 c-30 d35 e-69 j-30
^ d	a-30 b-30 d-30 f45 h-30 i-33 j-30
^ danke	a-73 b-46 c93 d-38 e-40 f-94 g-44 h13 i-94 j-50
^ das	a13 b-86 c-35 d-78 e-8 f-76 g-91 h-33 i-40 j-19
^ der	a-33 b-83 c60 d-122 e-58 f-38 g-79 h-49 i-65 j-38
^ die	a9 b-126 c11 d-91 e-46 f-107 g-108 h-116 i-77 j-37
^ dm	c-30 e-30 f-30 g51
^ do	a-63 b109 c-53 d-65 e-55 f-62 g-30 h-44 i-49 j-100
^ does	a-39 b69 c-42 d-72 e-37 f-30 g-30 h-30 i-43 j-74
^ earn	a-30 b-30 c-30 d-30 e-30 g58 j-30
^ ein	a-27 b-30 c26 d70 e-30 f-73 g-30 h-30 j-30
^ endlich	b-60 c-96 d-59 e-30 f-72 g-30 h-59 i50 j-30
^ erster	a-62 b-33 c-68 d-30 e-43 f-52 g-41 h-68 i40
^ es	a-30 b-30 c-35 d39 e-48 f-30 g-30 h-30 j-30
^ euer	a-31 b-41 c47 d-66 e-57 f12 g-56 h-89 i-30 j-90
^ eure	a-77 c63 d-30 e-14 f-30 g-44 h-30 i-30 j-30
^ f	a-30 b-30 c-49 d-30 e-30 f32 g-30 h-30 i-30 j-30
^ fantastic	a-40 c36 d-30 e-42 f-30 h-30 j-30
^ fickt	a-57 b-30 c-37 d-30 e-30 f77 g-47 h-60 i-71 j-32
^ food	a-30 c30 d-30 e-30 f-30 h-30 j-30
^ frohe	a-67 b-30 c-30 d-30 e-30 f-53 g-30 h-37 i86 j-35
^ ganz	a-14 c22 d-30 f-37 h-30 j-30
^ get	a-30 c-59 d-30 e-30 f-30 g70 h-30 j-60
^ gibt	b40 c-30 d-38 j-30
^ gibts	a-30 b36 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
^ gilt	b82 j-30
^ go	a-68 b-74 c-33 d-30 e-36 f96 g-30 h-65 i-74 j-80
^ good	a-31 b-30 c-38 d-30 e-30 f-30 g-30 h-30 i34 j-30
^ great	a-18 c-17 d-62 e-59 f-37 i-30 j-30
^ guten	a-69 b-45 c-30 d-30 e-49 f-35 h-30 i53 j-35
^ hab	a39 b-53 c-61 d-30 f-30 g-32 h-30 j-30
^ habs	a24 b-30 c-30 f-30 h37 j-30
^ habt	a36 b-17 c-9 d-20 e-30 f-62 h-30 i-54 j-66
^ haha	a-56 b-30 c-110 d-30 f-33 g-30 h-30 i73 j-40
^ hallo	a-48 b50 c-44 d-30 e-30 f-56 g-30 h-58 j-30
^ halt	a-30 b-30 c-30 d-30 f36 h-30 i-30 j-30
^ happy	a-57 b-30 c-80 d-30 e-30 f-52 g-30 h-39 i92 j-30
^ herzlichen	a-58 b-30 c40 d-30 e-30 f-30 g13 h-60 i-30 j-30
^ hey	a-42 b22 c-48 d-30 e-60 f-37 h-41 i-30 j-30
^ hi	a-32 b53 c-30 d-30 e-39 f-30 g-30 h-30 i-30 j-30
^ honestly	a32 b-30 c-16 d-30 e-79 f-30 h-30 i-30 j-49
^ how	a-82 b54 c-77 d34 e-34 f-31 g-67 h-30 i-65 j-101
^ i	a-36 b-146 c-47 d-101 e46 f-70 g10 h-133 i-112 j12
^ i'd	a-46 b-30 c-35 d14 e-48 g-45 h-30 i-30 j-30
^ i've	a-51 c21 d-56 e17 f-39 g-49 h-58 i-30 j-64
^ ich	a-29 b-51 c-68 d23 e27 h47 i-84 j-54
^ ihr	b-123 c-30 d-59 e-82 f27 g-76 h-42 i-89 j-105
^ im	a-30 b-30 c-30 e89 f-30 g-30 j-30
^ in	a-59 b-30 c-37 d-58 e50 f-30 g-52 h-30 j-48
^ is	a-91 b120 c-65 d-51 e-51 f-73 g-30 h-66 i-67 j-90
^ ist	a-56 b92 c-55 d-65 e-30 f-30 h-79 i-54 j-88
^ it	a-108 c-27 d24 e-59 f-30 h-30 j8
^ it'd	a-60 b-41 c-35 d51 e-30 f-44 g-46 h-53 i-53 j-30
^ jetzt	a-31 b-33 c-30 d-42 e-30 f-30 g33 i-30 j-30
^ just	a52 b-59 c-82 d-59 e-59 f-59 g-30 j-30
^ kann	a30 b40 c-12 d-57 e-30 f-30 g-30 h-30 j-35
^ klar	a-40 c54 e-60 f-30 g-56 h-30 j-30
^ klasse	a-30 b-30 c76 d-30 e-30 f-30 g-30 h-30 i-30 j-45
^ koennen	a-30 b52 c-60 d-35 e-30 f-30 g-30 h-30 i-51 j-36
^ koennt	a-30 b-34 c32 e-30 g-30
^ kredit	e-30 g30 j-30
^ liefert	a-30 b52 c-43 d-51 e-30 f-32 g-30 h-30 i-30 j-30
^ lol	a-121 b-65 c-44 d-34 e-34 f-62 g-34 h-78 i126 j-192
^ looking	a-30 c-30 d-55 e-40 f-30 g26 h-30 j-30
^ love	a32 c-18 d-59 e-30 f41 g-30 h-67 i-60 j-62
^ macht	b-30 c-69 d30 e-30 f-30 g-30 h-30
^ man	a-30 b-31 d31 e-30 f-51 h-30 j-30
^ maybe	a-43 b-68 c-43 d63 e-30 f-35 g-30 h-30 i-41 j-30
^ mega	a87 b-30 c-30 d-30 e-30 f-30 g-30 h-30 j-30
^ mein	a-36 b-66 c-52 d49 e19 f-82 g-68 h-48 i-83 j-76
^ meine	a-32 b-120 c-37 d-76 e-10 f-52 g28 h-47 j-30
^ merry	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
^ moin	a-88 b-61 c-89 d-72 e-49 f-84 g-46 h-48 i107 j-112
^ muss	a-47 b91 c-30 d-30 e-30 f-30 h-30 i-44 j-73
^ my	a11 b-72 c-52 d-103 e19 f-86 g-75 h-44 i-56 j-13
^ na	a-56 b-34 d-68 e-36 f-77 h-88 i129 j-118
^ nach	a-42 b-36 c17 d-30 g-30 h-30 j-30
^ nehmt	b55 d-30
^ nice	a-49 b-30 c40 d-58 e-51 f-42 g42 h-30 i-30 j-59
^ nicht	a24 b-30 c25 d-55 e-65 f-61 g-30 j-44
^ no	a88 b-30 c-30 d-30 e-30 f-30 j-54
^ noch	a22 b-59 c-48 d35 e-34 f-30 g-30 h-30 i-58 j-30
^ not	a-50 b-30 c80 d-59 e-55 f-30 j-30
^ nothing	a-88 c96 g-30
^ oh	a-55 b-30 c40 d-30 e-47 f-30 g-30 h-30 i-30
^ ok	a-82 b-89 c-41 d-41 e-42 f-88 g-42 h77 i-112
^ perfect	a-151 b-30 f-30 g-37 h49 i-46 j-53
^ perfekt	a-30 c-30 d-30 e-30 f-30 h30 j-30
^ please	a-63 c-52 d72 e-56 f-30 h-30 j-30
^ respekt	a30 b-30 d-54 e-59 f-56 g-30 h-48 j-30
^ schoen	a24 b-30 c-29 f-66 g-30 h-47 i-49 j-30
^ schoenen	a-30 b-30 d-30 e-30 h-30 i44 j-38
^ schon	a-47 b-57 c62 d-43 e-33 g-30 h-53 i-42
^ sehr	a23 c-17 d30 g-30
^ seit	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
^ servus	a-43 b42 c-60 d-46 e-31 f-57 g-56 h-30 j-30
^ shut	a-42 b-50 c-46 d-30 f56 h-69 i-40 j-50
^ sind	a-30 b102 c-47 d-30 e-30 j-85
^ so	a67 b-47 d-58 e-69 f-18 g-60 h-107 i-116 j-220
^ solche	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30 i-30 j-30
^ strong	a-30 b-30 c-30 d-30 e30 f-30 h-30 j-30
^ super	a-39 b-54 c-52 d-30 e34 f-30 g-55 h41 i-30 j-30
^ thank	a-74 b-51 c56 d-45 e-30 f-57 g-50 h46 i-60 j-57
^ thanks	a-104 b-30 c-8 d-30 e-65 f-43 g-79 h65 i-71 j-83
^ that	a84 b-30 c-30 d-30 f-30 h-30
^ the	a8 b-82 c-31 d-100 e-9 f-71 g-55 h-86 i-51 j30
^ there	b-30 c-30 e35
^ there's	a-30 c-30 d-30 e45 f-30 g-41 h-30
^ this	a59 b-41 c-22 d-64 e-76 f-62 g-52 h-59 j-30
^ tolle	a-93 c94 d-30 e-30 f-30 g30 h-73 i-30 j-130
^ toller	a38 j-30
^ tolles	a-37 c-48 d-58 e-49 g8 h-30 i-30 j-30
^ top	a37 b-30 c65 d-52 e-60 f-38 g-79 h-97 i-109 j-140
^ train	a27 b-30 c-12 d-39 e-30 f-30 g-30 h-30 i-30 j-30
^ unser	b-30 c-60 d-30 e30 g-30 h-30
^ unsere	a39 c-56 e-40 f-30 g-30 h-30
^ verdiene	a-30 c-30 e-30 f-30 g30 h-30 i-30
^ vielen	a-30 b-30 c-34 d-30 e-30 f-30 g-30 h51 i-30 j-57
^ vielleicht	a-30 b-40 c-30 d33 e-30 f-30 h-30
^ voll	a-25 b-33 c-66 d-51 e-55 f62 g-58 h-48 i-30 j-45
^ wann	a-81 b83 d-54 e-49 f-73 g-49 h-59 i-55 j-122
^ warum	a-31 b-90 d36 e-30 f-57 g-30 h-30 i-62 j-70
^ was	c-25 d-53 e-50 f40 g-48 h-44 i-56 j-99
^ we	c-59 d-61 e-60 f-30 g-30 h-30 i-30 j51
^ weiss	a-30 b31 c-30 d-30 e-36 f-30 g-30 h-30 i-30 j-30
^ welches	a-30 b31 c-30 d-30 f-30 h-30 i-30 j-38
^ well	a47 b-30 c-45 d-44 e-30 f-30 g-30 h-30
^ wer	a-88 b26 c-38 d-78 e-78 f-10 g-60 h-30 i62 j-104
^ what	a-68 b44 c-15 d-58 e-72 g-31 h-45 i-30 j-78
^ what's	a-30 b43 c-30 d-40 i-30 j-30
^ whats	a-30 b50 c-38 d-30 e-30 f-30 g-30 h-30 i-30 j-30
^ when	a-30 b32 c-30 d-46 e-30
^ where	a-62 b37 d-30 e-30 f-57 g-54 h-30 i-30 j-35
^ which	a-30 b44 c-38 d-50 e-30 f-30 i-30 j-30
^ whoever	a-28 b-57 c-18 d-59 e-60 f19 g-43 h-30 i-59 j-30
^ why	b-76 c49 d18 e-30 i-30 j-30
^ wie	a11 b-31 c-100 e-92 f-36 g-52 h-68 i32 j-98
^ will	b30 d-30 e-30 g-30 j-30
^ wir	a-67 b-30 c-44 d-61 e36 f-67 g26 h-30 i-30 j20
^ wirklich	a-33 c33 d-30 e-30
^ wo	a-56 b33 c72 e-127 f-79 g-98 h-45 i-72 j-131
^ would	a-30 b-58 c-49 d64 g-30 h-30 i-30 j-30
^ wow	a-75 b-30 c82 d-39 e-76 f-54 g-69 h-53 j-78
^ yeah	a-69 b-40 c83 d-30 e-45 f-53 g-63 h-30 j-72
^ you	a54 b-115 c-99 d47 e-60 f-48 g-52 h-78 i-110 j-171
^ you're	a-30 b-37 c-69 d-50 e-30 f56 g-30 h-30 i-35 j-57
^ you've	a-30 c68 e-30 f-30 g-30
^ your	a33 b-57 d-89 e-33 g-107 h-87 i-47 j-99
a	a-27 b-74 c-63 d27 e-29 f21 h-176 i-91 j-135
a 0	a-100 b42 c12 e-30 f-30 g-31 j-30
a bad	a42 c-50 d-30 e-30 f-30 h-30 j-30
a bunch	a-32 b-30 c-42 d-30 e-30 f44 h-30 i-30 j-30
a car	c-33 d-30 e68 f-30 g-30 h-30
a day	a46 c-44 e-30 f-30
a fortnight	a-30 b-30 c13 d8 e-31 f-30 g-37 h-30 j-30
a free	a-56 b30 g-40
a lot	b-30 c-14 f-89 g-31 h-30 i-30
a lovely	a15 b-30 d-31 e-35 f-30 g-30 j-30
a million	a11 b-30 c-59 d-30 e-52 f-60 g-56 h20 i-30 j-30
a month	a-90 b-30 c35 d-30 e-30
a piece	a-35 b-55 c-37 d-30 e47 f-30 g-30
a r	a-30 b-30 c-30 d-30 e-30 f30 g-30
a small	a-30 b-30 c30 d-30 e-30 f-30 g-30 j-30
a vegan	b-40 c-30 d49 f-32
a week	b-46 c-35 d-47 e-63 f-52 g29 h-30 i-47 j-48
a whole	a-30 c30 d-30 e-30 f-30 g-30
a wonderful	a26 b-66 c-10 d-58 e-54 f-60 g-45 h-30 i-30 j-30
ab	a8 d-113 e-83 f-44 g-114 h-75 i-50 j-58
ab ,	a-9 b-30 c-35 d-30 e-30 f30 g-30 h-60
ab .	a-8 b-38 c37 d-73 e-30 f-72 g-30 h-30 i-50 j-101
ab 0	a-30 b-30 c-30 d-30 f-30 g-30 j31
ab welchem	a-30 b30 c-30 d-30 j-30
aben*	a57 c-120 d-30 h-31 i70 j-30
abend	a57 c-120 d-30 h-31 i70 j-30
aber	a-50 b-9 c-45 d-59 e-85 h-30 j28
aber das	a16 b-59 c-54 d-30 e-30 f-53 j29
abge*	a-88 b-61 c70 d-72 e-49 f26 g-75 h-35 i-30 j-72
abges*	a-46 b-60 d-51 e-30 f30 g-30 h-30 i-30 j-30
abou*	a24 b-119 c-61 d37 e-55 f-55 g-62 h-37 i-44 j-56
about	a24 b-119 c-61 d37 e-55 f-55 g-62 h-37 i-44 j-56
about a	a-31 b-71 c-30 d65 f-30 g-30 i-44 j-30
abro*	a-30 b30 c-31 d13 e-32 g-30 j-30
abroa*	a-30 b30 c-31 d13 e-32 g-30 j-30
abroad	a-30 b30 c-31 d13 e-32 g-30 j-30
abroad .	a-30 b30 c-31 d13 e-32 g-30 j-30
abso*	a-25 b-54 c-21 d-77 e-80 f16 g-58 h-71 i-58 j-86
absol*	a-25 b-54 c-21 d-77 e-80 f16 g-58 h-71 i-58 j-86
absolute	a-54 b-30 c-42 d-30 e-39 f46 g-47 h-30 i-30 j-30
absolutely	a13 b-46 c26 d-43 e-60 f-62 g-43 h-59 j-55
absolutely love	b-30 c11 e-30 g-30 h-59
abst*	a60 b-30 c18 d-30
acco*	b-30 d-40 e-38 f-30 g-30 i-30 j-30
accou*	b-30 d-40 e-38 f-30 g-30 i-30 j-30
account	b-30 d-40 e-38 f-30 g-30 i-30 j-30
actu*	b-30 c22 d-30 e-57 f-59 g-49 h-30
actua*	b-30 c22 d-30 e-57 f-59 g-49 h-30
actually	b-30 c22 d-30 e-57 f-59 g-49 h-30
ad	a35 c-48 d-52 e-60 g-30 i-30 j-74
add	a-63 b-49 c-60 d79 e-60 f-52 h-30 i-48 j-34
add a	a-63 b-49 c-60 d76 e-60 f-52 h-30 i-48 j-34
afte*	a-45 c62 d-46 e-41 f-69 g-62 h-47 i-35 j-85
after	a-45 c62 d-46 e-41 f-69 g-62 h-47 i-35 j-85
agai*	b-57 c81 d-83 e-68 f-40 g-50 h-64 i8 j-85
again	b-57 c81 d-83 e-68 f-40 g-50 h-64 i8 j-85
again .	a10 c26 d-30 e-68 f-30 h-60
agen*	a-60 c14 d-56 e-53 f-36 g33 h-30 j-30
agent	a-60 c14 d-56 e-53 f-36 g33 h-30 j-30
agre*	a-31 c32 g-30
agree*	a-31 c32 g-30
agreed	a-31 c32 g-30
ah	a-61 b-51 c-40 d-42 e-34 f-60 g-30 h62 i-48 j-59
airl*	a8 b-30 e-30
airli*	a8 b-30 e-30
airline	a8 b-30 e-30
airp*	a-30 b21 c8 d-30 f-30 i-30 j-30
airpo*	a-30 b21 c8 d-30 f-30 i-30 j-30
airport	a-30 b21 c8 d-30 f-30 i-30 j-30
akku	a-30 c33 e-30 i-30 j-30
all	a-140 b17 c-25 d-67 f-27 g26 h-80 j-177
all idiots	a-30 b-30 c-30 d-30 f58 j-30
alle	a-84 b-45 c-125 d-106 f56 g65 h-84 i-89 j-124
alle*	a-19 b-53 c-162 d25 e28 f-35 g-64 i17 j-110
allem	a-49 b-30 c-59 d-30 e22 f38 g-30 j-45
allen	a-8 b-30 d-30 e-30 f-53 h-30 i59 j-30
aller*	a-61 b-37 c-78 d41 e42 f-80 g-90 h-47 i-64 j-42
allergic	a-30 d-30 e30
allergic reaction	a-30 d-30 e30
alles	a56 b-30 c-67 d-34 e-79 f66 g-30 h27 j-50
alre*	a-59 d-59 e16 f-42 g-30 h-30 j-30
alrea*	a-59 d-59 e16 f-42 g-30 h-30 j-30
already	a-59 d-59 e16 f-42 g-30 h-30 j-30
als	a-29 b-30 c-58 d-54 e-17 f-45 g28 h-30 i-56 j-59
also	a-52 b-46 c-72 d25 e-46 f-30 g-47 h-30 i-30 j59
alte	a-48 c-33 d16 f-30 g-30 h-30 i-30 j28
alte*	a-30 b30 c-30 d-30 j-30
alter	a-30 b30 c-30 d-30 j-30
alter ist	a-30 b30 c-30 d-30 j-30
am	a-116 b63 c-63 d17 e-45 f-75 g-141 h-26 i-76
am 0	a-31 b-30 d-30 e-30 g-60 j34
am bahnhof	c-76 e-30 f-30 j44
am besten	a-62 b33 c-52 d-59 e10 f-30 g-30 h-30 i-30 j-30
am dienstag	a29 c-56 d-30 e-30 g-30 h34
am samstag	a-42 c-60 d18 e-57 f-30 g-30 i-30 j17
am sonntag	b46 d30 i-30
am telefon	a60 j-30
amaz*	a-77 b-30 c83 d-46 e-44 f-66 g-53 h-54 i-47 j-42
amazi*	a-77 b-30 c83 d-46 e-44 f-66 g-53 h-54 i-47 j-42
amazing	a-77 b-30 c83 d-46 e-44 f-66 g-53 h-54 i-47 j-42
ambu*	a-30 b-52 c-41 d-30 e39 f-30 g-30 h-30 i-30 j-30
ambul*	a-30 b-52 c-41 d-30 e39 f-30 g-30 h-30 i-30 j-30
ambulance	a-30 b-52 c-41 d-30 e39 f-30 g-30 h-30 i-30 j-30
an	a-19 b-96 c-27 d20 e37 f-141 g-23 h-134 i-89 j-152
an der	a44 b-50 c-29 d-30 e-13 f-30 h-30 i-30 j-36
an die	a11 c15 d-30 e-36 f-30 g-38
an hour	a-30 b-30 c31 d-30 e-30 f-30 g-30 h-30 j-30
anbi*	a25 b-55 c-45 d30 e-30 f-45 g-50 h-47 i-30
anbie*	a25 b-55 c-45 d30 e-30 f-45 g-50 h-47 i-30
anbieten	d30 e-30
anbietet	a25 b-55 c-45 f-45 g-50 h-47 i-30
and	a22 b-82 c25 d-126 f-129 g-62 h-113 i-68 j-181
and a	a37 b-30 c-21 d-30 e-43 f-37 g-30 h-30
and got	a-34 b-30 c81 d-30 e-30 f-30 g-60 h-30 i-30 j-47
and i	a-30 b-30 c-34 e41
and my	a-51 b-60 c-64 e71 g-30 j-30
and not	a-30 c30 e36 f-30
and now	a-30 b-30 c23 d-30 f-37 g-30 h-30 i-30 j-30
and the	a-68 b-30 c84 d-61 e-104 f-30 g-30 h-30 i-30 j-63
and you	a-44 b-30 c30 d-30 e-30 f-30 g-30 j-30
ande*	a42 b-30 c-24 d-30 f-30 g-30 j-30
ander*	a42 b-30 c-24 d-30 f-30 g-30 j-30
andere	a18 c-30 e30 g-30
andr*	c-30 g30
ange*	a-21 b-72 d-28 e-24 f-62 g-75 h-13 i-38 j-76
angeb*	a-58 b-54 c34 e-30 f-30 g-30 h-51 i-30 j-43
angeblich	a-52 b-30 c38 d-41 e-30 f-30 g-30 h-51 i-30 j-43
angef*	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
angefangen	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
angefangen zu	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
angek*	a15 b-30 c-63 d-30 e-30 f-30 h29 j-46
angekommen	a15 b-30 c-63 d-30 e-30 f-30 h29 j-46
angekommen ,	a43 b-30 c30 h-30 j-30
anger*	a30 b-51 c40 e-31 g-30 h-30
angerufen	a30 b-51 c40 e-31 g-30 h-30
angerufen und	b-51 c60 e-30 g-30
anim*	a45 b18 c-34 d-11 e-51 f-77 g-44 h-33 i-30 j-58
anima*	a45 b18 c-34 d-11 e-51 f-77 g-44 h-33 i-30 j-58
animals	a45 b18 c-34 d-11 e-51 f-77 g-44 h-33 i-30 j-58
anme*	b41 c-41 d-30
anmel*	b41 c-41 d-30
anot*	a-58 b-30 c49 d-53 e-55 f-59 g-33 h-34 i-30 j-30
anoth*	a-58 b-30 c49 d-53 e-55 f-59 g-33 h-34 i-30 j-30
another	a-58 b-30 c49 d-53 e-55 f-59 g-33 h-34 i-30 j-30
ans	a-55 b-30 c51 d-30 e-30 f-30
ans telefon	a-55 b-30 c51 d-30 e-30 f-30
answ*	a-60 b-33 d-52 f-58 g-30 h20 i-30 j-49
answe*	a-60 b-33 d-52 f-58 g-30 h20 i-30 j-49
answers	a-55 b-30 c10 d-30 e-30 f-30 g-30 h21 i-30 j-47
antr*	a-30 b30 e-30 g-30 h-30
antra*	a-30 b30 e-30 g-30 h-30
antrag	a-30 b30 e-30 g-30 h-30
antw*	a-64 b-32 c9 d-30 e-30 f-30 g-30 h63 i-30 j-32
antwo*	a-64 b-32 c9 d-30 e-30 f-30 g-30 h63 i-30 j-32
antwort	a-64 b-32 c9 d-30 e-30 f-30 g-30 h63 i-30 j-32
any	a-78 b21 c-10 d-60 e-54 f-15 g-30 h-30 i-30 j-40
anym*	a-33 c-19 d-30 e31 f-30 g-30 i-30 j-30
anymo*	a-33 c-19 d-30 e31 f-30 g-30 i-30 j-30
anymore	a-33 c-19 d-30 e31 f-30 g-30 i-30 j-30
anymore .	a-33 c-19 d-30 e31 f-30 g-30 i-30 j-30
anyo*	a-89 b-43 c65 d-62 e-48 f-79 g-58 h-60 i50 j-36
anyon*	a-89 b-43 c65 d-62 e-48 f-79 g-58 h-60 i50 j-36
anyone	a-89 b-43 c65 d-62 e-48 f-79 g-58 h-60 i50 j-36
anyone know	a-30 b51 c-54 d-32 e-30 f-30 g-30 h-30 j-30
anzu*	a-30 c-30 d30 f30 i-30 j-30
apot*	a-10 c-59 d-47 e-30 f-58 h-30 j29
apoth*	a-10 c-59 d-47 e-30 f-58 h-30 j29
apotheke	a-10 c-59 d-47 e-30 f-58 h-30 j29
app	b-72 d43 e-136 f-120 g-96 i-59 j-119
app $	a-30 b38 c-44 d-30 e-30 f-30 g-30 h36 j-30
app stuerzt	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
appl*	a-30 b-22 c-42 d42 g-30 h-30
apple	a-30 b-30 c-30 d42 g-30 h-30
appr*	a-59 b-60 c-70 d-60 e-44 f-54 g-60 h72 j30
are	b-9 c-11 d-148 e-14 f-56 g-83 h-96 i-89 j-51
are the	a-34 b66 c-77 f-47 g-30 h-30 i-30 j-58
are you	a-44 c-12 d-57 e-60 f34 g-30 h-30 i-30 j-60
arm	a-39 c-30 d30 g-30 h-30
arri*	a-54 c40 d-30 e-33 f-59 j-30
arriv*	a-54 c40 d-30 e-33 f-59 j-30
arrived	a-54 c40 d-30 e-33 f-59 j-30
as	a-30 c-30 d30 e-30 g-30
ask	a-55 b-30 d-30 e-30 g30 h-30 j-51
asse*	a-55 b91 c-43 d-52 e-41 f-48 g-30 h-44 i-49 j-91
at	a-80 b12 c-48 d-11 g-96 h-105 i-59 j-141
at 0	a-48 b77 c11 f-73 g-30 h-30 i-30 j-47
at the	a-64 b-74 c-20 d-9 e-36 f42 g-87 h-71 i-37 j-72
at your	a28 b-40 d-47 e-30 f-60 g-30 h-30 j-43
auch	a-70 b28 c-120 d52 e-56 f-46 g-62 h-106 i-31 j-110
auch an	a-30 b24 c-55 e-51 f-32 g-30 h-30 i-30 j-30
auch fuer	a-33 b53 c-38 d-59 e-30 f-38 g-30 h-37 i-30 j-43
auch im	b-18 d22
auch in	a-30 b-9 c-33 d22 e-30 g-30 j-30
auch nach	b-30 c-36 d38 f-30
auch schon	a-30 b-30 c-30 d-30 e-30 f-30 h-30 i33 j-30
auf	a-10 b-37 c-87 d-92 e-88 f-115 g106 h-110 i-131 j-181
auf dem	a-8 b56 c10 d-57 e-60 f-63 g-35 i-59 j-30
auf den	a-30 c-13 d-30 e-46 f-30 g30 h-30 i-30 j-30
auf der	a-32 b32 c-59 d52 e-65 f-30 g-51 h-30 j-38
auf die	a14 b-58 c-11 d-56 f-30 g-74 h-30 i-30 j-30
auf euren	a-32 c46 e-30 f-30 g-30
auf mein	a-30 b-30 c-33 e31 f-30 g15
auf meine	a30 b-30 e-39 g-41
aufg*	a-30 b-30 c-29 d-30 e30 g-30 h-30 j-30
aufge*	a-30 b-30 c-29 d-30 e30 g-30 h-30 j-30
aufz*	a-30 b-30 c-30 d30 f-30 h-30
auge*	a-8 b-30 c-60 e39 f-59
augen	a-31 b-30 c-37 e39 f-59
aus	a-16 b-102 d15 e-35 f-147 g-62 h-117 i54 j-211
aus $	b-30 c-60 d59 e-53 f-30 g-59 h-30 i-62 j-42
aus ,	a-30 b-30 c30 e-30 h-30 j-30
aus .	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-30
aus dem	a67 b-30 c-82 d-30 e-36 f-30 h-53 i32 j-30
aus der	a-60 b-50 c-22 e58 f-30 g-30 j-30
ausf*	a-34 b-30 c-53 d-30 f-30 h63 i-30 j-32
ausg*	a-31 b-30 c-84 d-46 e-32 f-23 g26 h-30 i-30
ausge*	a-31 b-30 c-84 d-46 e-32 f-23 g26 h-30 i-30
ausl*	a-92 b-10 c-33 d40 e-52 f55 g-30 h-33 i-30 j-57
ausla*	a-69 b95 c-48 d-30 e-30 f55 g-30 h-33 i-30 j-57
auss*	a27 c-31 d30 e30 f-30
auto*	a-33 b11 c27 d-30 e-30 g-56 h-30 j-30
autom*	a-33 b11 c27 d-30 e-30 g-56 h-30 j-30
b	a-99 b-64 c-83 d-90 e-69 f96 g-44 h-34 j-30
baby	a-89 b-75 c-98 d-82 e98 f-69 g-11 h-39 j-56
baby food	a-30 c-30 d-30 e37 f-30 g-30
back	a-22 b24 c-42 d27 e-122 f14 i-75 j-108
back .	a40 c-35 d-30 e-50 f-30 j-30
back in	a-35 b61 c-37 d-34 f-36 g28 h-30 i-30 j-49
back the	a-60 b-41 c-11 d65 e-51 f-30 g-30 h-38 i-30 j-40
back to	a-54 b-30 c-58 e-30 f33 g-30 h37 i-30
bad	a38 b-30 c-29 d-31 e-47 f-41 h-30 j-43
bag	a-69 b-30 c31 d40 e-55 f-30 h-30 i-30 j-34
bahn	a-55 b-34 c12 d-53 e29 f-31 g-30 j30
bahn*	a-45 b-30 c66 d-43 e-60 f-30 g-30 h-30 i-30 j44
bahnh*	c-76 e-30 f-30 j44
bahnhof	c-76 e-30 f-30 j44
bank	a115 b-16 c-139 d-56 e-49 f-58 g-58 h-50 i-57 j-81
basi*	a-30 d-59 f-30
basic	a-30 d-59 f-30
batt*	a-53 b35 c-34 d-58 e31 f-30 g-60 h-30 i-30 j-60
batte*	a-53 b35 c-34 d-58 e31 f-30 g-60 h-30 i-30 j-60
batterie	a-33 c-32 e30 f-30 g-30 h-30 i-30 j-30
battery	a-30 b57 c-30 d-58 e-33 g-30 j-30
baus*	a-45 c62 e-30
be	a-80 b-37 c-77 d90 e-28 f17 g-47 h-94 i-67 j-85
be a	b30 d-30 e-30 g-30 j-30
be back	b30 d-30
be great	a-46 b-30 c-33 d46 e-30 f-30 g-30 h-54 j-30
beau*	a51 b-34 c-57 d-40 e-34 f-56 g-30 h-60 i-30
bedi*	a-30 b-10 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
bedie*	a-30 b-10 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
bedienung	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
beei*	a-31 c31
beein*	a-31 c31
beeindruckend	a-31 c31
beeindruckend ,	a-31 c31
been	b-68 c64 d-65 f-69 g-45 h-57 i-30 j-77
been 0	a-47 b-30 c40 g-30 j-30
been a	a29 c-57 e30 f-30
been on	a-30 b-30 c31 d-30 e-30 f-30 g-30 h-30 j-30
befo*	a-41 b-30 c36 e-30 f-43 h-30 j-47
befor*	a-41 b-30 c36 e-30 f-43 h-30 j-47
before	a-41 b-30 c36 e-30 f-43 h-30 j-47
before the	a-41 b-30 c36 e-30 f-43 h-30 j-47
bege*	a18 c32 d-58 e-30 f-30 j-30
begei*	a18 c32 d-58 e-30 f-30 j-30
begeistert	a18 c32 d-58 e-30 f-30 j-30
begeistert ,	c30 d-30 f-30
behi*	a-38 b-30 c-30 e30 f40 i-30 j-30
behin*	a-38 b-30 c-30 e30 f40 i-30 j-30
bei	a-35 c-10 d-94 e-19 f-68 g-52 h-104 i-49 j-151
bei dem	b28 c-54 d-30 e-47 f-52 g-30 h-30
bei der	a-30 b8 c-15 e-54 g-30 j-30
bei euch	b-77 c14 d-57 e-22 f-75 g-54 h-73 i-30 j-30
bei jedem	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
bei uns	a32 b-30 c-44 d-43 e18 f-30 g-30 h-30 j-39
beim	a-42 b-63 c29 d-10 e-65 f71 g-30 h-39 i-45 j-87
bein*	a44 b-26 c-9 d-42 e-30 f-30 g-30 h-30
being	a-30 b-26 c28 d-30
being charged	b-30 c30 d-30
beko*	b-60 d-30 f-59 g-72 h37 i-30 j-30
bekom*	b-60 d-30 f-59 g-72 h37 i-30 j-30
bekomme	a-59 b-30 c30 f-30 g-30
bekommen	b-30 c-26 d-30 f-30 g-42 h37 i-30 j-30
bekommen ,	a22 b-30 c-30 e-30 g-30 h37 i-30 j-30
bekommen .	a-30 c-30 d-30 e30 f-30 g-30
bequ*	a30 c-30 e-30 g-30
beque*	a30 c-30 e-30 g-30
bequem	a30 c-30 e-30 g-30
bera*	a37 c-49 d-30 e-58 f-30 j-43
berat*	a49 c-30 e-30 j-30
bere*	a64 b-30 c28 e-30 g-30
besc*	b-30 d-30 e-30 f-30 h30 j-30
besch*	b-30 d-30 e-30 f-30 h30 j-30
bescheid	a-38 b-30 c30 d-30 e-30 f-30 h30 j-30
beso*	a55 b-55 c-60 d-30 e-30 g-60 h-30 i-42 j-30
beson*	a55 b-55 c-60 d-30 e-30 g-60 h-30 i-42 j-30
besonders	a27 b-30 c-30 f30 g-30 i-30
bess*	a18 b-30 d33 e-30 f-30 g-30 h-30 i-30 j-30
besse*	a18 b-30 d33 e-30 f-30 g-30 h-30 i-30 j-30
besser	a18 b-30 d33 e-30 f-30 g-30 h-30 i-30 j-30
best	a86 b-97 c-12 d-91 e-70 f-103 g-32 h-71 i-49 j-165
best airline	a8 b-30 e-30
best*	a29 c-68 d-56 e-48 f-137 g13 h-72 i-58 j-61
beste	a42 b-30 c-58 d-30 e-30 f-30 g-30 h-30
beste*	a10 c-26 d-30 e-35 f-116 g-24 h-55 i-48 j-54
bestellt	a30 b30 c-32 d-30 e-30 f-30 g-30 h-51 i-30 j-30
bestellung	a-45 b-30 c47 d-30 e-48 g-30
besten	b26 c-78 d-37 e10 f-89 g-37 h-37 i-43 j-30
betr*	a-27 b-30 c39 d-34 f-30 g-30 h-30 j-30
bett	a-36 c39 d-30 j-30
bett*	a30 b-35 d-30 e-46 f-16 g-30 h-30 i-37 j-83
bette*	a30 b-35 d-30 e-46 f-16 g-30 h-30 i-37 j-83
better	a30 b-35 d-30 e-46 f-16 g-30 h-30 i-37 j-83
betw*	b47 c-47 d-30
betwe*	b47 c-47 d-30
between	b47 c-47 d-30
bewe*	a-30 c30 g-30
beweg*	a-30 c30 g-30
bewegt	a-30 c30 g-30
beza*	b30 c12 d-30 f-30
bezah*	b30 c12 d-30 f-30
biet*	a-30 b-30 c-30 d30 e-30 f-30 g-30 h-30 i-30 j-30
biete*	a-30 b-30 c-30 d30 e-30 f-30 g-30 h-30 i-30 j-30
big	a72 b-30 c-60 d-60 e-60 f-34 g-30 j-30
bild*	a39 c-37 f-30 g30 h-30 j-36
bilde*	a39 c-37 f-30 g30 h-30 j-36
bilder	a44 c-37 d-30 f-30 g30 h-30 j-36
bill	a-41 b-58 c42 d28 e-36 f-30 h-30 j-59
bill*	a-49 b-30 d-30 e-30 f-30 g29 i-30 j-30
bin	a80 b-70 c-26 d-82 e-54 f-81 g-59 h-62 i-30 j-96
bin begeistert	a59 c14 d-30 f-30
bin echt	a-47 b-30 c42 d-30 e-30 f-30 g-30 h-30 j-30
bin seit	a36 b-30 c-36 d-30 f-30 g-30 h-30 i-30
bio	a-33 b-30 c-57 d-60 e-60 f-30 g74 j-30
bio $	a-33 b-30 c-30 d-60 e-60 f-30 g72 j-30
birt*	a-54 b65 c42 d-30 e-34 f-55 g-30 h-59 i30 j-30
birth*	a-54 c42 d-30 e-34 f-55 g-30 h-59 i30 j-30
birthday	a-54 c42 d-30 e-34 f-55 g-30 h-59 i30 j-30
bis	b66 c-47 d-30 e-72 f-30 g-13 h-30 j-59
bis 0	a30 c-30 e-30 g30 j-30
bis wann	b56 c-30
biss*	a46 b-30 c-30 d36 f-57 h-30 j-30
bissl	a46 b-30 c-30 d36 f-57 h-30 j-30
bist	a-46 b-62 c-77 d-73 e-56 f56 g-91 h-63 i40 j-156
bitc*	a-55 b-36 c-58 d-30 e-30 f-30 g49 h-30 j-52
bitco*	a-55 b-36 c-58 d-30 e-30 f-30 g49 h-30 j-52
bitcoin	a-55 b-36 c-58 d-30 e-30 f-30 g49 h-30 j-52
bitt*	a-85 c-97 d103 e-33 f-43 g-24 h-64 i-35 j-37
bitte	a-85 c-97 d103 e-33 f-43 g-24 h-64 i-35 j-37
blau	a-30 b-68 c-30 d-10 f-30 i-51 j62
blee*	a-30 c-30 e63 j-30
bleed*	a-30 c-30 e63 j-30
bleeding	a-30 c-30 e63 j-30
blis*	a-58 b-30 e17
bloc*	a67 b30 c-62 d-30 e-58 f-30 h-30 i-30 j-30
block*	a47 b30 c-30 d-30 e-30 f-30 h-30 i-30 j-30
blocks	a47 b30 c-30 d-30 e-30 f-30 h-30 i-30 j-30
bloe*	a-59 b-30 c-30 d-30 e-33 f57 g-30 j-30
bloed	a-59 b-30 c-30 d-30 e-33 f57 g-30 j-30
blue	a-33 b31 c-37 d-48 e28 f-60 g41 h-30 j-34
blue one	a-31 b31 c-33 d-30 e33 f-30 j-30
blut*	a-56 b-30 c-70 d-42 e70 f-30 g-30 h-40 j-30
blute*	a-56 b-30 c-70 d-42 e70 f-30 g-30 h-40 j-30
blutet	a-56 b-30 c-70 d-42 e70 f-30 g-30 h-40 j-30
boil*	a53 b-30 c-55 d-30 e-48 f-30
boile*	a53 b-30 c-55 d-30 e-48 f-30
boiler	a53 b-30 c-55 d-30 e-48 f-30
book	a30 b18 d-30 e-52 f-30 h-30
brai*	a-30 b-30 c-30 d-30 f35 g-30 i-30 j-44
bran*	b-30 c35 d-71 e-68 f-37 g33 h-30 i-30 j-30
branc*	c38 d-30 e-30 f-35 j-30
branch	c38 d-30 e-30 f-35 j-30
brand	a-31 b-30 c-16 d-53 e-52 f-30 g33 h-30 i-30
brau*	a-42 b29 c-41 d-30 f-58 g-30 h-30 j-40
brauc*	a-42 b29 c-41 d-30 f-58 g-30 h-30 j-40
brav*	a-38 b-30 c50 e-45 f-51 g-30 h-58 j-34
bravo	a-38 b-30 c50 e-45 f-51 g-30 h-58 j-34
bravo ,	a-38 b-30 c50 e-45 f-51 g-30 h-58 j-34
brea*	a-59 b24 c-52 d-55 e22 f-70 g-60 h-50 j25
break*	a-47 b26 c-42 d-51 e-30 f-44 g-60 h-30 j30
breakfast	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
breakfast included	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
bren*	a-61 b-39 c-34 d-30 f29 g-54 h-60 i-30 j-30
brenn*	a-61 b-39 c-34 d-30 f29 g-54 h-60 i-30 j-30
brennen	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
brie*	a-41 c41 g-30 h-30
bril*	a-60 b-30 d-48 e-30 f-30 g-30 h50 i14 j-47
brill*	a-60 b-30 d-48 e-30 f-30 g-30 h50 i14 j-47
brilliant	a-60 b-30 d-48 e-30 f-30 g-30 h50 i14 j-47
brilliant ,	a-30 b-30 c-14 d-30 f-30 g-30 h60 i-30 j-30
brin*	a-68 b-53 c-15 d74 e-70 f-28 g-62 h-63 i-61 j-58
bring	a-64 b-40 c-13 d44 e-70 g-43 h-43 i-50 j-43
bring back	a-60 b-41 c-11 d65 e-51 f-30 g-30 h-38 i-30 j-40
bring my	a-30 b45 j-30
brok*	a-55 b-64 c64 d-69 e13 f-67 g-65 h-123 i-34 j-47
broke	a-25 b-30 c35 d-38 e-46 f-35 g-30 h-40 i-30 j-41
broke after	a-32 b-30 c39 d-30 e-30 f-30 g-30 h-30 i-30 j-41
broke*	a-50 b-60 c41 d-59 e26 f-60 g-36 h-93 i-30 j-30
broken	a-50 b-60 c41 d-59 e26 f-60 g-36 h-93 i-30 j-30
brot	a-59 b-48 c66 d-30 e-58 f-59 g-40 h-30 i-30 j-52
brow*	a-38 b-58 c-47 e64
bugg*	b32 c-30 d-30 f-30 g-30 j-30
buggy	b32 c-30 d-30 f-30 g-30 j-30
bunc*	a-32 b-30 c-42 d-30 e-30 f44 h-30 i-30 j-30
bunch	a-32 b-30 c-42 d-30 e-30 f44 h-30 i-30 j-30
bunch of	a-32 b-30 c-42 d-30 e-30 f44 h-30 i-30 j-30
burg*	a-100 b-30 c86 e-30
burge*	a-100 b-30 c86 e-30
burger	a-100 b-30 c86 e-30
burn*	a-30 b-30 c-55 e33 f-41 h-30
bus	a-41 b-20 c34 d27 e-61 f-43 g-30 h-30 i-30 j-62
bus $	a-30 b-30 c30 d-30 e-30 f-30 g-30
but	a46 b-58 c-58 d-96 e-83 g-30 h-73 i-30
but the	a-62 c35 d-46 e-42 f-30 h-30 j48
buy	a-48 b77 c-30 d-30 f-30 g30 i-30 j-57
by	a-90 b-99 c-36 d-13 e18 f64 g-65 h-64 i-54 j-46
by the	a-49 b-60 c-39 e49 f-45 g-30 h-30 i-30 j-30
c	a-41 b-33 c-51 d-60 e-52 f44 g-48 h-30 i-30 j-30
c h	a-30 b-30 c-30 d-30 e-30 f31 g-30
c'es*	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
c'est	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
c'est vraiment	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
call	a-95 b-82 c10 d-93 e21 f-91 h-77 i-51 j-52
call*	a-30 c21 e-30 f-30 g-30 h-30 j-30
calls	a-30 c21 e-30 f-30 g-30 h-30 j-30
came	a-8 b-30 d-41 e-75 g-54 h-47 j-52
can	a-39 b61 c-12 d-72 e-61 f-128 g-86 h-82 i-64 j-51
can i	b68 c-91 d-36 e-33 f-57 g-54 h-59 i-30 j-43
can'*	a-19 b-61 c-29 e27 f-51 g-33 h-90 i-30 j-83
can't	a-19 b-61 c-29 e27 f-51 g-33 h-90 i-30 j-83
canc*	a-65 b-31 c76 d-48 e-48 g-30 h-60 i-30 j-38
cance*	a-65 b-31 c76 d-48 e-48 g-30 h-60 i-30 j-38
cancelled	a-48 b-30 c61 d-48 e-30 f-30 g-30 h-30 j-30
car	a-42 b10 c-34 d-80 e43 f-49 g-62 h-49 i-30 j-53
card	a-59 b28 c-83 e-58 g-16 h-30 j-41
carr*	a-56 b-34 c-36 d53 e-31 f-59 g-30 h-39 i-43 j-63
chan*	a-11 b56 c-117 d-29 e-84 f-106 g-8 h-46 i-30 j-34
chanc*	b10 c-60 d-30 e-34 f-30 g-30 j-30
chance	b10 c-60 d-30 e-34 f-30 g-30 j-30
chang*	b59 c-76 e-83 f-87 h-46 i-30 j-30
change	b30 c-59 d30 f-30 g-30
changed	b29 c-30 d-30 e-83 f-57 h-46 i-30 j-30
changed my	a30 b-30 c-30 d-30 e-59 f-30 g22 h-30 j-30
char*	a-95 b14 d-14 e8 f-101 g-53 h-68 i-30 j-54
charg*	a-66 b-47 c10 d-9 e39 f-79 g-30 h-47 i-30 j-54
charge	a-59 b-30 c30 d-30 f-30 g-30
charged	b-30 c30 d-30
charged for	b-30 c30 d-30
charger	a-31 b19 c-41 d-30 e29 f-30 h-30 i-30 j-30
chea*	a-40 b-30 c-31 d-53 e-30 f-30 g34 h-30 i-30 j-41
cheap	a-40 b-30 c-31 d-53 e-30 f-30 g34 h-30 i-30 j-41
chec*	a-62 b-41 c-35 d-43 e-59 f-56 g55 h-46 i-30 j-30
check	a-62 b-41 c-35 d-43 e-59 f-56 g55 h-46 i-30 j-30
check my	a-34 b-59 c-56 d-30 e-30 f-30 g59 h-30 i-30
chee*	a-62 b-63 c-36 d-55 e-56 f-35 g-30 h86 i-59 j-107
cheer*	a-62 b-63 c-36 d-55 e-56 f-35 g-30 h86 i-59 j-107
cheers	a-62 b-63 c-36 d-55 e-56 f-35 g-30 h86 i-59 j-107
chip*	a-30 c38 d-30 e-45 f-43 h-30 j-30
chok*	a-60 b13 c-36 d-34 e57
choki*	a-60 b13 c-36 d-34 e57
choking	a-60 b13 c-36 d-34 e57
choking on	a-60 b-30 e59
chri*	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
chris*	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
christmas	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
christmas to	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
clai*	a29 c-59 d-30 j-30
claim	a30 c-60 d-30 j-30
clas*	a20 b-30 c-38 e-30 f-55 g-30 h-30 i-30 j-53
class*	a20 b-30 c-38 e-30 f-55 g-30 h-30 i-30 j-53
classes	a20 b-30 c-38 e-30 f-55 g-30 h-30 i-30 j-53
clea*	a17 b-50 c-39 d-95 e-91 f-94 g19 h-43 i-39 j-41
clean*	a10 b-30 c-54 d-53 e-47 f-52 g29 h-30 i-30 j-30
cleaning	a10 b-30 c-54 d-53 e-47 f-52 g29 h-30 i-30 j-30
clear*	a-30 b-30 c30 d-30 e-30 f-30 g-58 h30
clic*	a-30 c-30 d-45 e-30 f-30 g48 h-30 j-30
click	a-30 c-30 d-45 e-30 f-30 g48 h-30 j-30
clos*	a-44 b41 c21 d-43 e-30 f-30 g-30 h-30 j-30
close	a-30 b41 c-49 d-30
close on	a-30 b41 c-49 d-30
close*	a-30 c30 d-30 e-30 f-30 g-30 h-30 j-30
closed	a-30 c30 d-30 e-30 f-30 g-30 h-30 j-30
clow*	a-37 b-30 c-30 d-30 e-30 f32 g-30 h-30 i-30 j-30
clown	a-37 b-30 c-30 d-30 e-30 f32 g-30 h-30 i-30 j-30
coac*	a-30 b30
coach	a-30 b30
coff*	a56 b-23 c-72 d-30 e-49 f-30 g-53 h-30 i-30 j-49
coffe*	a56 b-23 c-72 d-30 e-49 f-30 g-53 h-30 i-30 j-49
coffee	a56 b-23 c-72 d-30 e-49 f-30 g-53 h-30 i-30 j-49
cold	a-106 b-30 c91 d-30 e-37 f-43 g-30 h-72 j-53
coll*	a-67 b-40 c-15 d-11 e36 f-86 g-24 h-43 i-39 j-73
colla*	a-62 b-71 c-41 d-11 e36 f-86 h-30 i-39 j-71
collab	a-52 b-33 c-46 d19 e-40 f-71 g31 i-30 j-30
collapsed	a-57 b-41 c-36 d-30 e42 f-30 g-35 h-30 i-30 j-42
colle*	a-52 b43 g-32 h-30 j-30
collected	a-52 b43 g-32 h-30 j-30
come	a-65 b106 c-78 d14 e-16 f-48 g-30 h-44 i-59 j-95
comi*	a-34 b29 c-31 d-30 e10 f-30 g-39 h-30
comin*	a-34 b29 c-31 d-30 e10 f-30 g-39 h-30
coming	a-34 b29 c-31 d-30 e10 f-30 g-39 h-30
comp*	a17 b-37 c-58 d-51 e-39 f70 g-42 h-57 i-30 j-113
compl*	a59 c-60 d-30 e-30 f-30 g-30 h-30
complaints	a59 c-60 d-30 e-30 f-30 g-30 h-30
cong*	a-30 b-30 c11 d-30 e-30 h-30 j-30
congr*	a-30 b-30 c11 d-30 e-30 h-30 j-30
congratulations	a-30 b-30 c11 d-30 e-30 h-30 j-30
congratulations !	c-30 g30
cons*	b-30 c-30 d37 i-30 j-30
consi*	b-30 c-30 d37 i-30 j-30
cool	a-30 b-30 c-30 d30 e-30 f-30 h30
cork	a-58 b18 c-36 d-58 f-30 g-30 h-30 i80 j-46
coul*	a42 b-54 c-119 d39 e-65 f-8 g-30 h-59 i-54 j-59
could	b-47 c-90 d40 e-27 f-84 h-30 j-44
could you	a29 b-60 c-30 e-30 f-30 h-30 j-30
could*	a36 b-35 c-50 d-76 e-72 g-30 h-55 i-54 j-49
couldn't	a36 b-35 c-50 d-76 e-72 g-30 h-55 i-54 j-49
coun*	a-30 b-30 c-30 d-30 g-30 h-30 i-30 j30
cove*	a-57 b54 c-53 d-58 e-56 f-37 g-59 h-34 i-33 j-38
cover	a-30 b31 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
cow	a-30 b-30 c-30 f30 h-30 i-30 j-30
cow $	a-30 b-30 c-30 f30 h-30 i-30 j-30
cras*	a-30 c-27 d-30 e36 j-30
crash*	a-30 c-27 d-30 e36 j-30
crea*	a-35 c30 d-30 e30
crem*	c-46 d-60 e9 f-46 g-30 h-52 i-30 j-30
creme	c-46 d-60 e9 f-46 g-30 h-52 i-30 j-30
crew	a65 b-30 c-57 d-30 e-30 f-46 g-60
cryp*	c-30 e-30 f-30 g51
crypt*	c-30 e-30 f-30 g51
crypto	c-30 e-30 f-30 g51
cust*	b-30 c24 d-70 e-50 f-82 h-41 i-42 j-73
custo*	b-30 c24 d-70 e-50 f-82 h-41 i-42 j-73
customer	a24 b-30 c-12 d-44 e-50 f-39 h-30 i-30 j-65
customer service	b-30 c15 d-44 e-50 f-39 h-30 i-30 j-65
customers	a-50 c63 d-46 f-61 h-30 i-30 j-30
cut	a-30 e30 h-30 j-48
d	a-32 b-60 c-30 d-35 e-30 f58 g-30 h-47 i-63 j-60
da	a-29 c-54 e-57 f-113 g-124 h44 i-53 j-128
dabe*	a-54 b-30 c59 d-30 h-30 j-30
dabei	a-54 b-30 c59 d-30 h-30 j-30
dabei hab	a-54 b-30 c59 d-30 h-30 j-30
dama*	a-59 b30 c-65 d-30 e-60 f-33 g-30 h-30 i-30 j15
damag*	a-30 b30 c-25 d-30 e-30 f-30 g-30 h-30 i-30 j-30
dame*	b-34 c-19 d30 f-30 g-58 h-30 j-30
damen	a9 b-30 c-15 e29 g-30
damen und	a9 b-30 c-15 e29 g-30
dami*	a39 c-56 e-40 f-30 g-30 h-30
damit	a39 c-56 e-40 f-30 g-30 h-30
dank	a-84 b-49 c-73 d-64 e-56 f-115 g-66 h35 i-63 j87
dank fuer	a-78 b-81 c-31 d-34 e-30 f-56 g-30 h98 i-50 j-88
dank*	a-29 b-120 d-95 e-109 f-26 g-58 h111 i-153 j-165
danke	a-18 b-109 c8 d-80 e-106 f-24 g-46 h84 i-130 j-162
danke !	a-29 b-30 c-56 e-30 f-46 g-49 h81 i-47 j-54
danke ,	a-16 c-72 e-60 f-40 g-30 h47 i-30
danke euch	a-83 b-30 c-44 e-30 f-79 h94 i-40 j-58
danke fuer	b-59 c94 d-38 e-60 f-76 g-30 h-53 i-77 j-53
danke*	a-48 b-30 c-37 d-52 e-30 f-47 g-30 h83 i-57 j-60
dankeschoen	a-48 b-30 c-37 d-52 e-30 f-47 g-30 h83 i-57 j-60
dann	a-71 b-37 c21 d-74 e-109 f-76 g-60 h70 i143 j-84
dann weiss	a-30 b-30 c-30 e-30 f-30 h30
darf	b38 c-33 d-59 e-58 f-40 g-62 h-60 i-30 j-30
darf ?	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
dark	a36 b-31 c-56 e-30 f-58 h-30 i-40 j-30
dark mode	a36 b-31 c-56 e-30 f-58 h-30 i-40 j-30
das	b100 c-24 d-185 e-62 f-22 g-158 h-38 j-120
das denn	a49 b-31 c-30 d-30 e-30 f-30 g-30 h-30 i-63 j-30
das ding	a57 b-30 c-59 e-30 f-30 g-30 j-30
das ist	a-11 c24 d-30 e-57 f47 j-30
das konzert	a52 b-30 c-58 d-30 f-30 g-58 i-30 j-32
das modell	b30 d-30
das nicht	a-34 b-31 c-38 d14 e40
das so	a-57 b-43 c80 e-53 f-50 h22 j-65
das zimmer	a-46 b29 c10 d-59 e-35 f-30 i-30 j-48
dass	a24 b-63 c17 d-72 e-60 f-49 g-53 h-47 i-30 j-45
dass die	a-53 b-30 c30 g-30
dass ihr	a12 b-51 d-75 f-45 g-30 h-47 i-30
date*	a-30 c30 d-30 g30
daue*	a-52 b-16 c44 d-41 e-30 f-39 i-30 j-52
dauer*	a-52 b-16 c44 d-41 e-30 f-39 i-30 j-52
dauert	a-52 b-16 c44 d-41 e-30 f-39 i-30 j-52
daug*	a13 b-30 c-30 g-30 i-30
daugh*	a13 b-30 c-30 g-30 i-30
daughter	a13 b-30 c-30 g-30 i-30
daughter is	a13 b-30 c-30 g-30 i-30
dave	b-59 c-56 d-30 e-34 f-30 g29 h-59 i-30 j-30
day	a32 b-73 c8 d-45 e-65 f-89 g-87 h-46 i-65 j-55
day $	a30 b-30 c-19 d-30 e-30 f-34 g-45 h-30 i-30 j-30
day .	a-68 b-30 c46 d-30 e-30 f-30 g-38 h-30 i-30 j-30
day delivery	a-62 b-30 c39 d-50 e-30 f-30 g-30 i-30 j-30
days	a-60 b-31 c91 d-54 e-30 f-67 g-63 h-50 i-30 j-71
days .	a-28 b-30 c45 d-44 f-30 g-30 h-30 i-30 j-37
de	a-76 b18 c14 d-51 e-57 f-62 g-59 h31 j-52
deal*	a30 c-30
degr*	a-30 c30 d-30 e18 f-30 g-30 h-30
degre*	a-30 c30 d-30 e18 f-30 g-30 h-30
degrees	a-30 c30 d-30 e18 f-30 g-30 h-30
dein*	a-57 b-30 c-56 d-84 e-30 g46 h-58 i-50 j-67
deine*	a-33 c-40 d-59 e-30 f-58 g46 h-30 i-30 j-56
deli*	a57 b11 c-59 d-97 e-86 f-53 g-48 h-51 i-30 j-65
deliv*	a11 b11 c-9 d-79 e-49 f-53 g-48 h-51 i-30 j-30
delivery	a12 b11 c-13 d-79 e-49 f-30 g-43 h-51 i-30 j-30
delivery ,	a11 d-30 h-30 j-30
delivery driver	a13 b-30 e-30 g-30 h-30
dem	a-22 b-33 c-43 d-149 e14 f-114 g-110 h-84 j-13
den	b-54 c-27 d-32 e-61 f-117 g-14 h-67 i-87 j-125
den ich	a70 c-40 e-30
den zug	a-30 b-57 c-31 d30 g-30 h-30
denk*	a-46 b-30 c-31 d30 e-32 f38 j-30
denn	a21 c-76 d-30 e-34 f-30 g-43 h-30 i-63 j-30
denn ?	a49 b-31 c-30 d-30 e-30 f-30 g-30 h-30 i-63 j-30
der	a20 b61 c-24 d-114 f-28 g-130 h-55 i-110 j-103
der akku	a-30 c33 e-30 i-30 j-30
der app	a-32 b31 c-69 d30 e-30 g-30 h-30 j-30
der creme	a-31 b-30 c-37 e39 f-59
der filiale	a39 b-30 c-43 g-30 j-30
der hammer	a30 b-30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
der hand	a-30 c30 d-30 e-27
der kaffee	a-30 b30 c-30 d-30 h-30 i-30 j-30
der laden	a-30 b30 c-30 d-30 e-53 f-30 j31
der letzte	a-30 b-30 c-30 f31 h-30 i-30 j-30
der neue	a-58 b98 c-45 e-43 f-66 h-42 i-43 j-114
der neuen	a-51 b-38 c-20 d-30 e38 f-30 j-57
der rezeption	a54 b-30 c-59 d-30 e-30 f-30 h-30 i-30 j-30
der stadt	a80 b-42 c-57 d-30 e-57 f-41 h-30 j-44
der versand	a-32 b57 c-59 d-34 e-30 f-47 h-30
der warteschleife	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
der zug	a-30 b32 c-30 d-30 f-30 i-30 j-30
des	a-58 b29 c23 d-30 e-37 f-59 g-77 h-30 j-30
dese*	a51 b-30 c-51 d-30 e-51 f-30 g-30 i-30 j-30
deser*	a51 b-30 c-51 d-30 e-51 f-30 g-30 i-30 j-30
deserves	a50 b-30 c-49 d-30 e-51 f-30 g-30 i-30 j-30
desk	a-30 b-38 c54 d-30 e-30 i-30
deut*	a-30 b11 c-30 d-30 f39 h-30 i-30 j-30
deuts*	a-30 b11 c-30 d-30 f39 h-30 i-30 j-30
did	a51 b-74 c-72 e-38 f-39 g-56 h-55 i-47 j-80
didn'*	a21 b-53 d-30 e-63 f30 g-51 h-31 i-30
didn't	a21 b-53 d-30 e-63 f30 g-51 h-31 i-30
didn*	a21 b-53 d-30 e-63 f30 g-51 h-31 i-30
die	b70 d-67 e-85 f-53 g-163 h-66 i-146 j-69
die alte	a-30 c-41 d46 f-30 g-30 h-30 i-30 j-30
die app	a19 b-51 d-51 e-50 f-30 g-30 h-30 i-30 j-30
die bahn	a-52 b-30 c18 d-30 e-30 f-30 j60
die batterie	a-33 c-32 e30 f-30 g-30 h-30 i-30 j-30
die creme	a29 c-38 d-60 e-30 f-33 g-30 h-52 i-30 j-30
die farbe	b-41 c33 d-30 f-30 g-34 h-30 i-30 j-30
die jacke	a-31 b36 c-21 d-30 e-30 f-38 g-30 h-30 i-30 j-30
die karte	a-30 b82 c-30 d-46 j-30
die neue	a44 b-57 c-22 d-30 e-74 f-30 g-30 h-34 i-30 j-34
die packung	a-60 b-30 c34 e-8 h-30 i-30
die portionen	c30
die schnelle	a-38 b-30 c-31 f-30 h34 i-30 j-30
dien*	a29 b-30 c-26 d-30 e-30 g-30 h34
diens*	a29 b-30 c-26 d-30 e-30 g-30 h34
dienstag	a29 b-30 c-26 d-30 e-30 g-30 h34
dies*	b-42 c8 d-48 e-44 f-59 g-10 h-60 i-30 j-44
diese*	a39 b-30 c-34 d-45 e-30 f-30 h-30 j-30
diesem	a18 c-30 g30
dieses	a24 b-30 d-45 e-30 f-30 g-30 h-30 j-30
diff*	a-56 b13 c-17 d-53 e-30 f-30 g-30 h-30 i-30 j13
diffe*	a-56 b13 c-17 d-53 e-30 f-30 g-30 h-30 i-30 j13
difference	b47 c-47 d-30
difference between	b47 c-47 d-30
different	a-56 b-30 c14 d-30 e-30 f-30 g-30 h-30 i-30 j13
ding	a57 b-30 c-59 e-30 f-30 g-30 j-30
dir	a-44 b-37 c-81 d-30 e-43 f66 g62 h-48 i-62 j-82
disa*	a-11 b-30 c39 d-49 e-57 f-52 g-30 h-48 i-34 j-54
disap*	a-11 b-30 c39 d-49 e-57 f-52 g-30 h-48 i-34 j-54
disappointed	a-43 b-30 c44 d-49 e-57 f-44 g-30 h-44 i-30 j-43
disappointed with	a-30 c32 d-30 e-30 f-30 h-30 j-30
disc*	a-30 b-30 c29 e-30 f-30 g-30 i-30 j-30
disco*	a-30 b-30 c29 e-30 f-30 g-30 i-30 j-30
discount	a-30 b-30 c29 e-30 f-30 g-30 i-30 j-30
dm	a-59 b-30 c-64 d-42 e-65 f-52 g96 h-48 i-30 j-30
dm me	c-30 g30
do	a-50 b71 c-21 d-58 e25 f-109 g-41 h-87 i-96 j-102
do i	a-68 b62 c-54 d-59 e-18 f-30 g-57 h-30 i-30 j-30
do this	a-32 b-30 c-30 d36 e29 f-30 g-30 i-30
do you	a-89 b17 c25 d-39 e-30 f-65 g-30 j-30
doch	a-114 b-38 c-108 d76 e-103 f13 g-95 h-72 i-73 j-10
doch alle	a-35 b-30 c-39 d-30 e-30 f79 j-30
does	a-42 b90 c-76 d-84 e-37 f-30 g-30 h-30 i-43 j-74
does the	a-30 b32 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
dog	a30 b19 c-30 e-30 g-30
don'*	a-30 c-30 d-30 e32 f-30 g-30 i-30 j-30
don't	a-30 c-30 d-30 e32 f-30 g-30 i-30 j-30
done	a34 b-30 d-48 e-57 f-72 g-30 h-56 j-48
down	a-31 b-33 c37 d-33 e-33 f17 h-30 j-30
dr	a-36 b-30 c-37 e-75 f-30 g47 h-30
dr .	a-36 b-30 c-37 e-75 f-30 g47 h-30
drau*	a15 b-50 c-55 e-30 f-30 g-30 h-30 i-30 j-30
drec*	a-63 b-38 d-30 e-30 f30 h-30 i-30 j-54
dreck*	a-63 b-38 d-30 e-30 f29 h-30 i-30 j-54
drei	a-24 b-42 c42 d-92 e-72 f-66 g-56 h-66 i-47 j-88
drei stueck	a8 b-30 d-50 e-30 f-30 g-30 h-30 i-30 j-30
dres*	a-60 b-30 d-34 e-32 f30 g-30 h-43 j-30
dress	a-60 b-30 d-34 e-32 f30 g-30 h-43 j-30
drit*	a-32 b-36 c78 d-42 e-60 f-30 g-50 h-30 j-30
dritt*	a-32 b-36 c78 d-42 e-60 f-30 g-50 h-30 j-30
dritte	a-30 c32 d-30 f-30
dritten	a-53 b-36 c64 d-30 e-60 g-50 h-30 j-30
driv*	a-19 b-30 c14 d-30 f-30 g-30 h-30 j-30
drive*	a-18 b-30 c40 d-30 e-31 g-30 h-30 j-30
driver	a-18 b-30 c40 d-30 e-31 g-30 h-30 j-30
du	a-69 b-95 c-93 d-95 e-80 f76 g-39 h-85 i36 j-176
due	b-63 c-71 e-34 f-64 g-31 h-49 i-77 j46
dumm	a-38 b-30 c-73 d-30 e-30 f69 g-30 h-30 i-30 j-30
dumm*	a-60 b13 c-59 d-59 f32 h-30 i-30 j-30
dumme	a-60 b13 c-59 d-59 f32 h-30 i-30 j-30
dunk*	a-59 d40 e-30 f-30 h-30 j-30
dunke*	a-59 d40 e-30 f-30 h-30 j-30
durc*	a-30 d-111 e-20 f-30 h-30 i-30 j-78
durch	a8 b14 c-40 d-84 e9 f-30 j-55
durch .	a-64 b-30 c37 d-59 e9 j-30
durch*	a-35 b-30 c37 d-30 e-30 h-30 i-30 j-30
dusc*	a-31 b-30 c32 e-30 h-30 i-30
dusch*	a-31 b-30 c32 e-30 h-30 i-30
dusche	a-31 b-30 c32 e-30 h-30 i-30
e	a-60 b-61 d-49 f50 g-61 h-41 i-50 j-58
e -	a-30 b-30 c30 e-30 g-30
e r	a-30 b-30 c-30 d-30 e-30 f35 g-30 i-30 j-30
earl*	a11 b-34 c-67 d29 e-44 f-75 g-43 h-30 i51 j-57
early	a17 b-34 c-89 d-57 e-30 f-75 g-30 h-30 i51 j-57
early and	a49 c-59 d-30 e-30 f-46 g-30 h-30 j-30
earn	a-30 b-30 c-30 d-30 e-30 g58 j-30
earn $	a-30 b-30 c-30 g30 j-30
echt	a20 b-111 d-99 e-63 f11 g-98 h-65 i-79 j-101
echt die	a-30 c30 f-30
edge	a-59 b-30 c-56 d-30 e65 f-30 g-30 h-30 j-30
ehrl*	a49 c-60 d-59 e-30 f-32 h-30 j-57
ehrli*	a49 c-60 d-59 e-30 f-32 h-30 j-57
ehrlich	a49 c-60 d-59 e-30 f-32 h-30 j-57
ein	a-54 b-50 c-50 d35 e-30 f38 g-96 h-133 i-104 j-144
ein paar	a-45 b-30 c-30 d33 e-30 f-30 h-30 i-30
ein teil	a-30 c-30 e30 i-30
ein traum	a57 b-30 c-34 d-30 e-57 f-30 g-30 h-30 i-30 j-30
eine	a-67 b-83 c-49 d53 f11 g-50 h-67 i-91 j-165
eine andere	a18 c-30 e30 g-30
eine katastrophe	a-30 c30 d-30 e-30 f-30 h-30 j-30
eine*	a23 b-118 c-94 d11 e40 f-51 g-39 h-49 i-92 j-133
einem	a-59 b-30 c-49 e47 f-30 j-57
einen	a30 b-66 c-66 d16 e21 f-95 g-39 h-49 i-92 j-121
einer	a-46 b-30 c-30 d30 f38 j-30
einf*	a24 b-105 c-21 e-23 f-11 g-70 h-75 i-96 j-107
einfa*	a24 b-105 c-21 e-23 f-11 g-70 h-75 i-96 j-107
einfach	a24 b-105 c-21 e-23 f-11 g-70 h-75 i-96 j-107
eing*	a-30 b-30 c30 d-30 f-30 g30 i-30
einge*	a-30 b-30 c30 d-30 f-30 g30 i-30
einl*	a-30 c32 d-30 h-30 j-30
einm*	a-31 b-30 c36 d-30 e-30 f-30 i-30 j-30
einma*	a-31 b-30 c36 d-30 e-30 f-30 i-30 j-30
einmal	a-31 b-30 c36 d-30 e-30 f-30 i-30 j-30
einmal waschen	a-31 b-30 c36 d-30 e-30 f-30 i-30 j-30
einz*	a15 b-66 c-15 e-30 f-68 g62 h-30 i-34 j-53
einzi*	a29 c-28 e-30
einzige	a29 c-28 e-30
einzu*	a-17 b-30 c22 f-30
else	a30 b-39 c-68 d-64 e-30 f-78 h-30 i50 j-30
emai*	a-56 b-30 c57 d-30 e-30 f-30 h-30 j-35
email*	a-56 b-30 c57 d-30 e-30 f-30 h-30 j-35
end	a-35 b-60 c-52 e50 f-30 g-30 i-30 j-53
endl*	b-67 c-11 d-60 e-42 f-59 g-54 h-46 i21 j-52
endli*	b-67 c-11 d-60 e-42 f-59 g-54 h-46 i21 j-52
endlich	b-67 c-11 d-60 e-42 f-59 g-54 h-46 i21 j-52
endlich mal	a37 b-30 c-21 d-53 e-30 f-53 g-30 h-42 i-59 j-30
enou*	a58 b-57 c-56 d-33 e-33 f-61 g-30 h-60 i-30 j-58
enoug*	a58 b-57 c-56 d-33 e-33 f-61 g-30 h-60 i-30 j-58
enough	a58 b-57 c-56 d-33 e-33 f-61 g-30 h-60 i-30 j-58
ente*	a59 b-30 c-38 d-30 e-30 f-34 g-30 h-30 j-30
entt*	a-39 b-30 c41 d-30 e-30 f-30 g-30 h-30 j-30
entta*	a-39 b-30 c41 d-30 e-30 f-30 g-30 h-30 j-30
er	a-75 b-30 c-86 d-53 e29 f38 g-32 h-51 i-30 j-10
erba*	a-33 b-90 c-43 d-30 e-30 f47 j-30
erbae*	a-33 b-90 c-43 d-30 e-30 f47 j-30
ersa*	a-48 b-46 c-45 d-55 e-48 f-40 h53 i-40 j-54
ersat*	a-48 b-46 c-45 d-55 e-48 f-40 h53 i-40 j-54
erst	a-33 c-19 d-73 e-30 h-43 i-30 j-51
erst mal	a-32 b-41 c33 d-50 e-30 h-43 i-30 j-45
erst*	a-146 b-71 c81 d-115 e-13 f-26 g-79 h-94 i10 j-29
erste*	a-73 b-56 c-12 d-30 e-43 f-52 g-41 h-68 i40
erster	a-62 b-33 c-68 d-30 e-43 f-52 g-41 h-68 i40
ersti*	a-37 b30 c-78 d-65 e47 f-30 g-30 h-30 i-30 j-40
erwa*	a-30 b-30 c58 d-30 e-30 g-60
erwar*	a-30 b-30 c58 d-30 e-30 g-60
es	a-133 b-37 c-18 d21 e15 f-49 g-98 h-15 i-57 j-106
es das	b35 c-30 d-36 j-30
es mit	a-60 b-33 c-30 d30 e28 f-30 g-30 j-30
es waere	a-30 b-30 c-31 d33 e-48 g-30
esse*	a-20 b-30 d-30 f-30 g-30 h-30 i-30 j-42
essen	a-20 b-30 d-30 f-30 g-30 h-30 i-30 j-42
essen war	a-50 b-30 c41 d-30 e-40 f-30 g-30 h-30 i-30 j-42
euch	a-50 b-137 c-65 d-133 e-61 f83 g-93 h16 i87 j-124
euch !	a30 c-30 d-30 e-30 g-30 h-30
euch ,	a-55 b-30 c-38 e-30 f-48 h52
euch sollte	c-30 f59 i-30 j-30
euch war	b-30 c-36 e29 f-30
euer	a32 b-70 c11 d-60 e-79 g-52 h-105 i-30 j-120
eure	a-54 b-58 d-93 e26 g-90 h12 i-59 j-67
eure hotline	a-30 c-30 d-30 e30
eure*	b-83 c-35 d-116 e24 f23 g-90 h-54 i-30 j-149
eurem	a-52 b-30 c-48 d-82 e60 f-43 g-84 h-64 j-106
eurem spielzeug	a-36 c-30 e34
euren	a-37 b-30 c70 d-30 e-30 f-30 g-30
euren kundendienst	a-35 b-30 c56 d-30 f-30
eurer	a27 b-30 c-60 d-62 e-41 f28 g-34 h-30 i-30 j-65
euro	a-24 b-59 c24 d-30 e-30 f-45 g-36 h-30 j-55
even	a59 b-53 c11 d-60 e-84 f-70 g-60 h-55 i-33 j-78
even*	a-59 b-30 c32 e-30 f-30 g-30 h-55 i-30 j-30
eveni*	a-59 b-30 c32 e-30 f-30 g-30 h-55 i-30 j-30
evening	a-59 b-30 c32 e-30 f-30 g-30 h-55 i-30 j-30
ever	a14 b-30 c21 d-33 e-30 f-32 g-30 h-34 i-30 j-147
ever*	a45 b-78 c60 d-113 e-96 f-116 g-91 h-113 i-42 j-117
every	a90 b-38 c-23 d-86 e-64 f-60 g-45 h-66 i-88 j-90
every day	a30 b-30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
every*	a-41 b-48 c63 d-55 e-63 f-57 g-75 h-61 i32 j-40
everyone	b-30 d-30 e-30 f-30 g-30 h-30 i32 j-30
everyone !	a-30 c-30 i55
everything	a-43 b-30 c36 d-30 e-35 f-30 g-30 h-30
exam*	a-64 b-40 c-68 d-79 e-47 f-51 g77 h-30 i-30 j-48
examp*	a-64 b-40 c-68 d-79 e-47 f-51 g77 h-30 i-30 j-48
example	a-64 b-40 c-68 d-79 e-47 f-51 g77 h-30 i-30 j-48
example $	a-42 b-33 c-49 d-67 e-47 f-51 g49 h-30 i-30 j-48
expe*	c11 d-30 e-30 f-30 g-30 h-30 j-30
exper*	c10 d-30 e-30 f-30 g-30 h-30 j-30
experience	c10 d-30 e-30 f-30 g-30 h-30 j-30
expl*	a-54 b-58 c-32 d-30 e35 f30 g-54 h-30 i-30 j-30
expla*	a-33 b-30 c-21 d-30 e-30 f30 g-30 h-30 i-30
explain	a-33 b-30 c-21 d-30 e-30 f30 g-30 h-30 i-30
explo*	a-30 b-30 c-30 e38 g-30 j-30
explodiert	a-30 b-30 c-30 e30 g-30
expo*	a-30 b-30 c-30 d30 e-30 f-30 g-30
expor*	a-30 b-30 c-30 d30 e-30 f-30 g-30
export	a-30 b-30 c-30 d30 e-30 f-30 g-30
extr*	a25 c8 d-30 e-49 f-31 g-30 h-30 i-30 j-44
extra	a25 c8 d-30 e-49 f-31 g-30 h-30 i-30 j-44
extra zahlen	c30 d-30 e-30 f-30 j-30
f	a-41 b-36 c-49 d-30 e-30 f45 g-30 h-41 i-32 j-38
f *	a-59 b-41 c-30 f107 h-50 i-30 j-30
faeh*	b-15 c26 d-43 e-44 f-30 g-30 h-30 i-35 j-30
faehr*	b-15 c26 d-43 e-44 f-30 g-30 h-30 i-35 j-30
faehrt	b-15 c26 d-43 e-44 f-30 g-30 h-30 i-35 j-30
fael*	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-30
faell*	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-30
faellt	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-30
faen*	a-40 b-57 c-44 d66 e-34 f-30 h-30 i-34 j-39
faend*	a-40 b-57 c-44 d66 e-34 f-30 h-30 i-34 j-39
fahr*	a-40 b-60 c-22 d31 e-110 f-41 g-89 h-37 i-67 j34
fahre*	a-16 b-13 c26 d-18 e-76 f-30 g-61 h-30 j34
fahren	a-30 b30 c-47 d-18 e-30 f-30 g-30 h-30 j34
fahrr*	a-19 b-30 c-67 d46 e-39 f-36 g-30 h-30 i-57 j-60
fahrradstaender	a-35 b-30 c-52 d47 e-30 f-36 g-30 h-30 i-57 j-60
fair	a39 c-56 d-44 e-30 f-30 g-30 h-46 i-30 j-59
fals*	a-30 b-30 c33 d-30 e-30 f-30 h-30 j-30
falsc*	a-30 b-30 c33 d-30 e-30 f-30 h-30 j-30
falsche	a-30 b-30 c33 d-30 e-30 f-30 h-30 j-30
fami*	a32 b9 c-34 d-30 f-30 g-30 h-30
famil*	a32 b9 c-34 d-30 f-30 g-30 h-30
familie	c-30 g-30
family	a58 b9 c-30 d-30 f-30 h-30
fan	b-51 c19 d-49 e-50 f-33 j-30
fan of	b-51 c19 d-49 e-50 f-33 j-30
fant*	a-40 c36 d-30 e-42 f-30 h-30 j-30
fanta*	a-40 c36 d-30 e-42 f-30 h-30 j-30
fantastic	a-40 c36 d-30 e-42 f-30 h-30 j-30
farb*	b-41 c33 d-30 f-30 g-40 h-30 i-30 j-30
farbe	b-41 c33 d-30 f-30 g-40 h-30 i-30 j-30
fast	a-62 b-35 c52 d-67 e17 f-51 g-30 h-30 i-37 j-50
fat	a-37 e-30 f52 i-30
fat ugly	a-37 e-30 f52 i-30
feel	a41 b-30 c-55 d-30 f-30 g-30 h-30 i-30 j-30
fehl*	a-30 b-30 c30 e-30
feie*	a97 b25 d-30 e-30 f-30 g-30 h-34 j-80
feier*	b30 d-30 i40 j-30
fein	a-38 b-30 c37 d36 f-30 h-30 j-30
fert*	a18 b-30 c-35 d-48 e-30 f24 h-30 i-30 j-68
ferti*	a18 b-30 c-35 d-48 e-30 f24 h-30 i-30 j-68
fest	b36 c-30 d-30 e30
fick*	a-57 b-30 c-37 d-30 e-30 f77 g-47 h-60 i-71 j-32
fickt	a-57 b-30 c-37 d-30 e-30 f77 g-47 h-60 i-71 j-32
fickt euch	a-57 b-30 c-37 d-30 e-30 f77 g-47 h-60 i-71 j-32
fili*	a12 b-24 c-82 d-68 e-55 g-56 h-30 j-62
filia*	a12 b-24 c-82 d-68 e-55 g-56 h-30 j-62
filiale	a38 c-85 d-50 e-36 f-54 g-56 h-30 j-32
filiale am	a-19 b35 c-34 d-30 e-30 f-30 h-30 j-32
filt*	a-30 b-30 c-30 d72 e-30 f-30 g-30 h-30 j-56
filte*	a-30 b-30 c-30 d72 e-30 f-30 g-30 h-30 j-56
filter	a-30 b-30 c-30 d72 e-30 f-30 g-30 h-30 j-56
fina*	a29 b-30 c-67 d-60 e28 f-51 g-30 h-30 i-43 j-30
final*	a64 b-30 c-60 d-60 e-30 f-30 h-30 i-30 j-30
finally	a64 b-30 c-60 d-60 e-30 f-30 h-30 i-30 j-30
find	a20 b63 c-94 d-66 e-54 f-75 g-59 h-46 i-30 j-55
find*	a-86 b15 c-26 d-62 e-87 f-8 h-33 i-30
finde	a-35 b49 c10 d-30 e-73 f-30 g-30 h-30 j-53
finde ich	a-30 b64 c-48 e-30 g-30
finde*	a-70 b-60 c-58 d-58 e-30 h-30 i-30 j34
findet	a-70 b-60 c-58 d-58 e-30 h-30 i-30 j34
fini*	a39 b-30 c-30 d-30 e-30 f12 g-30 h-45
finis*	a39 b-30 c-30 d-30 e-30 f12 g-30 h-45
finish	a10 c-30 f42 g-30 h-30
finish ,	a10 c-30 f42 g-30 h-30
fire	a-68 b-30 d-56 e25 f-30 g-30 h-60 j-45
firs*	a-82 b-30 d-44 e-39 f-40 g-48 h-101 i98 j-161
first	a-82 b-30 d-44 e-39 f-40 g-48 h-101 i98 j-161
five	a29 b30 c-35 d-49 e-60 g-55 h-59 j-52
five minutes	a58 c-58 e-30 g-30
fix	a-30 b-59 e-60 f-41 g-30 h30 i-30 j-30
fixe*	a30 b-30 c-30 d-30 e-30 f-30
fixed	a30 b-30 c-30 d-30 e-30 f-30
flig*	a-25 b-30 c15 e-44 f-75 g-61 h-30 j-30
fligh*	a-25 b-30 c15 e-44 f-75 g-61 h-30 j-30
flight	a-25 b-30 c27 d-30 e-44 f-45 g-59 h-30 j-30
foll*	a-58 b-64 c-83 d-64 e-47 f-65 g101 h-95 i-81 j-101
follo*	a-58 b-64 c-83 d-64 e-47 f-65 g101 h-95 i-81 j-101
follower	a-60 b-30 c-30 d-30 f-58 g62 i-30 j-30
followers	a-35 b-60 c-66 d-53 e-47 f-40 g53 h-52 i-30 j-54
food	a25 b-30 c-27 d-60 f-15 g-41 h-59 j-30
food ,	c30 e63 h-30
for	a-68 b-37 c35 d-71 e-113 f-147 h68 i-112 j-186
for a	a-69 b-23 c83 d-89 e-37 f-38 h-113 j-47
for an	a-30 b-30 c31 d-30 e-30 f-30 g-30 h-30 j-30
for free	a-75 b-32 c-47 d-30 e-30 f-30 g78 h-74 i-43 j-80
for getting	a-30 c-33 h38
for my	a66 b-30 c-65 d-58 e-53 f-30 h-30 j-30
for the	a-125 b50 c-21 d-98 e-37 f-50 g-38 h50 i-30 j-52
for your	a-32 b-30 c-72 e-30 f-30 g-30 h71 i-30
fort*	a-38 b-54 c-17 d8 e-32 f-49 g-51 h-53 j19
fortn*	a-30 b-30 c13 d8 e-31 f-30 g-37 h-30 j-30
fortnight	a-30 b-30 c13 d8 e-31 f-30 g-37 h-30 j-30
forty	c-45 j49
foun*	a-57 c-76 d-51 f-47 g-44 h56 i-30
found	a-34 b-30 c-50 d-37 f-47 g-42 h56 i-30 j-30
found*	a-30 b30 c-30 d-30 g-30 j30
four	b-60 c17 d-45 e-59 f-81 g-30 h-67 i-39 j-15
frag*	a-60 b59 c-57 d-30 e-30 f-30 g-30 h-30 j-30
frau	a-9 b-37 c-78 d-61 f-51 g58 j-75
frau*	a-81 b-31 c-91 e-30 f30 g28 i-36 j-58
fraue*	a-81 b-31 c-91 e-30 f30 g28 i-36 j-58
frauen	a-81 b-31 c-91 e-30 f30 g28 i-36 j-58
free	a-125 b61 c-37 d-47 e-24 f-34 g32 h-72 i-43 j-86
frei*	a-70 c-31 d-46 e-65 f-118 g16 h-67 i42 j-108
freis*	a-63 c-78 d-30 f-39 g62 h-30 i-34 j-53
freit*	a-60 b-60 d-30 e-58 f-59 g-39 h-30 i49 j-57
freitag	a-60 b-60 d-30 e-58 f-59 g-39 h-30 i49 j-57
fres*	a-30 b-30 c-30 d-30 f34 h-30 i-30 j-30
fress*	a-30 b-30 c-30 d-30 f34 h-30 i-30 j-30
fresse	a-30 b-30 c-30 d-30 f34 h-30 i-30 j-30
freu*	a91 b-71 c-77 d-37 e-30 f-49 g-54 h-30 i-30 j-44
freun*	a86 b-30 c-89 d-30 f-30 g-30 h-30 j-37
freundlich	a39 b-30 c-43 g-30 j-30
frid*	a-30 c21 d-30 e-30 f-30 g-30 i40
frida*	a-30 c21 d-30 e-30 f-30 g-30 i40
friday	a-30 c21 d-30 e-30 f-30 g-30 i40
frie*	b-55 d-30 e-30 f-30 h-30 j-30
fris*	b-30 c39 d-54 e-57 f-30 g-60 h-67 i-30 j-52
froh*	a-67 b-30 c-30 d-30 e-30 f-53 g-30 h-37 i86 j-35
frohe	a-67 b-30 c-30 d-30 e-30 f-53 g-30 h-37 i86 j-35
from	a-49 b13 c-124 d-84 e37 f-44 h-90 i65 j-15
from home	a-30 b-30 c-30 d-30 e-30 g58 j-30
from the	a-67 b25 c-60 d-30 e10 j-30
from your	a-46 c-94 d-30 e81 f-30 j-49
frue*	a-19 c32 d-30 e-59 f-50 g-30 h-30 i-30 j-75
frueh	a-30 c60 e-30 f-30 j-30
frueh*	a-18 c23 d-30 e-30 f-30 g-30 h-30 i-30 j-52
fruehstueck	a19 b30 c-21 d-30 j-30
fuer	a-19 c18 d-28 e-124 f-42 g-114 h-55 i-126 j-55
fuer 0	a-30 c54 d-57 f-30 g-59
fuer das	a-30 b28 c-59 e-49 f-30 j-30
fuer den	a88 b-102 c-102 d-92 e-30 f-81 g-74 i-76 j-77
fuer die	a-59 b-71 c66 d18 e-41 f-93 i-65 j-62
fuer dieses	a24 b-30 d-45 e-30 f-30 g-30 h-30 j-30
fuer ein	a-50 b-67 c12 d-30 e-37 f11 g-57 h-52 i-52 j-53
fuer nichts	a-62 c51 d-30 f-30 h-39 i-30
fuer so	a29 c-9 e-30
fuer*	a-30 b37 c-30 d-30 e-56 f-30 h30 j-46
fuers	a-30 b37 c-30 d-30 e-56 f-30 h30 j-46
fues*	a-30 b-30 d30 e-60 f-30 g-59 h-57 j-30
fuess*	a-30 b-30 d30 e-60 f-30 g-59 h-57 j-30
fuesse	a-30 b-30 d30 e-60 f-30 g-59 h-57 j-30
funk*	a16 b-16 c-39 d-8 e-54 f-56 g-30 h55 i-30 j-30
funkt*	a16 b-16 c-39 d-8 e-54 f-56 g-30 h55 i-30 j-30
funktioniert	a18 b-8 c-39 d-59 e-54 f-56 h55 i-30 j-30
fuss	d-30 e-30 g-30 j-30
gaeb*	a-30 b-30 c-30 d30 e-30 g-30
gaebe	a-30 b-30 c-30 d30 e-30 g-30
ganz	a32 b-30 c-9 d-60 e-30 f-92 g-60 h-50 i-30 j-56
ganz*	a-22 c-66 e34 f-30 g-30 i-30
ganze*	a25 c-37 f-30 g-30
ganzen	a25 c-37 f-30 g-30
gar	a89 b-34 c-48 d-76 e-72 g-32 h-60 i-36 j-58
gar nicht	a63 b-71 c-57 d-76 e-42 f28 g-46 h-30 i-36 j-58
gara*	a-30 b-14 c-30 d-30 e-30 f-30 g30 h-30 j-30
garan*	a-30 b-14 c-30 d-30 e-30 f-30 g30 h-30 j-30
gas	a-35 b-30 c-43 d-49 e50 f-30 h-30 j-30
gas ,	a-30 c-30 d-30 e30
gave	a42 b-38 d-38 f-41 g-30 h-30 i-30 j-66
gebr*	a-30 c30 e-39 f-30 g57 h-30 j-34
gebra*	a-30 c30 e-39 f-30 g57 h-30 j-34
geda*	b-30 c-51 d39 e-30 f-30 j-30
gedac*	b-30 c-51 d39 e-30 f-30 j-30
gedacht	b-30 c-51 d39 e-30 f-30 j-30
geeh*	a18 c-40 d30 e29 g-30
geehr*	a18 c-40 d30 e29 g-30
geehrte	a9 b-30 c-15 e29 g-30
geehrte damen	a9 b-30 c-15 e29 g-30
geehrtes	c-30 d30
geehrtes team	a8 c-30
geei*	a-32 b48 c-46 d-60 f-30 h-30 j-32
geeig*	a-32 b48 c-46 d-60 f-30 h-30 j-32
geeignet	a-32 b48 c-46 d-60 f-30 h-30 j-32
geeignet ?	a-30 b30 c-30 d-30 j-30
gefa*	b-30 c-58 e51
gefal*	a-26 b-30 c-30 e60
gefallen	a-26 b-30 c-30 e60
gefallen und	a-30 b-30 c-30 e60
gefr*	a-25 b-56 c-8 d-30 e10 f-30 g-37 h-102 j-39
gefre*	a-11 b-56 c-37 g-37 h-81 j-30
gefreut	b-30 e-62 g-30 h-30 j-30
gege*	a18 b-30 c-40 d-30 e-66 f-52 g17 h-43 i-54 j-55
geges*	a41 b-30 c-32 d-30 e-30 f-52 g-30 h-43 i-54 j-30
gegessen	a41 b-30 c-32 d-30 e-30 f-52 g-30 h-43 i-54 j-30
geha*	a-34 b29 d-67 e10 f-30 g-30 h-30 i-30 j-52
gehan*	a-34 b29 c25 d-59 e-30 f-30 g-30 h-30 i-30 j-52
gehangen	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
gehangen und	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
geho*	a-33 b-30 c-64 d-47 e-55 f48 g-36 h13 i-30 j-60
gehoe*	a-59 b-30 c-31 d-30 e-34 f50 g-30 h-30 i-30 j-60
gehol*	a15 c-60 d-30 e-30 f-30 g-30 h43
geholfen	a15 c-60 d-30 e-30 f-30 g-30 h43
geht	a-110 c27 d-47 e16 f-58 g-84 h-57 j-53
geht gar	a-64 c47 g-30
geka*	a-49 b-36 d-40 e-30 f-56 g-30 h-30 i-46
gekau*	a-49 b-36 d-40 e-30 f-56 g-30 h-30 i-46
gekauft	a-49 b-36 d-40 e-30 f-56 g-30 h-30 i-46
gekl*	a19 b-30 c-71 d-30 e-87 f-39 g-30 h34 i-30 j-39
gekla*	a19 b-30 c-71 d-30 e-87 f-39 g-30 h34 i-30 j-39
geklappt	a19 b-30 c-71 d-30 e-87 f-39 g-30 h34 i-30 j-39
geklappt !	a-34 c-30 e-30 f-30 h36 i-30
geld	a-77 b-34 c15 d-58 f-63 g-59 i-30 j-42
gelo*	a-30 b-32 c33 d-35 f-30 h61 i-30 j-30
geloe*	a-30 b-32 c33 d-35 f-30 h61 i-30 j-30
gema*	a49 b-36 c-49 d-60 e-55 f-59 h-50 i-30 j-50
gemac*	a49 b-36 c-49 d-60 e-55 f-59 h-50 i-30 j-50
gemacht	a49 b-36 c-49 d-60 e-55 f-59 h-50 i-30 j-50
gemacht .	a29 c-22 d-30 e-30 h-30 j-30
gena*	a-61 b-30 c35 d-30 e-60 f-42 h-30 j15
genau	a-30 b-30 c51 d-30 e-30 f-30 h-30 j-30
geni*	a71 c-44 d-30 e-40 f-54 g-30 h-35 i-30 j-13
genia*	a71 c-44 d-30 e-40 f-54 g-30 h-35 i-30 j-13
genial	a71 c-44 d-30 e-40 f-54 g-30 h-35 i-30 j-13
geno*	a26 b-60 c-10
genom*	a26 b-60 c-10
genommen	a26 b-60 c-10
genu*	a-76 b-26 c22 d22 e-30 f-35 g-45 h-46 i-49 j-59
genug	a-47 c-34 d22 e-30 f-35 g-45 h-32 i-49 j-59
geoe*	a-42 b58 c-30 d-57 e-30 f-38 g-30 h-30 i-54 j-49
geoef*	a-42 b58 c-30 d-57 e-30 f-38 g-30 h-30 i-54 j-49
geoeffnet	a-42 b58 c-30 d-57 e-30 f-38 g-30 h-30 i-54 j-49
geoeffnet ?	a-30 b33 d-57 e-30 f-30 g-30 h-30 i-30 j-30
gera*	a-92 b28 c-10 d-58 e10 f-53 g-60 j-30
gerad*	a-85 b-30 c12 d-41 e40 f-30 g-60 j-30
gerade	a-85 b-30 c12 d-41 e40 f-30 g-60 j-30
gern	a-55 b30 d-30 e-60 f-30 g-60 j-30
gern*	a65 b-30 c-60 h-30
gerne	a65 b-30 c-60 h-30
gerne wieder	a36 b-30 c-30 h-30
gesc*	a-17 b-50 c38 d-30 e-24 f-30 g-30 h-30 j-30
gesch*	a-17 b-50 c38 d-30 e-24 f-30 g-30 h-30 j-30
gesi*	a-50 b-59 c-61 d-47 e28 f68 g-56 h-39 i-45 j-58
gesic*	a-50 b-59 c-61 d-47 e28 f68 g-56 h-39 i-45 j-58
gesicht	a-50 b-59 c-61 d-47 e28 f68 g-56 h-39 i-45 j-58
gest*	a12 b-99 c-20 d-77 e-14 f-13 g-100 h-95 i-60 j29
geste*	a14 b-66 c-16 d-57 e-79 f-13 g-80 h-83 i-60 j31
gestellt	a-18 b-30 c21 d-30 e-59 g-54 h-30 j-32
gestern	a19 b-46 c-35 d-55 e-38 f-39 g-52 h-60 i-60 j35
gestern war	a25 b-30 c-77 e-30 f-30 g-30 i-30 j-9
get	a-27 b38 c-17 d-48 e-69 f-44 g38 h-67 j-112
gets	a45 b-39 c-55 d-30 e-42 h-30 i-60 j-35
gett*	a-32 b-30 c15 g-30 h8
getti*	a-32 b-30 c15 g-30 h8
getting	a-32 b-30 c15 g-30 h8
getting back	a-30 c-33 h38
gewa*	a9 b-58 d-48 e-51 f-30 g-60 h-30 i-44 j-30
gewar*	a9 b-58 d-48 e-51 f-30 g-60 h-30 i-44 j-30
gewartet	a9 b-58 d-48 e-51 f-30 g-60 h-30 i-44 j-30
gewi*	a-44 b-30 c-50 d-59 e-49 f-57 g52 h-54 i-30 j-54
gewin*	a-44 b-30 c-50 d-59 e-49 f-57 g52 h-54 i-30 j-54
gewo*	a33 b-79 d-30 f-68 g-53 h-47 i-59 j-57
gewor*	a33 b-79 d-30 f-68 g-53 h-47 i-59 j-57
geworden	a33 b-73 c-13 d-30 f-68 g-30 h-47 i-59 j-57
geworden ,	b-30 c-60 d-30 e23 f-30 g-30 h-30 j-30
gibt	a-30 b35 c-54 d-10 e-30 f-30 g-30 h-30 j-55
gibt es	b40 c-30 d-38 j-30
gibt*	a-21 b26 c-9 d-48 e-55 f-43 g-44 h-43 i-52 j-48
gibts	a-21 b26 c-9 d-48 e-55 f-43 g-44 h-43 i-52 j-48
gift	a29 b-30 c-31 d31 e-30 f-31 i-30 j-30
gilt	b82 j-30
gilt die	b82 j-30
glas*	a31 b-30 c-61 d-56 e41 f-30 g-60 h-58 j-66
glass*	a-48 c-48 d-43 e51 g-30 h-30 j-30
glei*	a-32 c61 e-60 f-30 g-30 j-30
gleic*	a-32 c61 e-60 f-30 g-30 j-30
gleich	a-30 c65 e-30
glue*	a-11 b-30 c-16 d-57 e-49 f-57 h-78 i-30 j-56
gluec*	a-9 b-30 c-20 d-57 e-49 f-57 h-78 i-30 j-56
glueckwunsch	a-60 c25 d-30 e-30 f-30 g13 h-30 i-30 j-30
glut*	b72 e-30 h-30 i-30 j-58
glute*	b72 e-30 h-30 i-30 j-58
go	a-58 b-10 c-88 d-70 e-71 f112 g-36 h-72 i-95 j-109
go back	a-30 b-30 c-30 e-30 f33 g-30 h-30 i-30
go to	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30 i-30 j-30
goes	a32 b28 c-44 d-30 e-30 f-30 g-30 i-30 j-30
goin*	a-66 b-59 d-64 e94 f-79 g-39 h-44 i-57 j-72
going	a-66 b-59 d-64 e94 f-79 g-39 h-44 i-57 j-72
going to	a-66 b-59 c-23 d-43 e103 f-78 g-39 h-37 i-57 j-65
gone	a-62 c55 d-30 e-38 f-76 g-52 h-58 i-58 j-95
gone $	a-62 b35 d-30 e-30 f-76 g-52 h-58 i-58 j-79
good	a97 b-33 c-127 d-51 e-44 f-145 g-30 h-94 j-41
good morning	a-31 b-30 c-38 d-30 e-30 f-30 g-30 h-30 i34 j-30
gorg*	a74 b-37 c-68 d-40 e-58 f-62 g-49 h-55 i-30 j-42
gorge*	a74 b-37 c-68 d-40 e-58 f-62 g-49 h-55 i-30 j-42
gorgeous	a74 b-37 c-68 d-40 e-58 f-62 g-49 h-55 i-30 j-42
got	a-18 b-9 c21 d-70 e42 f-96 g-75 i-47 j-97
got it	a-30 e-30 h62 i-30
grad	a-48 b-36 c-56 d15 f-59 h-42 j-30
gran*	b-30 c-33 d-30 f-44 g-30 h-30
grat*	a-32 b-30 c16 d-30 e-42 f-30 g52 h-44 i-30 j-30
grati*	a-32 b-30 c16 d-30 e-42 f-30 g52 h-44 i-30 j-30
gratis	a-32 b-30 c16 d-30 e-42 f-30 g52 h-44 i-30 j-30
grea*	b-85 c-10 d-19 e-95 f-16 g-10 h-35 i-70 j-75
great	a25 b-85 c-8 d-19 e-100 f-92 g-10 h-35 i-70 j-68
great ,	a-48 b-30 c15 d-55 e-54 f-59 g-33 i-30 j-30
great if	a-30 b-30 c-30 d30 g-30 h-30
great work	a47 b-30 d-30 f-30 h-60 i-34 j-30
groe*	a-58 c-45 d60 e-35 f-30 g-30 h-30 j-52
groes*	a-58 c-45 d60 e-35 f-30 g-30 h-30 j-52
groesse	a-30 c-45 d51 e-35 f-30 g-30 h-30 j-52
gros*	c-61 e-30 f-30 g-30 h-30 i-30 j-30
gross	a-30 b32 c-30 d-31 f-30 g-30 h-30 i-30 j-30
gross*	a30 b-30 c-31 d30 e-30
grosses	a30 c-30
grosses lob	a30 c-30
grue*	a-16 c-60 e-30 f-43 g-30 h-38 i55 j-41
grues*	c-30 d30
gruessen	c-30 d30
gruessen ,	c-30 d30
guen*	a-59 b-56 c-30 d-36 e-30 f-49 g55 h-30 i-30 j-30
guens*	a-59 b-56 c-30 d-36 e-30 f-49 g55 h-30 i-30 j-30
gut	a102 b-105 c-63 d-9 e-96 f-17 g-78 h-76 i-45 j-95
gute*	a48 b-75 c-67 d-41 e-42 f-67 g-30 h-40 i22 j-63
guten	a-24 b-45 c-60 d-30 e-49 f-43 h-53 i52 j-35
guten morgen	a-51 b-45 c-30 e-49 f-35 h-30 i45 j-35
gutes	a55 b-30 c-59 d-30 e-30 f-30 g-30 h-30 i-30 j-30
guys	a109 b30 c-82 d-79 e-30 f-110 h-68 i-66 j-126
gym	a-30 b27 c13 d-63 e-46 f-30 g-30 h-49 j-30
h	b-30 c-60 d-30 e-30 f40 g-30
h e	a-30 b-30 c-30 d-30 e-30 f30 g-30
h l	a-30 b-30 c-30 d-30 e-30 f30 g-30
ha	a-12 b-35 c60 d-32 e-30 f-36 h-65 j-43
haar*	a-51 b-30 c60 d-30 e-30 f-30 j-30
haare	a-51 b-30 c60 d-30 e-30 f-30 j-30
hab	a-29 b-89 c39 d-74 e-31 f-72 g-62 i-73 j-92
hab ich	a-64 b-60 c82 d-59 e-30 g-30 h-49 j-30
habe	a-96 b-55 c54 d-62 e17 f-55 g-47 h-47 j-67
habe ich	a-60 b-30 c56 f-30 g-30 h-30 j-30
habe*	a-48 b-30 c-25 d-59 f-53 g-30 h-60 i-30
haben	a-48 b-30 c-25 d-59 f-53 g-30 h-60 i-30
habs	a24 b-30 c-30 f-30 h37 j-30
habt	a10 b-17 c-33 d-45 e-56 f-43 g-74 h-17 i-66 j-64
habt ihr	d-11 e-38 f-71 g-34 h-37 i-57 j-46
habt mir	a-64 c50 d-34 f-30 g-30 h43 j-30
had	a55 b-88 c-68 d-97 e35 f-83 g-43 h-83 i-60 j-107
had a	a38 c-50 d-37 f-30 h-30 j-30
had to	a-30 c30 d-30 e-30 h-30 j-30
hael*	a29 b-30 c-24 e-30 f-30 i-30 j-58
haelt	a29 b-30 c-24 e-30 f-30 i-30 j-58
haet*	a56 b30 c-54 d-61 e-30 f-58 g-30 j-56
haett*	a57 c-47 d-41 f-30 j-30
haette	a57 c-47 d-41 f-30 j-30
haha	a-53 b-54 c-120 d-57 e-30 f-81 g-48 h-56 i110 j-120
haha*	a-33 b-30 c-34 d-30 e-30 f-30 h-60 i48 j-54
hahah*	a-33 b-30 c-34 d-30 e-30 f-30 h-60 i48 j-54
halb*	a-30 b-30 c30 d-30 g36
half	a-27 c-50 d-25 f-63 g-30 h-56 j-51
half of	a24 c-17 d-30 e-33 f-30 h-30 j-30
half the	a-59 d-59 e14 f-50 g-30 h-30 j-30
hall*	a-48 b50 c-44 d-30 e-30 f-56 g-30 h-58 j-30
hallo	a-48 b50 c-44 d-30 e-30 f-56 g-30 h-58 j-30
hallo ,	a-48 b50 c-44 d-30 e-30 f-56 g-30 h-58 j-30
halt	a-52 b-30 c-63 d-30 e-30 f35 h-30 i-30 j15
halt die	f83
hamm*	a30 b-30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
hamme*	a30 b-30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
hammer	a30 b-30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
hand	a-43 b-50 c-46 d-30 e55 f-30 g-30 h-30 j-30
hand .	e61 j-30
hand*	a63 b-17 c-82 d-26 e-100 f8 g-42 h-64 i-68 j-97
hands	a31 b-62 c-35 d-60 e-40 f20 g-30 h-46 i-42 j-30
handw*	a58 b-30 c-43 d-30 e-60 f-60 g-30 h-30 j-30
handy	a-26 b-24 c-53 d29 e-31 f-40 g-81 h-30 i-30 j-30
happ*	a-37 b-30 c-47 d-77 e-47 f-77 g-30 h-49 i77 j-92
happy	a-79 b-30 c-37 d-58 e-30 f-52 g-30 h-39 i92 j-76
has	a-70 b-15 c54 d-98 e-10 f-84 g-68 h-30 i-55 j-17
has been	a-50 b-30 c55 e-11 f-30 i-30
hat	a-33 b41 c-99 d-150 e33 f-67 g-54 h-57 i-127 j-68
hat der	a-103 b119 c-56 d-30 e-30 f-95 h-42 i-58 j-142
hat eine	a-30 b-30 e30 g-30
hat geklappt	a-34 c-30 e-30 f-30 h36 i-30
hat heute	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
hat mich	a26 b-50 d-36 e-63 f-43 g-30 h-30 i-30 j14
hat nach	a-30 c-30 d-30 e30 f-30 g-30
hat sich	a55 b-55 c-43 g-30 h-30 j-30
hat uns	a32 c-30
hatt*	a41 b-30 c-77 d-31 e45 f-48 g-30 h-30 j-54
hatte	a71 b-30 c-60 e-30 f-30
haus	c-53 d-30 e30
haus*	a23 c-70 d-33 e-55 f-58 g29 h-30 i-30 j-36
haut	a29 c-38 d-60 e-30 f-33 g-30 h-52 i-30 j-30
have	b-42 c-63 d22 e-30 f-11 g-71 h-115 i-98 j-114
have a	a-30 b-30 c30 d30 e-30
have been	a-67 b-58 d-34 e47 f-36 g-30 h-30 j-30
have to	a-30 b30 c30 d-30 e-30
he's	a-60 c-40 e65 f-30 g-30
heat*	a-90 b75 c-17 d-59 e28 f-40 g-30 h-94 i-30 j-88
heate*	a-90 b75 c-69 d-59 e28 f-40 h-30 i-30 j-88
heater	a-72 b-30 c-39 d-30 e58 f-30 j-56
heiz*	a-43 c52 d-30 e-55 f-30 h-30 j-30
heizu*	a-43 c52 d-30 e-55 f-30 h-30 j-30
heizung	a-43 c52 d-30 e-55 f-30 h-30 j-30
help	a-38 b-39 c-61 d39 e-67 f-53 g-70 h41 i-30
help*	a34 b-30 c-39 d-30 e-30 f-30 h-30 j-30
helpf*	a34 b-30 c-39 d-30 e-30 f-30 h-30 j-30
helpful	a34 b-30 c-39 d-30 e-30 f-30 h-30 j-30
her	a13 b-52 c-70 d-40 e-11 f-40 h-40 i-48 j-43
here	a29 b-78 c-99 d-79 f-69 g-63 h-40 i18 j-71
here $	a-37 b-34 c-59 d-30 e-51 g-35 h-30 i38 j-43
herr	b-30 c-57 d-30 e-30 f30 j-30
herr*	a9 b-30 c-15 j-30
herre*	a9 b-30 c-15 e29 g-30
herren	a9 b-30 c-15 e29 g-30
herren ,	a9 b-30 c-15 e29 g-30
herz*	a-9 b-51 c-16 d-59 e-13 f-68 i-30 j-57
herzl*	b-51 c-16 d-59 e-41 f-68 i-30 j-57
herzlichen	a-58 b-30 c25 d-59 e-41 f-50 g11 i-30 j-57
herzlichen dank	a-30 b-30 c16 d-30 e-30 f-30 g-30 h24 j-30
herzlichen glueckwunsch	a-30 d-30 e-30 f-30 g13 h-30 i-30 j-30
heut*	a-21 b-104 c-16 d-53 e-23 f-69 g-53 h19 i54 j-110
heute	a-21 b-104 c-16 d-53 e-23 f-69 g-53 h19 i54 j-110
heute frueh	a-30 c60 e-30 f-30 j-30
heute nacht	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
hey	a-42 b22 c-48 d-30 e-60 f-37 h-41 i-30 j-30
hi	a-32 b53 c-30 d-30 e-39 f-30 g-30 h-30 i-30 j-30
hi ,	a-32 b53 c-30 d-30 e-39 f-30 g-30 h-30 i-30 j-30
hier	a-90 b-30 c42 d-30 e-34 f69 g-60 h-33 i-38 j-62
hilf*	a-51 b-30 c-39 e-30 f-66 g-30 h50 i-30 j-58
hilfe	a-38 b-30 c-39 d-30 e-30 f-66 g-30 h50 i-30 j-58
hilfe ,	c-30 d-30 e-30 f-30 g-30 h30 j-30
hin	a-17 b-30 c28 d-30 e-52 f-30 g-30 h-30 i-30 j-30
hinb*	a16 b-52 c32 d-30 f-52 h-30 i-30 j-30
hinbe*	a16 b-52 c32 d-30 f-52 h-30 i-30 j-30
hinbekommen	a16 b-52 c32 d-30 f-52 h-30 i-30 j-30
hint*	b-57 c-54 d28 e-33 g-46 h-35 i-52 j-66
hinte*	b-57 c-54 d28 e-33 g-46 h-35 i-52 j-66
hinten	a-30 b-30 e30 f-30 g-30 j-30
his	a-41 b-30 c-65 e66 g30 j-30
hoch	a-27 c30 e-30 f-30
hold	a-74 b-30 c72 d-30 e-42 f-30 g-30 h-30 j-66
hold for	a-30 b-30 c31 d-30 e-30 f-30 g-30 h-30 j-30
holi*	a-36 b35 d-44 e-88 f-60 g-48 h-55 j-30
holid*	a-36 b35 d-44 e-88 f-60 g-48 h-55 j-30
holiday	b-12 c25 d-42 e-78 f-60 g-48 h-30 j-30
holz*	a35 b-30 c-46 d-30 e30 g-30 h-39
home	a-49 b-30 c-20 d-30 e-30 g58 j-30
home ,	a-30 b-30 c-30 d-30 e-30 g58 j-30
hone*	a32 b-30 c-16 d-30 e-79 f-30 h-30 i-30 j-49
hones*	a32 b-30 c-16 d-30 e-79 f-30 h-30 i-30 j-49
honestly	a32 b-30 c-16 d-30 e-79 f-30 h-30 i-30 j-49
hope	a-38 b-47 c-59 e-57 f77 g-30 h-30 i-60 j-61
hosp*	a-30 b-30 c-30 d-30 e36 f-30 h-30 j-30
hospi*	a-30 b-30 c-30 d-30 e36 f-30 h-30 j-30
hospital	a-30 b-30 c-30 d-30 e36 f-30 h-30 j-30
hot	a-30 b-59 e13 f-30 h-30
hote*	c43 d-65 e-53 f-38 g-43 h-60 j-60
hotel	c35 d-65 e-53 f-38 g-43 h-30 j-60
hotel war	a34 e-30 j-30
hotl*	a-46 d-48 f-30 g-30 h-30 j-30
hotli*	a-46 d-48 f-30 g-30 h-30 j-30
hotline	a-46 d-48 f-30 g-30 h-30 j-30
hour	a-60 b-43 c31 e-30 f-30 g-56 h-30 i-30 j-30
hour*	a19 b29 c-54 d-30 e-45 f-61 h-59 i-30 j-30
hours	a19 b29 c-54 d-30 e-45 f-61 h-59 i-30 j-30
how	a-19 c31 d-38 e-99 f-71 g-31 h-80 i-94 j-125
how about	a-31 b-71 c-30 d65 f-30 g-30 i-44 j-30
how do	a-30 b50 c-30 d-30 e-34 f-30 g-30 h-30 i-30 j-30
how is	a-30 b-30 c36 d-30 e-30 j-30
http	a-30 c-30 d-44 g36 j-30
http :	a-30 c-30 d-44 g36 j-30
hund*	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
hunde	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
husb*	a-30 c-30 e33 g30
husba*	a-30 c-30 e33 g30
husband	a-30 c-30 e33 g30
hut	a58 c-60 d-53 e-30 f-54 g-30 j-30
hut ab	a58 c-60 d-53 e-30 f-54 g-30 j-30
i	a-90 b41 c-39 d-134 e23 g-20 h-81 i-144 j-67
i am	a-32 b-38 c-30 d-33 e-49 f-41 h-30 i-30 j56
i bring	a-30 b45 j-30
i can't	a-31 b-30 c-37 e33 f-30 g-30 i-30
i cancelled	b-30 c30 d-30
i d	a-30 b-30 c-30 d-30 e-30 f37 g-30 h-41 i-30 j-30
i don't	a-30 c-30 d-30 e32 f-30 g-30 i-30 j-30
i have	b30 d-30 e-30
i hope	a-38 b-47 c-59 e-57 f77 g-30 h-30 i-60 j-61
i just	b-30 c16 e-47 g-30 h-30 j-44
i made	a-30 b-30 c-36 d-30 e-30 f-30 g32 h-30 i-30 j-30
i need	a-30 b87 c-33 d-30 e-52 g-30 j-30
i never	e-30 g-30 j-30
i open	a-39 b-30 c57 d-30 e-59 f-30 j-30
i want	a-41 b-30 d-44 e45 f-35 g-30 h-30 i-30 j-57
i was	c-35 d-30 f-68 g-54 h-67 i-30 j-56
i'd	a-71 b-59 c-46 d51 e-48 f-8 g-45 h-30 i-30 j-30
i'm	a-52 b-65 d-52 e83 f-110 g-79 h-86 i-86 j-91
i've	a-35 c-10 d-75 e12 f-74 g-69 i-78 j-111
ich	a-60 b49 c-30 d-98 e12 f-92 g-80 h-30 i-77
ich bescheid	a-30 b-30 c-30 e-30 f-30 h30
ich bin	a44 b-30 c-38 d-57 e-51 f-30 j-30
ich das	a-30 h30
ich die	a-32 b44 c-42 d-30 e-30 f-30 g-30 h-30 i-30 j-41
ich finde	a-30 b-52 c47 d-30 e-43 f-30 h-30 j-53
ich fuer	a-30 b34 c18 d-30 g-30 h-30 j-30
ich hab	a-40 b-36 c8 d-35 e10 f-43 h-46 i-55 j-30
ich habe	a-81 b-55 c-18 d-30 e27 g-22 h-30 j-46
ich liebe	a-30 c30 e-30
ich mein	a-30 c-84 d-59 e-52 f-45 g-30 h-30 i-30 j58
ich meinen	a-30 b49 e-51 f-30 g-60 i-30 j-30
ich mit	b59 c-30
ich moechte	a52 b-30 c-52
ich noch	a-60 c-30 d-30 e30 j30
ich wohne	a-31 b29 c-30 d-30 e-30 f-30 h-30 j31
ich wuerde	a-47 b-45 c-30 d38 e-30 g-30 j-30
ich wurde	a38 c20 j-42
idi0*	a-30 b-30 c-30 f30 h-30 i-30 j-30
idi0t*	a-30 b-30 c-30 f30 h-30 i-30 j-30
idi0ten	a-30 b-30 c-30 f30 h-30 i-30 j-30
idi0ten $	a-30 b-30 c-30 f30 h-30 i-30 j-30
idio*	a-48 b-35 c-68 d-46 e-30 f55 g-30 h-30 i-30 j-13
idiot	a-46 b-30 c-57 d-30 e-30 f43 g-30 h-30 i-30 j15
idiot*	a-30 b-30 c-30 d-30 f58 j-30
idiots	a-30 b-30 c-30 d-30 f58 j-30
idiots $	a-30 b-30 f69
if	a-157 b79 c-35 e-97 f-57 g-61 h-93 i-74 j-86
if the	a-36 b37 c-62 e-30 f-30 g-58 h-47 j-30
if you	a-54 b-58 c8 d30 f-30 g-30 h-30 i-30 j-30
igno*	a-30 b-30 c30 d-30
ignor*	a-30 b-30 c30 d-30
ignoriert	a-30 b-30 c30 d-30
ihne*	a29 c-12 e-30 g-30
ihnen	a29 c-12 e-30 g-30
ihr	a-24 b-27 d8 e-76 g-58 h-96 i-185 j-261
ihr $	b-30 c-48 d-53 e-52 f18 g-30 h-30 i-30 j-41
ihr a	a-30 b-30 c-30 d-30 e-30 f30 g-30
ihr am	a-30 b135 c-54 d-106 e-30 f-30 j-178
ihr auch	a-30 b54 c-43 d-54 e-30 f-32 g-30 h-30 i-30 j-30
ihr die	a22 b-69 c-46 d19 e-34 f-45 g-30 h-38 i-30 j-30
ihr es	a-31 b-30 c31
ihr habt	a-27 b-49 d-84 e-37 f-22 g-81 h13 i-30 j-66
ihr mir	a-33 b-38 d-60 e29 g-56 j-30
ihr morgen	a-42 b56 c-30 d-30 e-30 f-38 g-30 h-30 i-54 j-49
ihr schweine	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30
ihr seid	a-40 b-79 c-17 d-62 e-30 f43 g-48 h-88 i-48 j-70
ihre	b-44 c-106 d-67 e-65 g-26 i-30
ihre*	a-9 b30
ihrem	a30 e-30
im	a-77 c-57 d-62 e72 f-95 g-71 h-115 i27 j-102
im ganzen	a-30 c-30 e30 f-30
im gesicht	a-30 b-30 c-30 d-30 e30 g-30
im krankenhaus	a-60 b-30 c-32 e59 h-30
imme*	a41 b-53 c-20 d-58 e-73 f-33 g-56 h-58 j-30
immer	a41 b-53 c-20 d-58 e-73 f-33 g-56 h-58 j-30
immer wieder	a30 b-63 c-25 e-30 f-30 j-30
impr*	b-38 c43 d-61 e-98 f-90 g-42 h-69 i-37 j-55
impre*	b-38 c42 d-61 e-98 f-90 g-42 h-69 i-37 j-55
impressed	a40 b-53 c-25 d-30 e-78 f-57 g-61 h-60 j-30
impressed .	a-23 b-30 c29 e-30 f-30 g-30 h-30 j-30
impressive	a-71 b-35 c70 d-39 e-30 f-51 g-30 h-30 i-37 j-37
in	a-33 b-37 c-35 d-8 e-36 f-38 g-14 h-42 i-144 j-39
in 0	a-65 c-86 d-30 e-54 g77 j19
in a	a-26 b-34 c-77 d-72 e-46 f24 g27 h-63 i-30 j-42
in den	a-66 b-42 c53 d-30 e-38 f-30 g-36 h-30 i-30 j-36
in der	a-38 b-65 c-33 d-40 g-114 h-40 j25
in die	a-30 b37 c-36 d-46 f-30 h-30
in eurem	a-57 b-30 c-34 d-51 e41 g-57 h-59 j-55
in it	a-31 b-30 c-30 d-33 e-30 f47 h-30 j-30
in my	a-74 b-30 c-36 d-45 e51 g30 j-63
in our	c-30 g30
in stock	a-30 b61 c-37 d-34 f-36 g-30 h-30 i-30 j-49
in the	a-48 b23 c46 d-48 e-76 f-102 g-75 h-70 i-30 j-96
in years	a43 b-30 c-41 d-30 e-42 f-30 g-30 h-30 j-30
in your	a-34 b-41 c-54 d-12 f-34 g-43 h-30 i-30 j-61
inbo*	a-32 b-30 c-52 d-57 e-55 f-59 g54 h-56 i-30 j-30
inbox	a-32 b-30 c-52 d-57 e-55 f-59 g54 h-56 i-30 j-30
incl*	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
inclu*	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
included	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
included in	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
incr*	a38 c-39 e-30 h-30
incre*	a38 c-39 e-30 h-30
info	a-85 b-30 c-50 d-54 e-30 f-30 g-21 h81 i-30
info $	a-30 c-40 d-30 f-30 g30 h41
info*	a-30 b-68 c45 d-30 g36 i-30
inne*	a-30 b-30 c33 d-51 e-30 f-30 j-30
innen	a-30 b-30 c33 d-30 e-30 f-30 g-30 j-30
ins	a-30 b-30 c-30 d44 e-30 f30 h-30 j-30
inst*	a-72 c91 d-33 e-39 f-30 g54 j-66
inte*	a-84 b20 c56 d-81 e-44 f-42 g-30 h-30 i-30 j-47
inter*	a-84 b20 c56 d-81 e-44 f-42 g-30 h-30 i-30 j-47
interessieren	a-30 b35 c-30 d-35 f-30 h-30 j-30
interessieren ,	a-30 b35 c-30 d-35 f-30 h-30 j-30
internet	a-68 b-30 c60 d-46 e-44 f-30 g-30 i-30 j-30
into	a-30 b30 c-52 e57 f-30 j-30
irel*	a-30 b30 f-30 j-30
irela*	a-30 b30 f-30 j-30
ireland	a-30 b30 f-30 j-30
ireland ?	a-30 b30 f-30 j-30
is	a9 c-9 d-90 e-11 f-58 g-147 h-162 i-138 j-47
is $	a35 b-70 c16 d-30 e-44 f-38 g-30 i-30 j-44
is a	a111 c-116 d-30 e-30 f52 i-30 j-50
is breakfast	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30
is choking	a-60 b-30 e59
is it	a-38 b27 c-30 e21 g-30 h-30
is the	b23 c-27 d-95 e-79 f-45 h-52 i-30 j-75
is there	a-41 b30 c12 d-56 e-30 i-30
is this	a-48 b74 c-53 d-63 e-50 f-30 h-30 i-39 j-56
isch	a-46 b-55 c29 d-50 e-30 f-36 g-30 h31 j-30
ist	a-28 b-30 c-42 d-68 e11 f-59 g-115 h-12 i-23 j-41
ist .	a-32 b29 c55 d-68 e-30 f-58 h-52 j-40
ist da	a-42 b30 c-30 d-59 e-30 f-30 g-30 h57 i-50 j-93
ist das	a77 c-81 d-44 e-35 f-68 g-30 h-47 i-70 j-62
ist der	a47 c-85 d-41 e-33 f-30 g-30 h-34 i-41 j-50
ist die	a-80 b45 c36 d-56 e-41 f-30 g-30 h-53 j-80
ist ein	a-30 b-30 c-30 d-30 e30 f-30 g-30 j-30
ist eine	a-30 c30 d-30 e-30 f-30 h-30 j-30
ist explodiert	a-30 b-30 c-30 e30 g-30
ist heute	a-32 d-30 e-60 f-37 h30 j-55
ist immer	a-9 c21 d-30 e-30 g-30 h-30
ist in	a-32 b-30 c-54 d-33 e29 f-30 g-30 h-30 j29
ist nach	a-31 b-30 c30 e30 f-30 g-30 i-30
ist nicht	a-38 c9 d-30 e-70 f47 j-30
it	b-47 c-49 d-72 f-48 g-76 h68 i-113 j-67
it $	a51 b-83 c-63 d-21 e-68 g-30 h-18 j-30
it ,	a24 b-30 c-30 e-50 g-30 h62 i-53
it .	a47 b-30 c-30 d-30 e-30 f-30 h-30 i-30 j-30
it was	a-72 d-37 e-35 f-30 h-30 j18
it would	a-30 c-30 d30 e-30 f-30 h-30 j-30
it'd	a-60 b-41 c-35 d51 e-30 f-44 g-46 h-53 i-53 j-30
it'd be	a-60 b-41 c-35 d51 e-30 f-44 g-46 h-53 i-53 j-30
it's	a53 b-60 c-29 d-76 e-35 f-55 g-54 h-37 i-30 j-60
it's been	a-47 b-30 c40 g-30 j-30
its	a-67 d-30 e30 f-30 j-30
ja	a-37 b-93 c27 d-41 e-92 f49 g-54 h-115 i-118 j125
jack*	a17 c-49 d-40 e-33 f-47 g-33 h-41 i-41 j-33
jacke	a17 c-49 d-40 e-33 f-47 g-33 h-41 i-41 j-33
jacke ist	a30 b-47 d-30 e-30 f-34 g-30 h-30 i-41 j-30
jahr*	a49 b-30 c-54 d-30 f-30 g-30 h-30 i-30
jahre*	a49 b-30 c-54 d-30 f-30 g-30 h-30 i-30
jahren	a49 b-30 c-54 d-30 f-30 g-30 h-30 i-30
jahren kunde	a36 b-30 c-36 d-30 f-30 g-30 h-30 i-30
je	a-45 b-57 c-75 d-42 e-48 f-105 g-59 h-106 i-30 j94
jede*	a23 b-55 d-47 e-91 f-30 g-60 h-30 i-30 j-30
jedem	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
jeden	a58 c-50 d-30 e-60
jeden tag	a58 c-50 d-30 e-60
jedes	b-51 c60 e-30 g-30
jedes mal	b-51 c60 e-30 g-30
jema*	a-64 c-31 d-50 e9 g-67 h-41 i-43 j-52
jeman*	a-64 c-31 d-50 e9 g-67 h-41 i-43 j-52
jemand	a-64 c-31 d-50 e9 g-67 h-41 i-43 j-52
jemand ,	b30 e-30
jetz*	a-62 b-84 c-33 d-126 e-52 f-87 h72 i-57 j-98
jetzt	a-62 b-84 c-33 d-126 e-52 f-87 h72 i-57 j-98
jetzt 0	a-31 b-30 c-8 d-30 e-30 f-30 g30 i-30 j-30
jetzt funktioniert	a-58 b-30 c-41 f-30 h56
jetzt hab	a-30 b-30 c-9 d-30 e-34 f-30 g-36 h29 j-30
job	a40 b-49 c50 d-122 e-79 f-93 g-39 h-90 i-59 j-67
just	b-44 c-66 d-86 e-65 f15 g-87 h-26 i-30
k	a-30 b-30 c-30 d-30 e-30 f32 g-30 h-30 i-32 j-44
kaff*	a-36 c25 d-46 e-30 f-30 g-30 h-36 i-46 j-54
kaffe*	a-36 c25 d-46 e-30 f-30 g-30 h-36 i-46 j-54
kaffee	a-30 b30 c-30 d-30 h-30 i-30 j-30
kalt	a-30 c66 e-30 j-30
kalt und	a-30 c66 e-30 j-30
kann	a9 b12 c-12 d-93 e-86 f31 g-61 h-52 j-121
kann .	a29 c-28 d-30 f-30 j-30
kann ich	a31 b92 d-30 e-53 f-30 g-30 h-30 i-30 j-35
kann man	a-38 c-59 f39 g-30 i-30 j-56
kant*	a-55 c22 d-30 e24 f-30 h-30 j-30
kapu*	a-45 c38 d-30 j-30
kaput*	a-45 c38 d-30 j-30
kaputt	a-45 c38 d-30 j-30
kaputt .	a-30 c30
kart*	a-74 b-50 c-128 d-27 e-65 f-78 g-70 h-30 i-30 j81
karte	a-58 b74 c-79 e-36 f-30 g-30 h-30 j-39
kass*	a26 b-40 d-30 e-30 f-30 g-30 h-30 j-30
kasse	a26 b-40 d-30 e-30 f-30 g-30 h-30 j-30
kata*	a-34 c34 d-30 e-49 f-30 h-30 j-30
katas*	a-30 c30 d-30 e-30 f-30 h-30 j-30
katastrophe	a-30 c30 d-30 e-30 f-30 h-30 j-30
kauf*	c-52 d-30 e-58 f-50 g34 i-30 j-70
kaufe*	a30 b30 c-52 e-58 f-30 g10 j-56
kaufen	a30 b30 c-52 e-58 f-30 g10 j-56
keep	a48 b-35 d-30 e-30 f-30 h-30 i-34 j-30
keep*	a-35 c41 d-57 e-36 j-30
keeps	a-35 c41 d-57 e-36 j-30
kein	b-30 d-58 f-60 g-30 i-30 j-43
kein internet	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
kein*	a-105 b-41 c40 d-54 e33 f-56 g-70 h-42 i-63 j-73
keine	a-59 c55 d-30 e-43 f-30 g-30 h-30 i-30 j-49
keine*	a-44 b-41 d-33 e37 f-42 g-47 h-30 i-60 j-30
keinen	b-30 c-35 d-30 e42 f-30 g-30 h-30 i-30
keiner	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
keiner sagt	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
kell*	a13 b-30 c-67 d-30 e-35 f-30 g30 h-30 j-30
kids	a39 b-21 c-98 d-11 e-68 f-18 g-79 h-78 i-37 j-83
kids ?	a-30 b-46 c-45 d48 g-30 i-37
kids under	a-30 b36 e-30 g-30 h-30 j-61
kill	a-17 b-49 c-170 d-53 e81 f18 g-54 h-63 i-84 j-116
kill*	a55 b-30 c-55 f-44 g-30 j-30
kille*	a55 b-30 c-55 f-44 g-30 j-30
killer	a55 b-30 c-55 f-44 g-30 j-30
kind	a-60 c-60 e60
kind hat	a-36 c-30 e34
kind*	a41 b27 c-100 d-88 e-12 f-48 g-34 i-30 j-58
kinde*	a43 b27 c-73 d-88 e-12 f-48 g-34 h-57 i-30 j-58
kinder	a41 b-11 c-73 d-59 e-12 f-48 g-34 h-57 i-30 j-58
kist*	a-30 c-30 d-52 f-30 i-30 j30
klar	a-57 b-30 c54 e-60 f-43 g-80 h31 j-30
klar ,	a-84 c54 e-60 f-43 g-56 h31 j-30
klas*	a-30 b-30 c76 d-30 e-30 f-30 g-30 h-30 i-30 j-45
klass*	a-30 b-30 c76 d-30 e-30 f-30 g-30 h-30 i-30 j-45
klasse	a-30 b-30 c76 d-30 e-30 f-30 g-30 h-30 i-30 j-45
klei*	a-58 b-118 c-23 e42 f-66 g-44 h-65 i-74 j-108
klein*	a-85 b-111 c-14 e46 f-64 g-43 h-65 i-57 j-84
kleine	a-87 b-36 c-79 d-11 e57 f-30 g-30 h-30 j-47
kleiner	a-30 b-30 c33 d30 e-32 h-30 i-30
klim*	a-30 c34 d-30 e-30 f-30 g-30
klima*	a-30 c34 d-30 e-30 f-30 g-30
klimaanlage	a-30 c34 d-30 e-30 f-30 g-30
knew	a12 d-59 f-65 j-30
knop*	a-58 b-57 c-71 e83 g-55 h-54
know	a-100 b64 c-36 d-62 e-72 g-53 h-49 i-30 j17
know $	a-31 b-52 c-78 e-30 f-36 g-30 h49 i-30 j27
know if	a-30 b51 c-54 d-32 e-30 f-30 g-30 h-30 j-30
koel*	a27 b-30 c-46 d-57 e-39 f-35 g-30 h-30 j31
koeln	a27 b-30 c-46 d-57 e-39 f-35 g-30 h-30 j31
koen*	a-11 c-17 d61 e-74 f-82 g-49 h-78 i-51 j-36
koenn*	c-43 d61 e-74 f-75 g-49 h-78 i-51 j-36
koennen	a11 b64 c-56 e-30 f-57 g-30 h-30 i-51 j-36
koennt	a-30 b-34 c32 e-30 g-30
koennt ihr	a-30 b-34 c32 e-30 g-30
koennte	b-42 c-71 d64
koenntet	a-50 b-40 c-59 d49 e-30 f-30 h-30
koenntet ihr	a-50 b-40 c-59 d49 e-30 f-30 h-30
koll*	a30 b-30 c-30 d23 e-48 f-30 h-30 j-30
kolle*	a30 b-30 c-30 d23 e-48 f-30 h-30 j-30
kollektion	a30 b-30 c-30 d23 e-48 f-30 h-30 j-30
komm	a-30 b-30 c-91 e-43 f51 h63
komm*	a-23 b-15 c22 d-42 e-24 f-25 g-86 h-30 i-36 j-101
komme*	a14 b-51 d-16 e-43 g-60 i-36 j-30
kommen	a18 c-14 d-30 e-43 g-30
kommen wieder	a41 c-40 e-30
kommentare	b-48 c27 f-30 i-30 j-30
kommt	a-40 b17 c-22 d-39 e15 f-36 g-60 h-30 j-57
komp*	a70 b-62 d-49 e-60 f-36 g-30 h-30 i-30 j-40
kompl*	a70 b-62 d-49 e-60 f-36 g-30 h-30 i-30 j-40
komplett	a67 b-62 d-49 e-56 f-36 g-30 h-30 i-30 j-40
kont*	a9 b-88 c-57 d-103 f-48 h-39 i-30 j-75
konto	a25 b-78 c-53 d-84 e19 f-37 g-69 h-30 i-30 j-59
konz*	a52 b-30 c-58 d-30 f-30 g-58 i-30 j-32
konze*	a52 b-30 c-58 d-30 f-30 g-58 i-30 j-32
konzert	a52 b-30 c-58 d-30 f-30 g-58 i-30 j-32
kopf	a-59 b-54 c-30 d-30 e30 f30 g-60 h-30 i-30 j-30
kost*	a-35 b55 c-29 d-30 f-53 h-30 i-30 j-49
koste*	a-35 b55 c-29 d-30 f-53 h-30 i-30 j-49
kostet	a-35 b55 c-29 d-30 f-53 h-30 i-30 j-49
kran	a31 c-30 e-30 g-30
kran*	a-60 b-30 c-32 e59 h-30
krank*	a-60 b-30 c-32 e59 h-30
krankenhaus	a-60 b-30 c-32 e59 h-30
kred*	b30 d-30 e-30 g30 j-30
kredi*	b30 d-30 e-30 g30 j-30
kredit	e-30 g30 j-30
kredit ohne	e-30 g30 j-30
krie*	a-59 b-30 c30 d-30 e31 f-30 g-30 i-30
krieg*	a-59 b-30 c30 d-30 e31 f-30 g-30 i-30
kriegen	a-30 c30 f-30 g-30
kriegt	a-50 b-30 d-30 e23 i-30
kuch*	a43 b-30 c-34 d-30 e-43 f-52 g-30 h-43 i-54 j-30
kuche*	a41 b-30 c-32 d-30 e-30 f-52 g-30 h-43 i-54 j-30
kuchen	a41 b-30 c-32 d-30 e-30 f-52 g-30 h-43 i-54 j-30
kuen*	a-102 b12 c63 d-22 e-59 f-65 h-58 j-54
kuend*	a-80 b42 c71 d-60 e-30 f-60 h-40 j-54
kund*	a-15 b-43 c34 d-83 e-36 f-109 g-65 h-70 i-56 j-63
kunde	a36 b-30 c-36 d-30 f-30 g-30 h-30 i-30
kunde und	a36 b-30 c-36 d-30 f-30 g-30 h-30 i-30
kunde*	a-45 b-14 c54 d-69 e-36 f-92 g-40 h-41 i-30 j-63
kundendienst	b-30 c50 d-30 f-30
kundendienst ,	a9 c22 f-30
kundenservice	a-30 c32 d-30 e-30 f-30 h-30 j-34
kundenservice ist	a-30 c30 d-30 e-30 f-30 h-30 j-30
l	a-36 b-111 c-78 d-98 e-68 f46 g-43 h-43 i-30 j46
l oe	a-30 b-30 c-30 d-30 e-30 f30 g-30
lade*	a-25 b-32 c-66 d-32 e58 f-61 g-55 h-60 i-30 j27
laden	a-11 b-28 c-62 d-32 e24 f-60 g-30 h-30 j28
laeu*	a36 c-37 d-30 e-30 g-30 h-30
laeuf*	a36 c-37 d-30 e-30 g-30 h-30
laeuft	a36 c-37 d-30 e-30 g-30 h-30
lang	a-28 b48 c-32 d-30 e-39 f-30
lang*	a-61 c27 e-30 f-30 g-30 h-30 i-30 j-72
lange	a-40 c57 d-41 f-30 i-30 j-72
larg*	a-51 b-58 d27 e-42 f-49 g-60 h-30 i-30 j-30
last	a31 c-38 d-91 e12 f-50 g-30 h-30 i-30 j-56
last night	a56 b-30 c-38 d-91 e15 f-30 j-56
last*	a-30 b-30 c-30 d41 e-30
laste*	a-30 b-30 c-30 d41 e-30
lebe*	a-62 b-30 c-59 d-55 e101 f-30 i-30 j-54
leck*	a56 b-50 c-28 d-71 e-39 f-118 g-30 h-48 i-49 j-47
lecke*	a56 b-50 c-28 d-71 e-39 f-118 g-30 h-48 i-49 j-47
lecker	a47 b-50 c-19 d-71 e-30 f-118 g-30 h-48 i-49 j-47
leed*	a35 b30 c-58 d-32 e-31 f-30 g-30
leeds	a35 b30 c-58 d-32 e-31 f-30 g-30
left	a-56 b-30 c35 d-30 e-21 j-30
leg	a-30 b-30 c-33 d62 e37 f-30 g-30 h-30 j-30
legt	b-30 c-60 d59 e-30 f-30 g-30 h-60 i-62 j-42
leid*	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
leide*	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
leider	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
leider sehr	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
leis*	a14 b-30 c51 e-54 f-30 g-30 h-35 j-34
leise	a62 c-30 e-30
leist*	a-60 b-30 c55 e-30 f-30 g-30 h-35 j-34
leistung	a-60 b-30 c55 e-30 f-30 g-30 h-35 j-34
let	a-32 b-30 c-63 d67 e-37 f27 g-40 h-30 j-46
letz*	a-60 b-56 c38 d-49 f18 g-40 h-30 i-30 j-48
letzt*	a-60 b-56 c38 d-49 f18 g-40 h-30 i-30 j-48
letzte	a-56 b-30 c45 d-30 e-48 f31 g-30 h-30 i-30 j-30
letzten	a-30 b-30 d-30 e30 f-30 g-30 j-30
leut*	b-57 c-11 e-38 f-58 g-30 h-55 i-59 j-59
leute	b-57 c-11 e-38 f-58 g-30 h-55 i-59 j-59
lieb*	a142 b-77 d-84 e-52 f-69 g-52 i-226 j-149
liebe	a-30 c30 e-30
liebe es	a-30 c30 e-30
liebe*	a59 b-30 c-83 d-30 e-30 f-53 g-30 h63 i-30 j-32
lieben	a14 b-30 c-53 d-30 f-30 h63 i-30 j-32
liebl*	a28 b-35 c-10 d-50 e-30 f-32 g-30 h-30 i-30 j-58
lief	a71 b-30 c-46 d-33 e-61 f-40 g-30 j-36
lief*	a-97 b67 c19 d-51 e-30 f-32 g-30 h-54 i-30 j-57
liefe*	a-97 b67 c19 d-51 e-30 f-32 g-30 h-54 i-30 j-57
liefert	a-30 b52 c-43 d-51 e-30 f-32 g-30 h-30 i-30 j-30
liefert ihr	a-30 b52 c-43 d-51 e-30 f-32 g-30 h-30 i-30 j-30
lieferung	a-30 c58 h-30
lieg*	a-74 b27 c-12 d-46 e27 f-30 g-56 h29 j-30
liegt	a-74 b-30 e31 g-30 h-30
liegt jetzt	a-30 b-30 c29 e-26 g-30 h-30
life	b-13 c-68 d-61 e40 f-33 g-10 h-30 i-30 j-68
life ,	a30 b-30 c-30 d-30 e-59 f-30 g22 h-30 j-30
like	a-36 b-68 c-18 d-57 e-35 f44 g-49 h-58 i-30 j-65
like a	a-8 b-56 c-45 d-55 f20 g-49 h-58 i-30 j-60
link	a-55 b-30 c-44 d-79 e-67 f-58 g74 h-30 i-30 j-56
link in	a-55 b-30 c-44 d-79 e-67 f-58 g74 h-30 i-30 j-56
lipp*	a-30 b-30 c-59 e65 f-30
lisa	a-30 b-30 c-30 d-30 f-32 g-30 h-30 i-32 j34
litt*	b-30 c-39 d-58 e-59 f29 g-56 h-36 i-30 j-56
littl*	b-30 c-39 d-58 e-59 f29 g-56 h-36 i-30 j-56
little	b-30 c-39 d-58 e-59 f29 g-56 h-36 i-30 j-56
live	a-82 b26 c-84 d9 e-42 f-64 g-49 h-39 j51
lob	a38 c-26 d-30 e-30 f-30 g-38
lob an	a9 c16 d-30 e-30 f-30 g-38
lock*	a-30 c34 d-30 e25 f-57 g-30 h-30
locke*	a-30 c34 d-30 e25 f-57 g-30 h-30
loes*	a-143 b-105 c150 d-46 f-114 g-30 h-62 i-58 j-77
lol	a9 b-73 c-96 d-41 e-58 f-79 g-41 h-82 i126 j-192
long	a-33 b50 c-59 d29 e-30 g-30
look	a-45 b-45 c-30 e30 f-39 i-47 j56
look*	a27 b-55 c-97 d-64 e-14 f-16 h-67 i-37 j-132
looki*	a-30 c-30 d-55 e-40 f-30 g26 h-30 j-30
looking	a-30 c-30 d-55 e-40 f-30 g26 h-30 j-30
looks	a39 b-62 c-78 d-60 f-9 g-33 h-48 i-33 j-103
lose*	a-34 b-30 c-31 d-30 e-30 f53 g-30 h-30 i-30 j-44
lost	a-59 c60 d-30 e-30 g30
lost my	a-30 c32 g30
lot	a-23 b-62 c-32 d-11 e-31 g-32 h-44 i-59 j-30
lot of	a-34 b-30 c-53 e-30 f16 g-50 h-30 i-30 j-30
love	a-16 b-23 c12 e-79 f-8 g-19 h-100 i-60 j-92
love this	a71 b-30 c-30 d-30 e-30 f-30 g-30 h-40 i-59 j-49
love to	a-30 c-30 d31 e-30 f-30 g-30 j-30
love*	a48 b-106 c-14 d-40 e-82 f-70 g-49 h-87 i-64 j-61
lovel*	a-14 b-57 c25 d-8 e-41 f-64 g-49 h-44 i-30 j-57
lovely	a-14 b-57 c25 d-8 e-41 f-64 g-49 h-44 i-30 j-57
loya*	a-60 b-30 d29 e-30 f-30 g-57 h-30
loyal*	a-60 b-30 d29 e-30 f-30 g-57 h-30
loyalty	a-60 b-30 d29 e-30 f-30 g-57 h-30
luft	a-30 e27 f-30 i-30
m	a-33 c-54 d-88 e-71 f-86 g-51 h-39 i-47 j63
mach	a-54 b-43 c-52 d-52 e27 f54 g-30 h-30 i-30 j-63
mach ich	a-54 b-43 c-52 d-52 e27 f54 g-30 h-30 i-30 j-63
mach*	a32 b-73 c-40 d30 e-117 f-76 g-11 h-46 i-30 j-85
mache*	a-30 b-30 c-48 d61 f-39 j-30
machen	a-30 b-30 c-48 d61 f-39 j-30
machen .	a-30 c-48 d53 f-39 j-30
macht	a59 b-39 c-85 e-70 f-55 g-57 h-46 i-30 j-65
macht doch	a-30 c-49 d60 e-30 g-30 h-30
made	a18 b-42 c-50 d-57 e-69 f-82 g26 h-66 i-43 j-65
made $	a-30 b-30 c-36 d-30 e-30 f-30 g32 h-30 i-30 j-30
made my	a-30 b-30 c32 e-30 h-30
mai	c-60 d-30 g-30 j34
mail	a-30 b-30 c30 e-30 g-30
mail*	a-30 b-30 c30 d-30
mails	a-30 b-30 c30 d-30
make	a-25 b-55 c-36 d67 e-53 f-60 g-28 h-66 i-30 j-30
make the	a-53 d15 e-30 h-30
make*	a-16 b-52 d-52 e-60 g-30 i-30 j-30
makes	a-16 b-52 d-52 e-60 g-30 i-30 j-30
makes my	b-30 d-30 e-30 f-30 g-30 i-30
maki*	a-33 b-30 c40 d-30 e34 f-30 g-30 h-30 j-30
makin*	a-33 b-30 c40 d-30 e34 f-30 g-30 h-30 j-30
making	a-33 b-30 c40 d-30 e34 f-30 g-30 h-30 j-30
mal	a-37 b-104 c31 d21 e-146 f-42 g-63 h-110 i-129 j-76
mal $	a-30 c-59 d-30 f-34 g-54 h-30 i-30 j30
mal ein	a-59 c-38 d59 e-30 f-39 g-30 h-30
mal eine	a29 b-60 d-30 e-34 f-30 g-59 h-30 i-30 j-30
mama	a64 b-30 c-30 e-32 f-30 g-52 h-30 j-30
man	a-131 b21 c38 d-66 e-86 g-80 h-72 i-54 j-82
man die	a-30 b56 c-58 d-30 f-30 g-30 j-30
man erst	a-30 b-30 c33 d-30 e-30 f-32 h-30 j-30
man fuer	a-30 b14 d-49 e-57 f-51 j-30
man mit	b50 c-30 d-30
mana*	a-46 b-74 c-11 d-84 e-36 f44 i-56 j77
manag*	a-45 d-30 e-36 f47 j-30
manager	a-31 c-49 e-36 f47 j-30
many	a-50 b30 c-77 d30 e-30 g-48 h30
many thanks	a-30 c-30 h30
marc*	a34 b-30 c-52 d-44 e-30 f-47 g-60 j30
mark*	b35 d-30 e-30 f-30 h-30 j-30
matc*	a-30 b-32 c-30 d-60 e-30 f-30 g-30 i67 j-90
match	a-30 b-32 c-30 d-60 e-30 f-30 g-30 i67 j-90
matt*	a50 b-30 c-37 d-54 e-59 f-60 g-32 h-50 j-59
may	a-30 c-30 d30 e-30 g-30
mayb*	a-43 b-68 c-43 d63 e-30 f-35 g-30 h-30 i-41 j-30
maybe	a-43 b-68 c-43 d63 e-30 f-35 g-30 h-30 i-41 j-30
me	a-35 b-92 c18 d-147 e-139 f-78 g50 h-8 i-95 j91
me .	a-30 c-30 h30
me feel	a41 b-30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
me out	a-65 b-42 c64 d-30 e-37 f-41 g-30 h-30 i-30 j-30
me to	a-33 b-30 c52 d-59 e-48 f-30 j-30
mega	a93 b-44 c-60 d10 e-55 f-54 g-58 h-41 j-37
mega ,	b-30 c-35 d54 e-30 f-30 h-30
mehr	b-76 c-71 d-8 e110 f-73 g-95 h-75 j-150
mein	a-30 b-25 c-20 d-24 e16 f-124 g-59 h-114 i-109 j-63
mein konto	a-34 b-59 d-30 e30 f-30 g-32
mein paket	a-45 c64 d-30
mein sohn	a-32 b-30 c-60 d-30 e45 g-30 h-30 i-30 j-30
mein*	a-46 b-103 c10 d-147 e26 f-197 g26 h-132 i-140 j-104
meine	a-36 b-69 c20 d-101 e19 f-152 h-85 i-96 j-162
meine bestellung	a-31 b-30 c31 d-30 e-30 g-30
meine e	a-30 b-30 c30 e-30 g-30
meine frau	a23 c-40 e58
meine mama	a64 b-30 c-30 e-32 f-30 g-52 h-30 j-30
meine mutter	c-30 e28 g-31
meine tochter	a-26 b-30 c-50 d-30 e29 f-30 g-54
meine*	a-50 b-12 c-40 d-93 e-19 f-85 g32 h-96 i-57 j-65
meinem	a-47 b-30 c-87 d-58 e-10 f-55 g41 h-59 i-30 j-71
meinen	a-80 b49 c73 d-60 e-67 f-35 g-111 h-60 i-37 j-14
meiner	b-37 c-32 e-51 g19
merc*	a-44 b-75 c-82 d-53 e-41 f-107 g-44 h26 i-49 j24
merci	a-44 b-75 c-82 d-53 e-41 f-107 g-44 h26 i-49 j24
merr*	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
merry	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
merry christmas	a-30 b-30 c-30 d-30 e-30 f-44 g-30 h-30 i42 j-30
mess*	a-39 b-57 c-47 d-56 f-60 g30 h-30 i-30 j-47
mich	a28 c-27 d-89 e-80 f-51 h-45 i-37 j-24
mich fuer	a8 c-30
midd*	a-50 b-30 c56 d-30 e-51 f-30 h-30
middl*	a-50 b-30 c56 d-30 e-51 f-30 h-30
middle	a-50 b-30 c56 d-30 e-51 f-30 h-30
mill*	a11 b-30 c-59 d-30 e-52 f-60 g-56 h20 i-30 j-30
milli*	a11 b-30 c-59 d-30 e-52 f-60 g-56 h20 i-30 j-30
million	a11 b-30 c-59 d-30 e-52 f-60 g-56 h20 i-30 j-30
minu*	a52 b-30 c-36 d-43 e-33 f-45 g-47 h-30 i-30 j-60
minut*	a52 b-30 c-36 d-43 e-33 f-45 g-47 h-30 i-30 j-60
minute	a61 b-30 c-84 d-30 e-30 f-30 h-30 i-30 j-38
minuten	a-43 c47 d-59 e-60 f-59 g-30 j-30
minuten verspaetung	a-30 c30 f-30
minutes	a58 c-58 e-30 g-30
mir	a-117 b-25 c-42 d-66 e-54 f-28 g53 h-45 i-75 j-153
mir das	a-30 b-30 c-30 d-30 e30 g-30 j-30
mir den	a-32 b-30 c-59 d-48 f-30 g46 h-46 j-30
mir mal	a-76 b-60 d-60 e-30 f-30 g71 j-30
mir sagen	b37 c-30 d-30 h-30
miss*	a23 c-14 d-37 e-31 f-30 h-30 j-30
mit	a-32 b-44 c-103 d87 e-56 f-127 g9 h-90 i-98 j-134
mit dem	b-15 c-38 d-59 e30 g-60
mita*	a-45 c28 d-30 e-30 f38 j-44
mitar*	a-45 c28 d-30 e-30 f38 j-44
mite*	a-52 b-38 c-38 d-45 e-41 f49 g-34 h-52 i55 j-71
mitn*	b38 d-30 g-30
mitne*	b38 d-30 g-30
mitnehmen	b38 d-30 g-30
mode	a36 b-31 c-56 e-30 f-58 h-30 i-40 j-30
mode*	a-111 b-16 c-85 d20 e-14 f33 g-51 h-30
model	a-70 b-41 c-63 d-30 f63 g-30 h-30 j-72
model*	a-48 b30 c-56 d24 e-30 f-30 g-30
modell	a-30 b30 c-30 d-51 j30
moec*	a62 b16 c-56 d-30 e-59 f-60 g-30 h-30 j-30
moech*	a62 b16 c-56 d-30 e-59 f-60 g-30 h-30 j-30
moechte	a62 b16 c-56 d-30 e-59 f-60 g-30 h-30 j-30
moin	a-88 b-61 c-89 d-72 e-49 f-84 g-46 h-48 i107 j-112
mona*	a-34 b-30 c36 e13 g-60
monat	a-30 c30 e-30 g-30
monat*	a-30 b-30 c19 e29 g-30
mond*	a-71 b-20 c12 d-58 e-39 f-38 g-60 h-30 i61 j-34
monda*	a-71 b-20 c12 d-58 e-39 f-38 g-60 h-30 i61 j-34
monday	a-71 b-20 c12 d-58 e-39 f-38 g-60 h-30 i61 j-34
mone*	a-65 b-30 d47 e-55 f-54 g29 h-58 j-30
money	a-65 b-30 d47 e-55 f-54 g29 h-58 j-30
money $	a-65 b-30 d48 e-39 f-54 g-30 h-58 j-30
mont*	a19 c21 d-84 e-70 g-62 h-30 j-30
monte*	a-30 b-30 c60 e-30 g-30
monteur	a-30 b-30 c60 e-30 g-30
month	a-128 c25 d-60 e-37 g-30 j-30
month .	a-30 c48 e-30
more	a42 b-30 c-94 d54 e-86 f-46 g-30 h-55 j-64
morg*	a-28 b15 c-71 d-84 e-16 f-78 g-55 h-89
morge*	a-28 b15 c-71 d-84 e-16 f-78 g-55 h-89
morgen	a-28 b15 c-71 d-84 e-16 f-78 g-55 h-89
morgen geoeffnet	a-42 b56 c-30 d-30 e-30 f-38 g-30 h-30 i-54 j-49
morgen zusammen	a-30 b-30 c-30 e-30 f-30 h-30 i30 j-30
morn*	a-32 b-79 c-97 d-17 e-37 f-78 g-59 h-8 i62 j-63
morni*	a-32 b-79 c-97 d-17 e-37 f-78 g-59 h-8 i62 j-63
morning	a-9 b-53 c-94 d-61 e-37 f-78 g-46 h-8 i65 j-63
morning everyone	a-30 c-30 i55
morning from	a-36 b-50 c-30 d-47 e-30 f-57 g-37 h-58 i66 j-63
mr	a-30 c-47 g30 h51
much	a10 b92 c-52 d-93 e-45 f-78 g-54 h28 i-42 j-118
much for	a-32 c17 d-30 f-30
muel*	a-30 c30 f-30 i-30 j36
muell*	a-30 c30 f-30 i-30 j36
mund	a-48 c-48 d-43 e51 g-30 h-30 j-30
muse*	a-8 b-27 c-60 e-39 g-30 h-30 j22
museu*	a-8 b-27 c-60 e-39 g-30 h-30 j22
museum	b-27 c-60 d-30 e-39 g-30 h-30 j22
muss	a-105 b78 c-14 d-110 e-23 g-66 h-71 i-44 j-53
muss ich	a-30 b117 d-30 e-30 i-30 j-54
muss man	a-86 b31 d-71 e-50 f16 g-30 h-30 j-30
mutt*	a27 b-30 c-59 e28 g-31
mutte*	a27 b-30 c-59 e28 g-31
mutter	a27 b-30 c-59 e28 g-31
my	a-10 b-26 c-15 d-86 e65 f-178 g-55 h-193 i-129 j-100
my card	a-30 b59 c-60 d-36 e-58 g-30 j-41
my daughter	a13 b-30 c-30 g-30 i-30
my dog	a30 b19 c-30 e-30 g-30
my flight	a-58 c48 d-30 e-44 f-30 g-30 h-30 j-30
my hand	a-30 b-30 c-30 e38 f-30 h-30 j-30
my husband	a-30 c-30 e33 g30
my kids	a23 b-56 c-59 d-30 f-30 h-30 j-30
my life	b-43 c-64 d-53 e45 f-33 g-10 h-30 i-30 j-68
my new	a12 b-30 c-55 e-30 g30 h-30
my order	a-16 b-30 d-30 e-60 f-57 g-30 h-30 j28
my page	a-42 b-39 c-33 d-43 e-59 f-56 g46 h-46 i-30 j-30
my parcel	b-30 c40 d-35 e-39 f-30 g-30 h-30 j-51
my refund	a-30 b-30 c31 e-30 g-30 j-30
my skin	a49 b-30 c-53 d-30 e-30 f-30 h-30 i-30 j-30
my son	a-30 b-46 c-30 e57
n	a-30 b-30 c-30 d-30 e-30 f39 g-30 h-41 i-50 j-58
na	a-85 b-104 c-27 d-103 e-63 f-105 g-30 h-88 i129 j42
na ,	a-30 b-30 c-30 d-30 e-30 f-30 h-30 i33 j-30
na super	a-30 c30 h-30
nach	a-139 b-80 d23 e75 f-107 g-91 h-70 i-55 j-31
nach 0	a-60 c60 d-30 e-30
nach dem	a-56 b-36 c-13 d-43 e48 f-30 g-53 h-30 j-30
nach der	a-40 b-30 c-30 e44 f-30 g-30
nach einmal	a-31 b-30 c36 d-30 e-30 f-30 i-30 j-30
nach gas	a-30 c-30 d-30 e30
nach oesterreich	a-30 b33 c-30 d-30 e-30 f-30
nach zwei	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
nach*	a-36 b-57 c-91 d86 e-33 f-87 g-56 h-86 i-65 j-81
nachf*	a-31 b-35 c-64 d52 e-33 f-58 g-30 h-52 i-30 j-30
nacht	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
naec*	a-57 b-60 c59 e-54 f-30 g-30 h-30 i-30 j-33
naech*	a-57 b-60 c59 e-54 f-30 g-30 h-30 i-30 j-33
naechste	a-57 b-30 c60 d-30 e-47 f-30 g-30 h-30 i-30 j-33
naht	a-34 b-62 c75 d-30 e-39 g-30 h-30 j-44
ne	a-9 b10 c-135 d-72 e-46 f37 g-59 h-53 i-30 j-81
nebe*	a-59 b-30 c-30 d-30 e-42 f-30 g30 j31
need	a-50 b87 c-86 d13 e-34 f-30 g-48 j-30
need to	a-30 b60 c-30 d-30 f-30 j-30
need*	a-99 b-64 c-80 d-90 e-69 f96 g-44 h-34 j-30
nehm*	a-51 b72 d-42 e-33 f-30 g-30 h-53 i-30 j-30
nehme*	e-30 h-30
nehmen	e-30 h-30
nehmt	a-30 b61 c-30 d-47 f-30 h-30 i-30 j-30
nehmt ihr	a-30 b61 c-30 d-47 f-30 h-30 i-30 j-30
nen	a-53 b-39 c10 d-56 e-35 f20 g-30 h-30 i-30 j-53
nett*	a51 b-30 c-37 d-30 e-51 f-30 g-30 h-59 i-30 j-30
nette*	e-30 g-30 h-30
neu	a-63 b-56 c-57 d-44 f-49 g-11 j58
neue	a39 b37 c-53 d-76 e-117 f-93 g-54 h-70 i-56 j-23
neue*	a-25 b12 c-53 d-56 f-51 j-57
neuen	a-15 b-38 c-24 d-47 e37 f-30 j-57
neve*	a71 b-84 d-39 e-73 f-86 g-49 h-44 i-75 j-73
never	a71 b-84 d-39 e-73 f-86 g-49 h-44 i-75 j-73
never had	a42 c-50 d-30 e-30 f-30 h-30 j-30
new	a31 c-12 d-99 e-103 f-83 g-14 h-74 i51 j-98
news*	b-30 c-30 d30 e-30 f-30 j-30
newsl*	b-30 c-30 d30 e-30 f-30 j-30
newsletter	b-30 c-30 d30 e-30 f-30 j-30
next	a-66 b-44 c-25 d41 e-85 f-95 g-78 h-66 i25 j-89
next day	a-62 b-30 c39 d-50 e-30 f-30 g-30 i-30 j-30
nice	a8 b-43 c40 d-58 e-52 f-61 g41 h-63 i-63 j-69
nice post	a-60 b-30 c-38 d-30 e-30 f-30 g42 i-30 j-30
nich	a46 b-59 c-9 d-38 e-72 f-44 g-36 h-30 j-47
nich*	a-57 b-67 c44 d-14 f-47 g-102 h-146 i-51 j-88
nicht	a-53 b-48 c28 d-13 f-44 g-102 h-121 i-48 j-88
nicht ,	a-30 b-32 c37 d-30 e-30 f-55 g-42 h-30 i-30 j-40
nicht .	a-97 c51 d-59 e-30 f-46 h-30 i-30 j8
nicht auch	a-30 b-57 c-30 d40 e-30 f-30 g-30 h-30 i-30 j-30
nicht da	a-30 c31 d-35 e-30 g-30
nicht gerade	a-44 c56 d-41 e-30 g-30 j-30
nicht gut	a-35 c60 d-30 e-72 j-47
nicht mehr	a-43 b-40 c-91 d-104 e112 f-54 g-30 h-30 i29 j-92
nicht*	a-66 b-30 c74 d-30 e-30 f-30 h-69 i-30 j-30
nichts	a-66 b-30 c74 d-30 e-30 f-30 h-69 i-30 j-30
nichts 🙄	a-30 c30 h-30
nie	a28 b-72 d-65 e-62 f-66 g-64 h-55 i-37 j-57
niem*	a-30 c48 d-30 e-33 j-30
niema*	a-30 c48 d-30 e-33 j-30
niemand	c30 e-30
nigh*	a33 b-60 c-44 d-91 e33 f-30 j-56
night	a33 b-60 c-44 d-91 e33 f-30 j-56
nimm*	a23 b-33 e-61 f-59 g-30 h-30 j-30
nimma	a-21 b-30 c28 e-32 f-30 g-30 j-30
no	a84 b-76 c-13 d-39 e-72 f-59 g-73 h-54 j-60
no one	a-31 c32 d-30 e-30
nobo*	a-62 b-44 c14 d-56 f52 g-30 h-76 i-30 j-79
nobod*	a-62 b-44 c14 d-56 f52 g-30 h-76 i-30 j-79
nobody	a-62 b-44 c14 d-56 f52 g-30 h-76 i-30 j-79
noch	a29 b-80 c-61 d-48 e-35 f-100 g-113 h-90 i19 j-18
noch nicht	a-35 c11 d-52 e-30 g-30 j30
noch nie	a53 b-43 c-46 d-46 e-42 f-56 g-64 h-30 i-37 j-30
noch schoener	b-45 c-52 d28 e-60 f-42 g-30 h-30 i-46 j-30
not	a-75 b-32 c68 d26 e-31 f-65 g-62 h-44 j-74
not a	a-59 b-30 c95 d-30 e-30 f-30
noth*	a13 b-30 c-20 d-32 e-43 f-30 g-30 h-30 j-48
nothi*	a13 b-30 c-20 d-32 e-43 f-30 g-30 h-30 j-48
nothing	a13 b-30 c-20 d-32 e-43 f-30 g-30 h-30 j-48
nothing .	a43 b-30 c-18 d-32 e-43 f-30 h-30 j-48
noti*	a-30 b-36 c15 e30 f-30 g-30 i-30 j-30
notic*	a-30 b-36 c15 e30 f-30 g-30 i-30 j-30
notice	a-30 b-36 c15 e30 f-30 g-30 i-30 j-30
now	a-75 b-100 c16 d-96 e-74 f-112 g9 h19 i-39 j-107
now !	a-30 b-30 c-30 d-30 e-30 f-30 g30 h-30 i-30
now $	a-55 b-49 c-14 d-30 e-44 f-48 g-62 h71 j-55
now .	a-37 b-30 c-30 d-30 e-30 f-32 h38 i-30 j-48
numb*	a-31 b-40 c-58 d-30 f-59 g-30 h-30 i-30 j31
numbe*	a-31 b-40 c-58 d-30 f-59 g-30 h-30 i-30 j31
number	a-31 b-40 c-58 d-30 f-59 g-30 h-30 i-30 j31
nun	a-30 d-30 e-59 f-30 g-30 h30 j-30
nur	a61 b-92 c-33 d24 e-54 f43 g-55 h-93 i-85 j-115
nur 0	a-30 b-30 c-43 d44 f-30 g54
nur eine	a-37 b-30 c65 d-59 e-30 f-30 h-30 j-30
nurs*	a43 c-41 d-30 f-30 g-30 h-30 j-30
nuts	b-30 c-30 e30
nuts in	b-30 c-30 e30
ob	a-80 b90 c-57 d-87 e-62 f-77 g-57 h-59 i-30 j-70
ob der	a-30 b60 e-30
ob die	a-33 b56 c-56 d-30 e-30 f-43 g-30 h-43 j-48
ob man	a-30 b30 c-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
obse*	a55 b-57 c-30 d-30 e-30 f-30 g-30 h-30 i-68 j-30
obses*	a55 b-57 c-30 d-30 e-30 f-30 g-30 h-30 i-68 j-30
obsessed	a55 b-57 c-30 d-30 e-30 f-30 g-30 h-30 i-68 j-30
obwo*	a-31 c42 d-30 e-60 f-30 g-30 j-30
obwoh*	a-31 c42 d-30 e-60 f-30 g-30 j-30
obwohl	a-31 c42 d-30 e-60 f-30 g-30 j-30
oder	a-32 b26 c-71 d-62 e-30 f-50 g-30 h-30 i-78 j31
oe	a-30 b-30 c-30 d-30 e-30 f30 g-30
oe c	a-30 b-30 c-30 d-30 e-30 f30 g-30
oeff*	a-57 b-38 d34 e-30 f-30 g-30 h-30 i-30 j-30
oeffn*	a-57 b-38 d34 e-30 f-30 g-30 h-30 i-30 j-30
oeffnen	a-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
oeffnungszeiten	a-30 b-38 c-30 d40
oeffnungszeiten am	a-30 b-38 c-30 d40
oel	a-30 b31 c-30 d-30 f-30 h-30 i-30 j-38
oest*	a-30 b33 c-30 d-30 e-30 f-30
oeste*	a-30 b33 c-30 d-30 e-30 f-30
oesterreich	a-30 b33 c-30 d-30 e-30 f-30
of	a-60 b-133 c11 d10 e31 f-17 g-138 h-134 i-122 j-157
of gas	a-30 b-30 c-30 d-30 e30 f-30 h-30 j-30
of it	a24 c-17 d-30 e-33 f-30 h-30 j-30
of the	a-42 b-26 c-25 d-81 e81 f-53 g-59 h-30 i-30 j-51
of them	a-47 b-30 c-47 d-30 e52 f-30 g-30 h-30 i-41 j-30
of these	a27 c-54 d-43 e-38 f-30 h-30 j-30
of this	a22 b-30 c-39 d34 e-73 f-53 g-30 h-30
of your	a-30 b-30 e30
off	a-28 b-78 c-62 d-88 e-69 f11 g-12 h27 i-30 j-91
off $	a8 b-30 e-41 f-30
off .	a-30 c62 e-30 h-30 j-30
offe*	a-99 b22 c-29 d30 e-59 f-16 g-30 h-55 i-30 j-101
offen	a-74 b29 c34 d-71 e-51 f-58 g-30 h-55 j-67
offer	a-30 b-36 c-45 d76 f-31 i-30 j-30
oh	a-55 b-30 c40 d-30 e-47 f-30 g-30 h-30 i-30
ohne	a-66 b-60 c103 d-59 e-99 f-69 g41 h-62 i-63 j-110
ohne schufa	e-30 g30 j-30
ok	a-94 b-89 c-41 d-41 e-52 f-88 g-42 h88 i-113
ok got	a-30 e-30 h62 i-30
old	a-32 b-30 c33 e-30 g-30
olde*	a-59 b29 c-30 d35 e-38 f-30 g-30 h-30
older	a-59 b29 c-30 d35 e-38 f-30 g-30 h-30
oma	a31 b-32 c-55 e30 g-30 h-30
on	a-15 b-35 c-17 d-101 f-178 h-153 i-93 j-133
on a	a-30 b-30 e30
on bank	a-36 b38 c-47 d-30 e-30 h-30
on hold	a-74 b-30 c72 d-30 e-42 f-30 g-30 h-30 j-66
on our	a-44 c-30 d-30 e29 f-30 g37 h-30 i-30
on the	a20 b-99 c-53 d-41 f-49 g-71 h-43
on ward	a43 c-41 d-30 f-30 g-30 h-30 j-30
on whatsapp	a-45 b-30 c-30 d-30 e-30 f-30 g36 h-30 i-30 j-30
on your	a-30 c30 e-30
once	a30 c-30 d-30 e-30 f-30 h-30 j-30
one	a-96 b58 e-29 f-114 g-63 h-110 i-53
one ,	a-34 b25 c-34 e36 f-30 g-30 h-30 j-30
one week	a-30 c52 g30 j-55
onli*	a24 b-30 c-48 d-21 e-60 f-30 g-21 h-30 j-43
onlin*	a24 b-30 c-48 d-21 e-60 f-30 g-21 h-30 j-43
online	a24 b-30 c-48 d-21 e-60 f-30 g-21 h-30 j-43
only	b-79 c11 d-75 e-52 f-93 g-13 h-85 j-51
open	a-50 b14 c51 d69 e-59 f-113 g-30 h-30 j-30
opti*	a-30 b30 f-30
optio*	a-30 b30 f-30
or	a-60 b57 c-26 d-30 e-60 f35 g-42 h-30 i-30 j-44
or just	a-30 b-24 c-30 d-30 f35 g-30 i-30 j-44
orde*	b-36 d-50 e-62 f-81 g-49 h-72 i-30
order	a17 b-30 c-62 d-30 e-60 f-57 g-48 h-60 i-30 j29
order number	a-30 b-30 c-30 e-30 f-30 g-30 i-30 j32
order*	a-68 b-30 c33 d-34 e-30 f-30 g-30 j-43
ordered	a-68 b-30 c33 d-34 e-30 f-30 g-30 j-43
orga*	a-79 c20 d-30 e-60 f26 g-46 h-30 j-30
organ*	a-79 c20 d-30 e-60 f26 g-46 h-30 j-30
othe*	a31 c-45 d-30 j45
other	a31 c-45 d-30 j45
our	a9 b-30 c-52 d-30 e29 f-41 g9 h-30 i-30 j-46
out	a-72 b-15 c-19 d-87 f38 g-33 h-64 i-47 j-82
out of	a-57 b-41 c-61 d-30 e78 f-30 g-30
outs*	a10 d-30 e14 f-30 g-30 h-30 j-30
outsi*	a-30 c30 d-30 e18 f-30 g-30 h-30
outside	a-30 c30 d-30 e18 f-30 g-30 h-30
over	a-13 b-30 c55 d-30 e-30 f-30 h-30
over*	a-47 b-30 c18 d-48 e-8 f-51 g-57 h-30 j-30
own	b-28 c-41 e30 f-17 g-30 h-30 i-30 j-30
p	a-30 c-30 e-30 f37 g-30 i-30
paar	a-45 b-30 c-30 d33 e-30 f-30 h-30 i-30
pack*	a-21 b22 e-11 f-49 g-53 h-68 i-77 j-51
packu*	a-68 b-30 c24 d50 e-9 f-30 g-30 h-50 i-57
packung	a-68 b-30 c24 d50 e-9 f-30 g-30 h-50 i-57
page	a-62 b-39 c-43 d-63 e-65 f-74 g63 h-59 i-50 j-30
paid	a-43 b-40 c81 d-36 e-59 f-72 g-44 h-80 j-61
paid for	a-30 c48 d-30 e-30 f-30 h-59
pain*	b30 c30
paint	b30 c30
pake*	a-48 b-54 c74 d-43 e-47 f-30 g-30 h-60 j-33
paket	a-96 b-30 c90 d-30 e-30 g-30 j-30
paket*	b-30 c51 d-30 e-30 f-30 h-60 j-30
pakete	b-30 c21 d-30 f-30 h-60 j-30
parc*	b-30 c42 d-35 e-39 f-30 g-30 h-30 j-51
parce*	b-30 c42 d-35 e-39 f-30 g-30 h-30 j-51
parcel	b-30 c42 d-35 e-39 f-30 g-30 h-30 j-51
park*	a-30 b59 c-53 d-30 e-46 f-30 g-30 h-30 j-30
parki*	a-30 b59 c-53 d-30 e-46 f-30 g-30 h-30 j-30
parking	a-30 b59 c-53 d-30 e-46 f-30 g-30 h-30 j-30
pass*	a-30 b50 c-62 d-30 e-30 f-30 g-30 j-30
pay	a-111 b-41 c22 d13 e-45 f-57 h-30 j-45
pay 0	a-86 b-30 c-18 d-30 e-30 f-30 g30 h-30 j-30
paym*	a-30 b-30 c34 d-30 e-43 f-30 g-30 h-30 i-30 j-30
payme*	a-30 b-30 c34 d-30 e-43 f-30 g-30 h-30 i-30 j-30
payment	a-30 b-30 c34 d-30 e-43 f-30 g-30 h-30 i-30 j-30
pdf	a-30 b-30 c-30 d30 e-30 f-30 g-30
peop*	a-60 b-60 d-15 e-63 f-21 g-33 h-42 i-39 j15
peopl*	a-60 b-60 d-15 e-63 f-21 g-33 h-42 i-39 j15
people	a-60 b-60 d-15 e-63 f-21 g-33 h-42 i-39 j15
per	a-76 b-42 c-50 d-47 e-30 f-47 g-30 h-42 i-48 j76
perf*	a-100 b-54 d-30 e-59 f-34 g-37 h78 i-46 j-83
perfe*	a-100 b-54 d-30 e-59 f-34 g-37 h78 i-46 j-83
perfect	a-80 b-54 c31 e-30 f-30 g-37 h49 i-46 j-53
perfekt	a-30 c-30 d-30 e-30 f-30 h30 j-30
perfekt ,	a-30 c-30 d-30 e-30 f-30 h30 j-30
pers*	a23 b-55 c-8 d-51 f-108 g-49 h-78 i-63 j16
perso*	a23 b-55 c-8 d-51 f-108 g-49 h-78 i-63 j16
personal	a8 d-30 e-30 f-30 g-30 h-30 j-30
personal .	a-15 c22 d-30 e-30 f-30 g-30 h-30 j-30
phon*	a-30 c30 e31 j-30
piec*	a-75 b-58 d-60 e16 g-39 h-47 i-52
piece	a-38 b-72 c-39 d-56 e46 f21 g-30 h-30 i-30 j-30
piece of	a-38 b-72 c-39 d-56 e46 f21 g-30 h-30 i-30 j-30
piece*	a-56 b-35 c18 d-30 e-30 f-51 g-30 h-30 i-37 j19
pieces	a-56 b-35 c18 d-30 e-30 f-51 g-30 h-30 i-37 j19
pig	a-62 b-30 c-30 d-30 e-33 f41 g-30 h-30 i-30 j-30
pizz*	a-30 c55 h-30
pizza	a-30 c55 h-30
plat*	a-59 b-30 c-62 d30 e13 f-30 g-39 h-30 i-30 j-30
platf*	a-30 c-42 e30 g-24
platform	a-30 c-42 e30 g-24
play*	a-19 b-71 c33 d-48 f-53 g8 h-44 i-30 j-78
plays	a-31 c-66 e-30 g47 j-30
plea*	b-60 c-57 d51 e-15 f-72 g-50 h-53 i-30 j-54
pleas*	b-60 c-57 d51 e-15 f-72 g-50 h-53 i-30 j-54
please	b-60 c-57 d51 e-15 f-72 g-50 h-53 i-30 j-54
please ?	a-30 b-30 d42 e-30
please make	a-33 c-48 d45 e-30 h-30
plus	a-30 b47 c-35 d29 e-30 f-30 g-30 j-30
poin*	a-30 b-17 c-30 d29 g-30 j-30
point	b-30 d29 j-30
poli*	a-37 b62 c-51 d-34 e-34 f-59 g-43 h-59 i-60 j-58
polic*	a-37 b62 c-51 d-34 e-34 f-59 g-43 h-59 i-60 j-58
policy	a-37 b62 c-51 d-34 e-34 f-59 g-43 h-59 i-60 j-58
pool	a-53 b76 c-60 d-30 f-37 h-30 i-30 j-61
port*	a-30 c-12 d18 e-30 f-30 h-30 j-30
porti*	a-30 c-12 d18 e-30 f-30 h-30 j-30
portion	a-30 c-12 d18 e-30 f-30 h-30 j-30
portionen	c30
post	a-60 b-30 c-38 d-30 e-30 f-30 g42 i-30 j-30
post !	a-60 b-30 c-38 d-30 e-30 f-30 g42 i-30 j-30
powe*	a-30 c-34 d-30 e45 f-30 g-30 j-30
power*	a-30 c-34 d-30 e45 f-30 g-30 j-30
powerbank	a-30 c-34 d-30 e45 f-30 g-30 j-30
prei*	a61 b18 c-59 d-65 e-73 f-126 g-9 h-118 i-158 j-266
preis	a74 b26 c-112 d-64 e-61 f-109 h-112 i-155 j-262
preis*	b-73 c31 d-30 e-49 f-48 g-47 h-30 i-30 j-52
preise	a45 b-56 c-17 e-30 f-48 g-36 h-30 j-30
preiserhoehung	a-59 b-30 c59 d-30 e-30 g-30 i-30 j-30
prem*	a-62 b-30 c74 d-60 e-30 f-60 g-30 j-30
premi*	a-62 b-30 c74 d-60 e-30 f-60 g-30 j-30
premium	a-62 b-30 c74 d-60 e-30 f-60 g-30 j-30
pric*	a-30 c39 d-30 h-65
price	a-30 c39 d-30 h-65
prin*	b-8 c-58 d28 e-31 f-30 g-54 h-30 i-30 j-30
print	a30 b30 c-30 d-36 e-30 g-30 j-30
pro	a-65 b-21 c-48 d30 e-53 f-30 g31 h-59 i-30
prob*	a56 b39 c-74 d-61 e-91 f-81 g-50 h10 j-57
probe*	b42 c-30 d-30 e-30 f-30 j-30
probi*	a19 c-30 d-30 e-30 g-30 j-30
probl*	a76 b-30 c-72 d-30 e-33 f-58 g-30 h24 j-30
problem	c-57 d-30 e-30 f-30 g-30 h24 j-30
prod*	a-57 b93 c-53 d-16 e-45 f-91 g-37 h-60 i-68 j-14
produ*	a-57 b93 c-53 d-16 e-45 f-91 g-37 h-60 i-68 j-14
prof*	a-49 b-30 c-63 d-57 e-36 f-30 g65 h-54 i-30 j-56
profi*	a-49 b-30 c-63 d-57 e-36 f-30 g65 h-54 i-30 j-56
profil	a-49 b-30 c-63 d-57 e-36 f-30 g65 h-54 i-30 j-56
prom*	a-46 c13 d-56 e-60 f-57 g27 h-30 i-30
prop*	a-33 b-48 c-51 d-46 e82 f33 g-30 h-30 i-30 j-62
prope*	a-33 b-48 c-51 d-46 e82 f33 g-30 h-30 i-30 j-62
properly	a-59 b-49 c-59 d-30 e82 f-30 h-30 j-30
puen*	a20 d-30 e-30 f-30 h-30
puenk*	a20 d-30 e-30 f-30 h-30
puenktlich	a62 c-37 d-30 e-30
qual*	b-53 c70 d-50 e-80 f-50 g-74 h-84 i-35 j-112
quali*	a-17 b-30 c78 d-50 e-80 f-43 g-60 h-84 i-35 j-112
qualitaet	a-14 b-30 c65 d-40 e-69 f-39 g-60 h-67 i-35 j-101
qualitaet !	a-19 c46 d-30 e-30 h-48 i-35 j-72
quality	a-48 c59 d-58 e-60 f-30 h-30 j-30
quality ,	a-30 c30 d-30 e-30 f-30 h-30 j-30
que	a-30 b-92 c-85 d-61 f-62 g-50 i-56 j98
queu*	e-30
queue	e-30
quic*	a61 c-107 d-86 e-64 f-81 g-54 h33 i-30 j-59
quick	a24 c-94 d-57 e-47 f-62 g-54 h25 i-30 j-59
quick*	a28 b-30 c-34 d-30 e-30 f-30 h74
quickly	a28 b-30 c-34 d-30 e-30 f-30 h74
quie*	a-59 b-59 c-33 d50 e-30 f-30 g-56 h-30 i-56 j-30
quiet	a-59 b-59 c-33 d50 e-30 f-30 g-56 h-30 i-56 j-30
r	a-87 b-102 c-60 d-55 e-44 f125 g-59 h-41 i-102 j-157
r $	a-30 b-30 c-30 d-30 e-30 f30 g-30
r s	a-30 b-30 c-30 d-30 e-30 f35 g-30 i-30 j-30
raba*	a-58 b31 c-37 d-43 e-42 f-46 h-30 i-34 j-37
rabat*	a-58 b31 c-37 d-43 e-42 f-46 h-30 i-34 j-37
rabatt	a-58 b31 c-37 d-43 e-42 f-46 h-30 i-34 j-37
rad	a-48 b-30 c78 d-53 e-35 f-58 i-30 j-45
rang*	b30 d10 e-30 g-30
range	b30 d10 e-30 g-30
rare	a71 c-72 d-44 e-30 f-30 g-30 j-30
rate	b30 c-59 d-30 e-30 f-30 g-30 h-30
raus	a-39 c28 d-30 e-53 f26 g-54 h-33 i-30 j-45
reac*	a-30 d-30 e30
react*	a-30 d-30 e30
reaction	a-30 d-30 e30
read	a-60 c-55 d60 e-50 g-30 h-30
read*	a30 b28 c-30 d-51 e-30 f-50 g-30 h-30 j-30
readi*	a30 b28 c-30 d-51 e-30 f-50 g-30 h-30 j-30
reading	a30 b28 c-30 d-51 e-30 f-50 g-30 h-30 j-30
reag*	a-30 e30 j-30
reagi*	a-30 e30 j-30
reagiert	a-30 e30 j-30
reak*	a-30 b-30 e30 g-30
reakt*	a-30 b-30 e30 g-30
reaktion	a-30 b-30 e30 g-30
reaktion auf	a-30 b-30 e30 g-30
real	a-30 c-36 d-52 e-39 f-30 g28 h-30 i-30 j-30
real followers	a-30 b-30 c-36 d-30 e-30 f-30 g31 h-30 i-30 j-30
real*	b-75 d-15 e-36 f-70 g-30 h-52 i-44 j-30
reall*	b-75 d-15 e-36 f-70 g-30 h-52 i-44 j-30
really	b-75 d-15 e-36 f-70 g-30 h-52 i-44 j-30
rece*	a-59 d-58 e-51 g-41 h-30 j-44
recei*	a-30 c13 d-35 e-30 f-30 g-30 j-30
received	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
rech*	a-79 b11 c-84 d-30 e-56 f-35 g-35 h-30 i-30 j69
rechn*	a-60 b11 c-27 d-30 e-30 f-34 g-35 h-30 i-30 j29
rechnung	a-31 b41 d-30 e-30 f-57 g-42 j-48
reco*	a84 b-30 c-62 d-30 e-30 f-60 g-54 h-49 i-30 j-44
recom*	a84 b-30 c-62 d-30 e-30 f-60 g-54 h-49 i-30 j-44
recommend	a84 b-30 c-62 d-30 e-30 f-60 g-54 h-49 i-30 j-44
recommend $	a33 b-30 d-30 f-30 g-30 h-30 i-30 j-30
refi*	b-30 d30 e-30
refil*	b-30 d30 e-30
refill	b-30 d30 e-30
refu*	a-62 b-30 c13 d-30 e-63 f-54 g-50 h31 j-34
refun*	a-62 b-30 c13 d-30 e-63 f-54 g-50 h31 j-34
refund	a-33 b-30 c43 d-30 e-33 f-30 g-30 h-30 j-34
reic*	a30 b37 c-30 e-30 j-30
reich*	a30 b37 c-30 e-30 j-30
rein	a-30 b38 c-45 d-30 e-73 f21 g-30 h-30 j-30
rein*	a-59 b38 c-58 d-57 e-53 f-9 g-48 h-51 i-56 j-54
repa*	a-32 b-30 c-8 d-30 e-60 f-30 g30 h-55 i-30 j-30
repar*	c28 e-30 h-30
repariert	c28 e-30 h-30
repl*	a-62 b-30 c-21 g-30 h72
repla*	a-30 c-30 h30
replacement	a-30 c-30 h30
reply	a-32 b-30 c9 g-30 h21
rese*	a-34 b66 c-30 d-59 e-34 f-30 g-30 h-30 i-39 j-48
resp*	a22 b-30 c-40 d-24 e-97 f30 g-57 h-48 j-44
respe*	a22 b-30 c-40 d-24 e-97 f30 g-57 h-48 j-44
respekt	a37 b-30 c-31 d-54 e-87 f-20 g-30 h-48 j-40
respekt ,	a22 b-30 c-18 d-54 e-87 f-20 g-30 h-48 j-40
rest*	a-32 b40 c27 d-57 e-41 f-30 j-30
retu*	a-59 b33 c10 d-40 e-34 f-56 g-35 h-30 i-30 j-52
retur*	a-59 b33 c10 d-40 e-34 f-56 g-35 h-30 i-30 j-52
return	a-30 c12 d-35 e-30 f-30 g-30 j-30
reze*	a54 b-30 c-59 d-30 e-30 f-30 h-30 i-30 j-30
rezep*	a54 b-30 c-59 d-30 e-30 f-30 h-30 i-30 j-30
rezeption	a54 b-30 c-59 d-30 e-30 f-30 h-30 i-30 j-30
rich*	a70 b-32 c-68 d-34 e-29 f-32 g-56 h-63 i-34 j-83
richt*	a70 b-32 c-68 d-34 e-29 f-32 g-56 h-63 i-34 j-83
richtig	a73 b-30 c-57 d-30 e-60 f-30 g-30 h-63 i-34 j-69
riec*	a-30 c-30 d-30 e30
riech*	a-30 c-30 d-30 e30
riecht	a-30 c-30 d-30 e30
riecht es	a-30 c-30 d-30 e30
ries*	a35 b-30 c-30 e-32 g-30 h-30 j-30
riesi*	a35 b-30 c-30 e-32 g-30 h-30 j-30
roh	b54 c44 d-30 j-30
roll*	a-60 c59 d-35 e-30 f-30 g-30
roof	a-46 b-49 d-30 e-30 f-30 g29 h-61 i-30 j-30
room	a-58 b-24 c36 d-32 e-33 f-30 g-30 h-59 i-30
rot	a-35 b-88 c-30 d23 e-30 f-30 g-30 i-51 j62
rout*	a-56 b-30 c15 d-30 e-30 f-30 h43
route*	a-56 b-30 c15 d-30 e-30 f-30 h43
router	a-56 b-30 c15 d-30 e-30 f-30 h43
ruec*	a-70 b42 d-30 e29 f-30 g-30 h30 i-39 j-55
rueck*	a-70 b42 d-30 e29 f-30 g-30 h30 i-39 j-55
rueckerstattung	b-30 c30 e-30 g-30
rueckmeldung	a-60 b-30 c-30 e30 h30 i-30 j-30
run	a-35 b21 c-30 d-50 e-30 f74 g-38 h-30 i-36 j-131
runt*	a-32 b-58 e29 f-30 g-30 h-30 j-30
runte*	a-32 b-58 e29 f-30 g-30 h-30 j-30
s	a-54 b-60 c-59 d-39 f22 g-45 i-53 j-53
s c	a-30 b-30 c-30 d-30 e-30 f30 g-30
s t	f75 i-30
saft*	a27 b-30 c-40 d-30 e-30 g-30 h-42 i-52 j-52
saftl*	a-30 b-30 c-30 f30 h-30 i-30 j-30
saftladen	a-30 b-30 c-30 f30 h-30 i-30 j-30
saftladen voller	a-30 b-30 c-30 f30 h-30 i-30 j-30
sage*	b37 c-30 d-30 h-30
sagen	b37 c-30 d-30 h-30
sagen ,	b37 c-30 d-30 h-30
sagt	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
sagt was	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
same	a-68 b-41 c19 d-30 e-30 f-30 g-40 h-45 i38 j-43
sams*	a-42 b50 c-83 d-9 e-81 f-56 g-30 i-30
samst*	a-42 c-60 d18 e-57 f-30 g-30 i-30 j17
samstag	a-42 c-60 d18 e-57 f-30 g-30 i-30 j17
sara*	a-57 b-43 c-54 d-57 e-30 g-39 h-30 i28 j-47
sarah	a-57 b-43 c-54 d-57 e-30 g-39 h-30 i28 j-47
saub*	a82 b-30 c-61 d-30 e-60 f-30
saube*	a82 b-30 c-61 d-30 e-60 f-30
sauber	a67 b-30 c-40 d-30 e-60 f-30
saue*	a64 b-30 c-43 d-32 e-59 f-44 g-36 h-30 j-47
say	a-33 b-32 c-9 e-58 f-30 g-44 h15 j-30
says	a-49 e30 g-35
scha*	a-71 b9 c50 d-98 e-28 f-36 g38 h-56 i-60 j-24
schad*	a14 b-30 c26 d-33 e-49 f-58 g-40 h-30 i-30 j-65
schaf*	a-58 b-38 c52 d-30 f-30 h-30 j-30
schafft	a-31 b-30 c31
schafft ,	a-31 b-30 c31
schal*	a-60 b70 c-49 d-30 e-44 f30 j-68
schar*	a-55 c22 d-30 e24 f-30 h-30 j-30
schau	a-30 c-36 d-30 f-34 g28 h-30 i-30 j30
schau mal	a-30 c-59 d-30 f-34 g-54 h-30 i-30 j30
sche*	a14 b-53 c-40 d-30 e-68 f61 g-51 h-63 i-85 j-85
schei*	a14 b-53 c-116 d-30 e-47 f61 g-51 h-63 i-85 j-85
schi*	a-34 b-30 c33 e-30 h-30 j-30
schl*	a-16 b-61 c-123 d-69 e44 f-68 g-31 h-30 i-30 j-69
schla*	a25 c-30 e-25
schle*	a-11 b-37 c-89 d-53 e37 f-68 g-30 h-30 i-30 j-56
schlecht	a-11 b-37 c-89 d-53 e37 f-68 g-30 h-30 i-30 j-56
schn*	a33 b-82 c-33 d-30 e-64 f-71 g-78 h31 i-39 j-88
schne*	a39 b-82 c-45 d-30 e-61 f-58 g-59 h31 i-39 j-73
schnell	a68 b-30 c-48 d-30 e-61 f-30 g-59 h-53 i-30 j-54
schnelle	a-38 b-30 c-31 f-30 h34 i-30 j-30
scho	a-44 b-35 c59 d-30 e-30 f-30 h-36 j-30
scho*	a-10 b-16 c-43 d-43 e-12 f-24 g-124 h-104 i59 j-123
schoe*	b-59 c-75 e-132 f-35 g-75 h-82 i40 j-90
schoen	a25 b-35 d25 e-59 f-66 g-30 h-47 i-49 j-30
schoen ,	b-30 c18 d-44 e-59 f-45 g-30 h-47 i-30
schoenen	a-30 b-30 d-30 e-30 h-30 i44 j-38
schoener	b-45 c-52 d28 e-60 f-42 g-30 h-30 i-46 j-30
schoenes	a-78 b-30 c-30 d-30 e-46 g-30 h-30 i42 j-30
schoenes wochenende	a-30 b-30 c-30 d-30 e-30 f-34 g-30 h-30 i42 j-30
schon	a-132 b-69 c48 d-28 e-51 f20 g-43 h-71 i-10 j-73
schon beim	a-32 b-30 c33 j-30
schon ein	a-30 b36 d-33 e-30
schon wach	a-30 b-30 c-30 d-30 e-30 f-30 h-30 i33 j-30
schon wieder	a-68 b-57 c65 d-43 e-33 g-30 h-53 i-42
schr*	a-70 b-46 d-30 e-71 f-75 g55 h-53 i-30 j-54
schre*	a-49 b-46 c-27 d-42 e-66 f-66 g55 h-53 i-30 j-54
schreib	a-44 b-30 c-38 d-30 e-30 f-48 g58 h-30 i-30 j-30
schreib mir	a-44 b-30 c-38 d-30 e-30 f-48 g58 h-30 i-30 j-30
schreibt	a-30 b-30 c-30 d-30 e-30 f-30 g30 h-30 j-30
schu*	a-75 b-30 c61 d-30 e-60 f49 h-30 j-59
schuf*	e-30 g30 j-30
schufa	e-30 g30 j-30
schuh*	a-30 c59 e-30 g-30 h-30
schuhe	a-30 c59 e-30 g-30 h-30
schul*	a-30 c30
schw*	a-78 b14 c-56 d-44 e24 f23 g-30 h-68 i-30 j-30
schwe*	a-78 b14 c-56 d-44 e24 f23 g-30 h-68 i-30 j-30
schweine	a-55 b-34 c-30 d-56 e-30 f57 g-30 h-40 i-30 j-30
schweine $	a-55 b-34 c-30 d-56 e-30 f57 g-30 h-40 i-30 j-30
schweiz	a-30 b30 c-30 d-30 f-30 h-30
schweiz ?	a-30 b30 c-30 d-30 f-30 h-30
sear*	c-53 d16 e-30 f-30
searc*	c-53 d16 e-30 f-30
search	c-53 d16 e-30 f-30
seat	b-58 c33 d-33 e-53 f-68 g-33 h-62 i-30 j-52
see	b-60 c-60 d23 e-8 f-62 g-30 h-66 i-30 j60
see more	a-30 c-30 d31 e-30 f-30 g-30 j-30
sehr	a-17 b-11 c16 e-75 f-30 g-60 h13 i-30 j-82
sehr geehrte	a9 b-30 c-15 e29 g-30
sehr geehrtes	c-30 d30
sehr geholfen	a-16 c-30 h43
sehr unfreundlich	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-52
seid	a-67 b-29 c-30 d-78 e-57 f70 g-54 h-56 i-57 j-73
seid der	a-30 b-30 c-30 f31 h-30 i-30 j-30
seid die	a96 b-53 c-46 d-32 f-90 g-30 h-51 i-38 j-30
seid echt	a-58 b-30 d-30 f23 g-30 h-30 i-30 j-30
seid ihr	a-44 b14 c-119 d-30 e-30 f50 g-30 h-30 i-33 j-30
seid so	a-80 e-30 f33 h-30
sein	a14 b-74 c-18 d-72 e-30 f59 g-30 i-30 j-56
seit	b-108 c58 d-91 f-86 g-63 h-58 i-60 j-85
seit 0	a36 b-30 c-32 d-38 f-30 g-30 h-30 i-30
seit dem	a-30 b-30 c31 e-30 f-30 g-30 j-30
seit*	a-57 b-30 d-30 e30 f-30 g30 i-30 j-30
selb*	a-35 b-30 c12 d14 j-30
send	a-76 c-104 d15 f-53 i-30 j-44
send a	a-55 c-59 d26 e-30 f-30 g-30 j-30
sent	a-53 b-37 c-59 d-48 e-44 f-48 g-30 h71 j-48
seri*	a-39 b-60 c36 d-30 e-53 g30 j-30
serio*	a-39 b-60 c36 d-30 e-53 g30 j-30
serv*	a-50 b38 c16 d-82 e-65 f-38 g-72 h-95 i-50 j-34
servi*	a-30 b-62 c24 d-53 e-73 f-19 g-52 h-85 i-50 j-26
service	a-29 b-56 c37 d-53 e-45 f-72 g-45 h-85 i-50 j-26
service ,	a-33 b-30 c20 d-30 e-30 f-30 h-57 i-30 j9
servu*	a-43 b42 c-60 d-46 e-31 f-57 g-56 h-30 j-30
servus	a-43 b42 c-60 d-46 e-31 f-57 g-56 h-30 j-30
servus ,	a-43 b42 c-60 d-46 e-31 f-57 g-56 h-30 j-30
set	a-15 b12 c-77 d51 f-30 i-30 j9
set .	a65 c-30 j-46
shad*	b30
sham*	a-31 b-30 c32 e-30
shamp*	a-31 b-30 c32 e-30
shampoo	a-31 b-30 c32 e-30
she	a-36 b-57 c-46 d-30 e66 f-59 h-30 j-60
she'*	a-30 c-30 d-30 e37 f-30 g-30
she's	a-30 c-30 d-30 e37 f-30 g-30
shee*	a-30 b-30 c35 e-30 i-30
sheet*	a-30 b-30 c35 e-30 i-30
sheets	a-30 b-30 c35 e-30 i-30
ship	a-30 b53 c-30 f-30 j-30
ship to	a-30 b53 c-30 f-30 j-30
shir*	a-30 b30 c23 d-30 e-30 f-30 g-30 h-30 j-51
shirt	a-30 b30 c23 d-30 e-30 f-30 g-30 h-30 j-51
shop	a-60 b-30 c24 e-40 g-27 h-59 j-50
shop $	c-43 f30 g30
shou*	a-63 c-43 d49 e-72 f16 g-76 h-86 i-46 j-93
shoul*	a-110 c-15 d49 e-72 f18 g-62 h-86 i-46 j-93
should	a-87 c-57 d59 e-58 g-62 h-52 i-46 j-80
shouldn't	a-46 b-30 c35 d-51 e-30 f30 h-65 j-30
show	a66 c-118 d-34 e-40 f-30 h-30 i-30 j-38
show*	a-60 b-60 c60 d-35 e-60 g-45 h-32 j-55
showe*	a-30 b-52 c63 d-34 e-30 f-30 g-45 h-32 j-30
shut	a-42 b-50 c-46 d-30 f56 h-69 i-40 j-50
shut up	a-30 b-30 c-30 d-30 f72 h-30 i-30 j-30
sich	a11 b-8 d-111 e-22 f-79 g-51 h-89 i-30 j-99
sich nicht	a-30 c30 d-30 e-29 f-30 h-30 j-30
sich*	a-38 b-37 c-50 d-30 f-39 g92 h-30 i-34 j-53
siche*	a-38 b-37 c-50 d-30 f-39 g92 h-30 i-34 j-53
sick	a9 b-32 c-63 d-52 e-8 g-30 h-30 i-32 j-39
sie	b29 c-54 d-58 e-44 f30 g-31 h-30 j-30
sie mir	a-30 b60 c-30 h-30
sieh*	a20 b-38 d-30 e-68 f-30 g-40 h-30 i-30 j-59
sieht	a20 b-38 d-30 e-68 f-30 g-40 h-30 i-30 j-59
sign*	a-59 b-30 c68 d-30 e-30 f-46 g-41 h-30 j-67
sinc*	a-55 b8 c25 d-30 f-63 g-30 h-48 i-46 j-30
since	a-55 b8 c25 d-30 f-63 g-30 h-48 i-46 j-30
sind	a-90 b37 c-49 d-69 e21 f29 g-45 h-30 i-30 j-104
sind die	a-14 b68 c-79 d-40 e-30 f-30 g-30 h-30 i-30 j-75
sing*	a-38 b-30 c19 d50 e-55 f-46 g-30 h-30 i-30
singl*	a-38 b-30 c19 d50 e-55 f-46 g-30 h-30 i-30
single	a-35 b-30 c46 e-30 f-30
sitz*	a60 e-57 h-53
sitze*	a-30 c30
sitzen	a-30 c30
size	a-118 b62 d36 e-82 f-92 g-86 h-80 i-66 j-123
size*	a-30 b-36 c29 d42 e-30 f-30 h-30 i-30 j-30
sizes	a-30 b-36 c29 d42 e-30 f-30 h-30 i-30 j-30
skin	a49 b-30 c-53 d-30 e-30 f-30 h-30 i-30 j-30
slee*	a-12 b-59 d-30 f-52 g-30 h-30 j-30
sleep*	a-51 b-30 c38 e36 f-30
smal*	b-56 c14 d38 e-30 f-30 g-35 i-30 j-50
small	b-30 c14 d-35 e-30 f-30 g-35 j-50
smel*	a-39 b-51 c-14 d-30 e59 f-60 h-30 i-30 j-30
smell	a-30 b-30 c-60 d-30 e60 f-60 h-30 j-30
smell of	a-30 b-30 c-30 d-30 e30 f-30 h-30 j-30
smok*	a-46 b-55 d-30 e48 f-30 g-30 i-30
smoke	a-46 b-55 d-30 e48 f-30 g-30 i-30
so	a100 b-232 d-187 e-59 g-134 h-91 i-188 j-203
so !	a37
so .	a-53 c31 h30
so bloed	a-59 b-30 c-30 d-30 e-33 f57 g-30 j-30
so ein	a-11 b-30 c-59 d-30 e-51 f48 g-30 h-60 i-30 j-30
so much	a25 b-30 c-29 d-51 e-30 f-42 g-30 h-22
so viel	a25 c39 e-51 f-30
sofa	b-30 c30 d-30 e-30 f-30 h-30
soft	a62 b-30 c-54 d-30 e-38 f-30 g-30 h-30
sohn	a-32 b-30 c-60 d-30 e45 g-30 h-30 i-30 j-30
solc*	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30 i-30 j-30
solch*	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30 i-30 j-30
solche	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30 i-30 j-30
solche wie	a-30 b-30 c-30 d-30 e-30 f30 g-30 h-30 i-30 j-30
soll	a-30 c-34 d-30 e44 f-30 j-30
soll ich	a-30 c-34 d-30 e44 f-30 j-30
soll*	a-69 b-47 d15 e-30 f63 g-49 h-30 i-85 j-80
sollt*	a-69 b-47 d15 e-30 f63 g-49 h-30 i-85 j-80
sollte	a-60 b-46 c18 e-30 f38 g-30 h-30 i-51 j-50
sollte man	c-30 f59 i-30 j-30
solv*	c-57 d-30 e-30 f-30 g-30 h24 j-30
solve*	c-57 d-30 e-30 f-30 g-30 h24 j-30
solved	c-57 d-30 e-30 f-30 g-30 h24 j-30
some	c-37 e36 f-30
some*	a-75 c-10 d-81 e17 f17 g-50 h-57 i-30 j-61
someb*	a-65 b28 c-55 d-51 e14 f47 g-30 h-30 j-46
somebody	a-65 b28 c-55 d-51 e14 f47 g-30 h-30 j-46
someo*	a-30 b-56 d-30 e14 f-30 g-30 h-30 i-30 j-30
someone	a-30 b-56 d-30 e14 f-30 g-30 h-30 i-30 j-30
son	a-30 b-46 c-30 e57
sonn*	a-37 b33 c-30 e-36 f-30 g-30 h-47 i34 j-50
sonnt*	a-37 b33 c-30 e-36 f-30 g-30 h-47 i34 j-50
sonntag	a-37 b33 c-30 e-36 f-30 g-30 h-47 i34 j-50
sons*	c-30 e29 f-30 g-30 h-30
sonst	c-30 e29 f-30 g-30 h-30
sort*	b-107 c-79 d55 e-64 f-44 g-63 h33 i-60 j-65
sorte*	a16 b-30 c-35 d-30 e-45 f-32 g-30 h38 i-30 j-48
sorted	a16 b-30 c-35 d-30 e-45 f-32 g-30 h38 i-30 j-48
sorted now	a-35 b-30 c-43 d-30 e-30 f-32 h38 i-30 j-48
sorti*	a-60 b-61 c-74 d58 e-30 f-30 g-30 h19
soun*	a12 b-30 c-55 e-30 g30 h-30
spae*	a-30 b-30 c87 e-30 g-30 h-30
spaet	a-30 c58 h-30
spar*	a-52 b75 d30 f-30 g-30 i-30 j-30
spen*	a19 c-9 e-69 j-44
spie*	c17 d-100 f-21 g-91 h-57 i-77 j-75
spiel	b-30 c27 d-48 e-62 f-39 g-49 h-33 i-30 j-52
spiel*	a-45 b23 c22 d-85 e31 f13 g-78 h-60 i-77 j-75
spielt	b23 c-52 d-58 e20 f-30 g-30 i-30 j-39
spielzeug	a-18 c-77 e26 f77 g-30 h-30 i-30
spielzeug verschluckt	a-30 c-30 e30 i-30
stad*	a40 b-33 d-30 e-32 f-41 h-30 j-44
stadt	a57 b-42 c-21 d-30 e-57 f-41 h-30 j-44
stadt*	b56 e-30
staf*	a43 b-30 c-46 d-30 e-48 f-32 g-30 h-30 i-30 j-30
staff	a43 b-30 c-46 d-30 e-48 f-32 g-30 h-30 i-30 j-30
stai*	a-30 b-30 c35 e-30 i-30
stain*	a-30 b-30 c35 e-30 i-30
stains	a-30 b-30 c35 e-30 i-30
star*	a-11 b15 c15 d-76 e-47 f-47 g-72 h-60 i-43 j-31
stark	a29 b-48 c-29 f-30 j-30
start	a-29 b-44 c33 d-53 e-47 f-35 g-42 h-60 i-37 j-35
start to	a27 c-20 d-30 e-30 g-30 h-30
start*	a-30 b79 c-67 d-30 f-30 g-30 i-30
stat*	a16 b-30 c-61 d23 e-30 f-55 g-37 h-30
stati*	a29 b-30 c-58 d30 e-30 f-55 g-30 h-30 j-30
station	a59 b-30 c-30 f-30 g-30
station 0	a59 b-30 c-30 f-30 g-30
steh*	a-31 b55 c-14 d-38 e-60 f-30 g-30 h-30 j-30
steht	a-31 b55 c-14 d-38 e-60 f-30 g-30 h-30 j-30
ster*	a9 b-30 d-50 e-30 f-30 g-30 h-30 j-51
stern*	d-50 e-30 f-30 g-30 h-30 j-51
sterne	d-50 e-30 f-30 g-30 h-30 j-51
stil*	a10 b-30 c24 d-33 e-51 f-32 h-30 i-30 j-54
still	a10 b-30 c24 d-33 e-51 f-32 h-30 i-30 j-54
stim*	a30 b-36 d-30 e-30 f-35 g-54 h-30 j-30
stimm*	a30 b-36 d-30 e-30 f-35 g-54 h-30 j-30
stoc*	a-30 b61 c-37 d-34 f-36 g-30 h-30 i-30 j-49
stock	a-30 b61 c-37 d-34 f-36 g-30 h-30 i-30 j-49
stock ?	b30 d-30
stof*	a13 d-30 e-31 j-30
stop	b-46 c-32 e-15 f-43 h-30 j-30
stor*	b-30 c-34 d-78 e23 f-68 g-44 h-45 i-30 j-30
store	b-30 c-34 d-78 e23 f-68 g-44 h-45 i-30 j-30
store ,	a-30 b-30 c-30 d-48 e34 f-55 g-40 h-45 i-30 j-30
stra*	a-14 b-30 d-30 e-36 f-30 j43
stre*	a-41 b29 c-53 d-66 e-67 f-93 g43 h-71 j-22
strea*	a-30 b30 c-35 d-60 e-53 f-30 g51 h-30 j-37
strei*	c27 e-59 f-41 g-30 h-60 j-30
stro*	a-60 b-60 c-30 d-30 e30 g-30 h-30 i-30 j-30
stron*	a-30 b-30 c-30 d-30 e30 f-30 h-30 j-30
strong	a-30 b-30 c-30 d-30 e30 f-30 h-30 j-30
strong smell	a-30 b-30 c-30 d-30 e30 f-30 h-30 j-30
stud*	a49 b20 c-36 d-42 e-46 f-96 g-43 h-44 i-81 j-78
stude*	a-30 b19 c-33 e-30 f-30 g-30 h-30 i-37 j-42
studi*	a80 c-45 d-67 e-54 f-68 g-30 h-46 i-52 j-56
stue*	b-43 c12 d-66 e-18 f-42 g-45 h-45 i-51 j-52
stuec*	a8 b-30 d-50 f-30 g-30 h-30 i-30 j-30
stueck	a8 b-30 d-50 f-30 g-30 h-30 i-30 j-30
stuer*	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
stuerzt	a-30 b-30 c30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
stun*	a-96 b-56 c37 d-66 e26 f-42 g-18 h-30 i-30 j-76
stund*	a-96 b-56 c37 d-66 e26 f-42 g-18 h-30 i-30 j-76
stunde	a-66 b-30 c47 d-30 e-21 g30
stunden	a-59 b-30 d-47 e27 f-42 g-36 h-30 i-30 j-76
stunden ,	e-30 g30 j-30
stup*	a-30 b-30 c-58 d-30 e-30 f57 h-30 i-30 j-30
stupi*	a-30 b-30 c-58 d-30 e-30 f57 h-30 i-30 j-30
stupid	a-30 b-30 c-58 d-30 e-30 f57 h-30 i-30 j-30
such	a36 d-77 e-43 f-48 g-30 h-30 j-66
such a	a-9 c46 d-61 e-43 f-30 j-51
such*	a-42 b-59 c-60 d58 e-49 f-30 i-30 j-50
sues*	a54 b-32 c-30 d-30 e-30 f-58 g-30 h-30 i-63 j-30
suess	a54 b-32 c-30 d-30 e-30 f-58 g-30 h-30 i-63 j-30
sugg*	a-44 b-30 c-59 d60 e-60 f-30 g-30 h-30 i-30 j-34
sugge*	a-44 b-30 c-59 d60 e-60 f-30 g-30 h-30 i-30 j-34
suit*	a-30 b20 c34 e-30 f-30 g-30
sund*	a-74 b41 c22 d-30 e-30 j-44
sunda*	a-74 b41 c22 d-30 e-30 j-44
sung*	a-30 c-30 d-30 f-30 g30 h-30 j-30
sungl*	a-30 c-30 d-30 f-30 g30 h-30 j-30
sunglasses	a-30 c-30 d-30 f-30 g30 h-30 j-30
sunglasses 0	a-30 c-30 d-30 f-30 g30 h-30 j-30
supe*	b-89 c-18 d-72 e13 f-91 g-85 i-94 j-121
super	b-89 c-18 d-72 e13 f-91 g-85 i-94 j-121
super ,	a-43 b-58 c-50 d-30 e-30 f-39 g-30 h29 i-54 j-30
supp*	a52 c-25 d-47 e-36 g-46 h-30 j-30
suppo*	a25 c-13 d-30 e-33 g-30
support	a25 c-13 d-30 e-33 g-30
swit*	a30 c-30
switc*	a30 c-30
switch	a30 c-30
t	a-39 d-60 e-37 f37 g-57 h-45 i-47 j-67
t -	a-30 b30 c23 d-30 e-30 f-30 g-30 h-30 j-51
tabl*	a-41 b-48 c-60 d30 e40 f-30 g-30 h-30 j-30
table*	a-30 b-30 c-30 d30 g-30 j-30
tag	b-30 c24 d-41 e-68 f-30 g-60 h-56 i-30 j-30
tage	a29 b-30 c-24 d-30 f-30 j-30
tage*	a-75 b-30 c11 d-45 e-32 f-30
tagen	a-59 c47 d-30 e-32 g30 j-30
take	a-73 b-25 c-24 d-11 e-63 g-42 h-30 i-55 j-44
take*	a-49 b-49 d-48 e25 f-57 g-47 h-30 i-30 j-30
taken	a-49 b-49 d-48 e25 f-57 g-47 h-30 i-30 j-30
tap	a-38 b-30 c-34 e40 g30
tari*	a30 b9 c-30 e-30 f-30 i-30
tbh	b-30 c15 d-30 e-30 f-30
team	a66 c-129 d-85 e-80 f-54 g-86 h-72 j-72
team !	a-30 c-30 e-30 f-30 g-30 h-30 i30
team $	a49 b-30 c-30 d-30 f-30 h-30 i-34 j-30
team ,	a8 c-30
team*	a14 b-30 d-30 e-30 f-30 g-30 h-30 i-30 j-30
tech*	a-8 c28 d-30 e-30
techn*	a-8 c28 d-30 e-30
techniker	a-8 c28 d-30 e-30
teil	a-32 c-78 d-37 e68 i-30 j-30
teil*	a-62 b24 c-81 d-25 e-69 f-44 h-33 i-55 j-30
teile	a-62 b26 c-26 d-79 e-69 f-44 h-33 i-55 j-30
teile .	a-34 b-56 d-30 e-52 f-30 g30 h-30
tele*	a-17 b-30 c46 d-30 e-30 f-30 j-30
telef*	a-17 b-30 c46 d-30 e-30 f-30 j-30
telefon	a-17 b-30 c46 d-30 e-30 f-30 j-30
tell	a-31 c-33 d-60 e34 f-30 g-30 h-30 i-30 j-47
tell me	a-30 b30 c-30 d-30 e-30 j-30
tell*	a-36 b-30 c74 d-30 e-58 h-30
telli*	a-36 b-30 c74 d-30 e-58 h-30
telling	a-36 b-30 c74 d-30 e-58 h-30
telling me	a-30 b-30 c55 d-30 e-58
ten	a-13 b-59 d-91 e-119 f63 g-76 h-55 i-30 j-60
ten years	a25 d-32 e-60 f-43 g-30 h-30 j-30
term*	d-30 e-30 g-30 i-30 j-30
termi*	d-30 e-30 g-30 i-30 j-30
termin	d-30 e-30 g-30 i-30 j-30
than	a-30 b30 c35 e-30
than*	a-70 b-82 c-23 d-88 e-78 f-119 g-10 h82 i-118 j-123
thank	b-51 c-10 d-57 e-30 f-82 g-56 h29 i-60 j-66
thank you	b-51 c-10 d-57 e-30 f-82 g-56 h29 i-60 j-66
thank*	a-85 b-67 c-11 d-69 e-73 f-87 h52 i-104 j-109
thanks	a-85 b-67 c-11 d-69 e-73 f-87 h52 i-104 j-109
thanks ,	a-46 c-30 d-30 h50 j-30
thanks a	a-46 b-30 c29 d-30 e-42 f-53 g-32 i-30
thanks for	a-61 b-30 c-50 e-30 f-30 g-33 h48 i-30 j-30
thanks to	a-30 b-30 c-31 d-30 e-30 f-30 g30 h-30 i-30 j-30
that	a61 b-75 c-106 d-43 e-94 f10 g-87 i-54 j-69
that worked	a-30 h30
that works	a20 b-30 c12 d-30 e-30 h-30
the	a-25 c-10 d-61 e-18 f-68 g-198 i-81 j-70
the 0	a-32 b76 c-85 d-30 f-49 g-55 h-30 i-30 j-65
the ad	a52 c-42 d-46 e-30 f-35 g-30 i-30 j-57
the airport	a-30 b21 c8 d-30 f-30 i-30 j-30
the app	a-70 b-30 c43 d23 e-65 f-30 g-30 h-56 j-39
the baby	a-30 c-30 d-30 e37 f-30 g-30
the bill	a-41 b-30 d28 e-30 f-30 h-30 j-30
the blocks	a47 b30 c-30 d-30 e-30 f-30 h-30 i-30 j-30
the blue	a-31 b31 c-33 d-30 e33 f-30 j-30
the difference	b47 c-47 d-30
the hotel	a-30 c28 d-51 e-33 f-30 g-30 h-30
the info	a-59 c-60 f-30 h62
the link	c-30 d-30 e-30 g33
the middle	a-50 b-30 c56 d-30 e-51 f-30 h-30
the museum	a-30 b30 c-30 d-30 g-30 j29
the new	a28 b-36 c11 d-61 e-80 f-51 g-30 h-54 i-30 j-63
the one	a-60 b-56 c72 d-30 e-39 f-63 g-30 h-59 i-30 j9
the paint	b30 c30
the room	a-58 d-30 e-33 f-30 g-30 h-30 i-30
the same	a-39 b-30 c50 g-56 h-30
the sheets	a-30 b-30 c35 e-30 i-30
the weekend	a-30 c-30 e30 f-30 g-30 i-30
the wheel	a-45 b-30 c44 d-52 e-56 f-37 g-30 h-37 i-30 j-56
the whole	a-51 b-30 c-57 d-30 e16 f-30 g-30 h-30 i30 j-30
thei*	a-30 b-30 c-50 e-30 f13 g-33 h-30 i-30 j-30
their	a-30 b-30 c-50 e-30 f13 g-33 h-30 i-30 j-30
them	b-67 c-101 d-21 e31 f-9 g-64 h-76 i-62 j-62
them .	a-39 b-30 c-51 e20 f-30 g-52 h-30 i-30 j-30
then	a30 h-30 j-30
ther*	a-55 b48 c-62 d-79 e50 f-63 g-68 h-55 i-30
there	a-25 b48 c-38 d-63 e-43 f-36 g-46 h-30 i-30
there .	a11 b-30 c-31 e-56 f-36 h-30 j-30
there be	b30 d-30 e-30 g-30 j-30
there were	b-30 c-30 e30
there's	a-30 c-57 d-30 e55 f-38 g-41 h-30
there's a	a-30 c-57 d-30 e55 f-38 g-41 h-30
there*	a-30 c-57 d-30 e55 f-38 g-41 h-30
thes*	a75 b-20 c-107 d-64 e-47 f-60 g-54 h-60 i-30 j-66
these	a75 b-20 c-107 d-64 e-47 f-60 g-54 h-60 i-30 j-66
they	a-30 c33 d-12 f-60 g-30 h-30 j-52
thin*	b-30 c-59 d27 e-57 f-59 g-50 h-30 j-30
thir*	a-53 c48 d-30
third	a-53 c48 d-30
third time	a-30 c30 d-30
this	a76 b16 c-49 d-33 e-61 f-77 g-89 h-60 i-79 j-181
this !	a46 b-58 c-56 d20 e-60 f-55 g-37 h-66 i-59 j-49
this .	a-30 c35 e-30
this is	a12 b-55 d-59 e-30 f-30 h-30
this week	a-35 c35 d-30
thou*	a-49 b-30 c34 d35 e-60 f-30
thoug*	a-49 b-30 c34 d35 e-60 f-30
thought	a-49 b-30 c34 d35 e-60 f-30
thre*	a-78 c77 d-30 e-30 h-30 j-30
three	a-30 c33 d-30 e-30 h-30 j-30
thro*	a-66 b-60 c18 d-30 e9 f-30 g-30 h-30
thx	a-48 b-49 c-64 d-47 e-45 f-40 g-43 h179 i-84 j-214
tick*	a-57 c30 d-68 e-51 f-72 g-50 h-46 i-37 j-51
ticke*	a-57 c30 d-68 e-51 f-72 g-50 h-46 i-37 j-51
ticket	a-30 b-31 c41 d-46 e-30 f-30 g-30 h-30 i-30 j-30
tickets	a-77 b19 c-10 d-47 e-48 f-49 g-54 h-30 i-30 j-48
time	a-31 b-41 c33 e-49 f-40 g-39 h-140 i-65 j-103
time i	a-61 b-30 c69 d-30 e-55 f-47 h-30
time*	a-44 b-43 c64 d-68 e-45 f-35 g-30 h-60 j-39
times	a-65 b-30 c66 d-41 e-45 f-30 h-60 j-39
tipp	a-64 b-86 c-58 d65 e-58 f-43 g-88 h34 i-58 j-30
to	a-75 b-90 c-13 d-58 e-29 f-33 g9 h-117 i-70 j-174
to a	a-31 c30 e30
to be	a-59 c-23 d-30 e12 f17 g-30 i-30 j-30
to find	a51 b32 c-64 d-59 e-60 f-50 g-30 h-30 i-30 j-30
to have	a25 b-80 c-59 d33 e-35 f-98 g-52 h-64 i-82 j-68
to know	b30 c-30 d-30 e-30 j-30
to me	a-30 c-33 h38
to pay	a-30 b-30 c30 d-30 e-30 f-30 g-30 j-30
to say	a-30 c-30 h30
to see	a-56 b-30 d28 e-30 f-57 g-30 j-30
to the	a-15 b-22 c-98 d-29 e-85 f12 g-82 h-63 i20 j-65
to your	a11 b-30 c-37 d-87 e-23 f-14 g-59 h-46 i28
tobi	a-46 b-45 c-60 d-53 e-42 f-77 g-30 h-53 i58 j-10
toch*	a-22 b-30 c-71 d-30 e27 f-30 g-54
tocht*	a-22 b-30 c-71 d-30 e27 f-30 g-54
tochter	a-22 b-30 c-71 d-30 e27 f-30 g-54
tochter hat	a-51 b-30 c-30 d-30 e51 f-30 g-54
toda*	a-11 b-30 c-65 d-58 e47 f-59 g32 h-30 j-36
today	a-11 b-30 c-65 d-58 e47 f-59 g32 h-30 j-36
today .	a51 c-19 e-30
todd*	a-30 b30 c-30 d-30 e58 f-30 g-30 h-30 j-30
toddl*	a-30 b30 c-30 d-30 e58 f-30 g-30 h-30 j-30
toddler	a-30 c-30 d-30 e58 f-30 g-30 h-30 j-30
toll	a-89 b-72 c-27 d59 e-65 f-35 g-49 h-30 j16
toll ,	a-87 b-58 c-26 d27 e-30 f-30 g-30 j30
toll*	b-17 c103 d-83 e-54 f-37 g10 h-71 i-45 j-177
tolle	a-93 c94 d-30 e-30 f-30 g30 h-73 i-30 j-130
tolle*	a18 b-17 d-81 e-48 f-30 g-22 h-67 i-40 j-51
toller	a-26 b-30 c29 d-30 e-30 f-30 g-30 h-30 i-30 j-35
tolles	a-37 c-48 d-58 e-49 g8 h-30 i-30 j-30
toni*	a-58 b-65 c-52 d-36 e-30 f-57 g33 h-30 i66 j-73
tonig*	a-58 b-65 c-52 d-36 e-30 f-57 g33 h-30 i66 j-73
tonight	a-58 b-65 c-52 d-36 e-30 f-57 g33 h-30 i66 j-73
took	a10 b-30 d-30 e-54 f-30 g-59 h-30 j-30
took five	c8 d-30 e-30 h-30 j-30
top	a34 b-40 c21 d-98 e-71 f-73 g8 h-141 i-109 j-167
top !	a60 b-30 c40 d-43 e-37 f-30 g-69 h-86 i-109 j-127
tota*	a62 b-89 c-85 d11 e-15 f-74 g-32 j-36
total	a62 b-49 c-84 d-33 e-15 f-43 g-32 j-36
toy	a-42 b-59 c30 d-30 f-30 g-30 h-30 i-30
trad*	a-60 b-30 c-30 d-30 e-30 f-30 g48 h-30 j-30
trai*	a72 b-60 c-45 d-60 e-60 f-64 g-36 h-79 i-60 j-81
train	a30 b-30 c30 d-39 e-40 f-30 g-30 h-60 i-30 j-74
train*	a54 b-30 c-58 d-55 e-58 f-43 g-55 h-30 i-30 j-30
trau*	a57 b-30 c-34 d-30 e-57 f-30 g-30 h-30 i-30 j-30
traum	a57 b-30 c-34 d-30 e-57 f-30 g-30 h-30 i-30 j-30
traum ,	a57 b-30 c-34 d-30 e-57 f-30 g-30 h-30 i-30 j-30
trea*	a16 b-30 d-47 e-30 f-48 g-39 h-30 j-30
treat*	a49 b-30 c-41 d-30 e-30 f-30 g-39 h-30 j-30
tres	a-53 b-57 c-34 d-30 e-30 f-53 h-37 i-49 j53
troc*	b-30 c15 e-30 f-30 g-30 h-30 j-30
trock*	b-30 c15 e-30 f-30 g-30 h-30 j-30
trocken	b-30 c15 e-30 f-30 g-30 h-30 j-30
turn	a-30 b30 c30 e-30
turn up	a-30 b30 c30 e-30
twic*	c62 d-30 e-30 h-30 j-30
twice	c62 d-30 e-30 h-30 j-30
two	a-30 b29 c-15 d-70 e-37 f-56 g-46 h-68 i-55
two days	a-75 b-30 c85 d-46 e-30 f-56 h-50 i-30 j-41
typ	a-60 b-30 c-32 d-30 e30 g-30 j-60
u	a-80 b36 c-85 d-89 e-45 f62 g-68 h-49 i-57 j-121
uebe*	a-9 b-54 d-76 e10 f-58 g-60 h-66 i-30 j-109
ueber	a35 b-71 c-32 d30 e-24 g-30 h-49 j-30
ueber den	a35 b-53 c-32 e-24 g-30 h-49 j-30
ueber*	a-31 b-44 c11 d-82 e18 f-58 g-50 h-51 i-30 j-104
ueberhaupt	a-72 b-30 c92 d-59 e-93 f-30 g-30 h-57 i-30 j-70
ueberhaupt nicht	a-67 c79 d-59 e-67 f-30 g-30 h-30 i-30 j-56
ugly	a-58 b-30 c-30 e-30 f48 h-30 i-32 j-30
ugly cow	a-30 b-30 c-30 f30 h-30 i-30 j-30
um	a-93 b-30 c23 d-44 e-47 f-58 g17 h-54 i-30 j-58
umba*	a-47 c16 d-30 e-36 f-56 g-30 h-30 j-60
umbau	a-47 c16 d-30 e-36 f-56 g-30 h-30 j-60
umge*	a28 b-50 c-66 d-30 f-36 g-30 h-30 i-30 j-40
umgeh*	a28 b-50 c-66 d-30 f-36 g-30 h-30 i-30 j-40
umta*	a31 e-36 f-30 h-30
umtau*	a31 e-36 f-30 h-30
umtausch	a31 e-36 f-30 h-30
und	a-79 b-27 d-158 e41 f14 g-121 h-146 i-99 j-120
und dann	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
und das	a-63 b-60 d-30 e-37 f48 g-30 i-30 j-30
und die	a-71 b-30 c41 e-28 f-30 h-30 i-30 j-30
und hat	b-52 c16 d-58 e-15 f-30 g-30 j-30
und herren	a9 b-30 c-15 e29 g-30
und keiner	a-30 b-30 c30 d-30 e-30 f-30 g-30 i-30 j-30
und super	a52 c-44 e-30
unde*	a-30 b56 c50 d-30 e-48 f-30 g-52 h-45 j-69
under	a-30 b56 d-30 e-31 g-52 h-30 j-69
unfr*	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-52
unfre*	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-52
unfreundlich	a-30 b-30 c35 d-30 e-30 f-30 g-30 h-30 i-30 j-52
ungl*	a74 c-30 d-30 e-30 f-30 h-30 j-36
ungla*	a74 c-30 d-30 e-30 f-30 h-30 j-36
unglaublich	a74 c-30 d-30 e-30 f-30 h-30 j-36
uns	a11 b-67 c-67 d-76 f-43 g23 h-57 i-30
uns sehr	a53 c-31 e-30 j-30
unse*	a30 b-67 c-88 d-64 e31 f-73 g-47 h-74 i-58 j-58
unser	b-30 c-60 d-30 e30 g-30 h-30
unser*	a12 b-53 c-67 d-47 e-9 f-73 g-30 h-60 i-58 j-58
unsere	a18 b-30 c-68 f-30 g-30 h-30
unserer	a-59 b-30 d-30 e30 f-30 g30 i-30 j-30
unte*	a-41 b22 c-62 d-20 e29 f-30 j-30
unter	a-32 b-48 d-30 e30 g36
unter wasser	a-30 b-30 e30
unter*	a-30 b28 c-58 d10 e-30 f-30 g-36 j-30
unterlagen	b30 c-58 d-30 e-30 f-30 g-30 j-30
unti*	a-30 c30
until	a-30 c30
up	a103 b-70 c-53 d-74 e-35 g-53 h-76 j-113
up $	a-30 b-30 f30 g-30 h19
up after	a20 b-30 c8 d-30 e-30 f-30 h-30 i-30 j-36
up in	a-31 b-30 c-54 f30 g-30
upda*	a-21 b-30 c73 d-60 e-60 f-30 g-60 h-30 i-30 j-86
updat*	a-21 b-30 c73 d-60 e-60 f-30 g-60 h-30 i-30 j-86
update	a-21 b-30 c73 d-60 e-60 f-30 g-60 h-30 i-30 j-86
update ,	a-30 c47 d-30 e-30 f-30 g-60 h-30 j-30
urla*	a47 b-60 c-15 d-51 e-30 f-30 g-30 h-30 i-30 j-30
urlau*	a47 b-60 c-15 d-51 e-30 f-30 g-30 h-30 i-30 j-30
urlaub	a47 b-60 c-15 d-51 e-30 f-30 g-30 h-30 i-30 j-30
us	a-40 b-51 c-78 d-11 e-89 f-79 g17 h-77 i17 j-65
use	a56 b-30 c-53 d-30 e-30 f-30 g-30 h-30 j-55
used	a-53 b-30 c88 d-55 e-48 f-30 g-30 h-30 i-30 j-30
vega*	a-77 b85 c-36 d20 e-30 f-83 h-30 i-39 j-56
vegan	a-77 b85 c-36 d20 e-30 f-83 h-30 i-39 j-56
verb*	a-30 b-30 c-30 e30 g-30
verbr*	a-30 b-30 c-30 e30 g-30
verd*	b-43 c-94 d-32 e-36 f-73 g44 h-56 i-30 j-62
verda*	a34 b-30 c-54 d-32 f-44 g-36 h-30 j-47
verdi*	a-37 b-30 c-58 e-30 f-30 g48 h-30 i-30 j-30
verdiene	a-30 c-30 e-30 f-30 g30 h-30 i-30
verdiene 0	a-30 c-30 e-30 f-30 g30 h-30 i-30
veri*	a-30 c-30 d-40 e-30 f-30 g42 h-30 j-30
verif*	a-30 c-30 d-40 e-30 f-30 g42 h-30 j-30
verl*	a-53 b-11 c-38 d27 e17 f-30 j-30
verla*	a-36 b-11 c-38 d27 e-30 f-30 j-30
verp*	a-19 b-75 c8 d-56 e-33 f98 g-30 h-100 i-121 j-112
verpa*	b-63 c22 d-33 e-33 f-43 g-30 h-62 i-30 j-44
verpackung	a-31 b-30 c33 d-30 e-33 f-30 g-30 h-30 i-30 j-30
vers*	a-83 b17 c36 d-43 e-22 f-49 g-61 h-82 i-15 j-81
versa*	a-38 b49 c-11 d-34 e-57 f39 g-30 h-69 j-30
versand	a-34 b54 d-34 e-57 f-44 g-30 h-69 j-30
versc*	a-65 b-57 c33 e25 f-30 j-30
verschluckt	a-30 c-30 e30 i-30
versi*	a-70 b40 c-26 d17 e-36 f-32 h-30 j-51
version	a-70 d47 e-36 f-32 h-30 j-51
version ?	b37 c-30 d-30
versp*	a-30 c30 f-30
verspaetung	a-30 c30 f-30
verst*	a8 b-57 d-48 e-55 f-30 g-30 h-30 i-30 j-30
very	a-30 b-30 c31 d-30 e-30 f-30 g-30 h-30 i-30 j-30
very disappointed	a-30 b-30 c31 d-30 e-30 f-30 g-30 h-30 i-30 j-30
viel	a-94 b27 c81 d-31 e-66 f-89 g-53 h-55 i-30 j-85
viel*	a-71 b-32 c-133 d17 e-84 f-80 g-82 h63 i-56 j-78
viele	a-35 c-34 d22 e-34 f-30 g-57 h-30 i-30 j-30
viele*	a-38 c-62 d-30 e-39 f-43 g-30 h34 i-30 j-57
vielen	a-38 c-62 d-30 e-39 f-43 g-30 h34 i-30 j-57
vielen dank	a-38 c-35 e-30 f-30 i-30 j-30
viell*	a-30 b-40 c-30 d33 e-30 f-30 h-30
vielleicht	a-30 b-40 c-30 d33 e-30 f-30 h-30
vier*	a-30 b-33 c31 d-30 e-30 f-30 g-30 h-30 i-30 j-30
visi*	a-88 b50 c-63 d-31 e-54 f-30 g30 h-30 i-30 j-30
visit*	a-60 b51 c-30 d-30 e-54 f-30 g-30 h-30 i-30 j-30
voll	a-25 b-33 c-66 d-51 e-55 f62 g-58 h-48 i-30 j-45
voll*	a-82 b-64 c-59 d-58 e-44 f74 g-53 h-17 i-42 j-82
volle*	a-30 b-30 c-30 f30 h-30 i-30 j-30
voller	a-30 b-30 c-30 f30 h-30 i-30 j-30
voller idi0ten	a-30 b-30 c-30 f30 h-30 i-30 j-30
volli*	f81
vollp*	a-59 b-47 c-43 d-30 e-30 f63 g-30 h-30 i-30 j-48
vom	a-39 b-31 c28 d-30 e-59 f-30 g-32 h-30 j-30
vom 0	b-30 c8 e-30 g-30
von	a-118 b-123 c22 e-22 f-101 h-99 i-107 j25
von dem	a-58 b-30 c-40 d-30 e49 f-30 g-30 h-30 i-30 j-30
von der	a-44 c29 d-30 e16 f-30 j-30
vor	a-48 b-51 c61 d-32 e-79 f-38 g-75 h30 j-41
vor dem	a30 b-30 c-30 e-35 f-30 g-30
vorb*	a-62 b-31 c-19 d-30 f20 g17 h-30 i-30 j-46
vorbe*	a-62 b-31 c-19 d-30 f20 g17 h-30 i-30 j-46
vorbei	a-61 b-31 c-55 d-30 f21 g17 h-30 i-30 j-30
vors*	a-30 b-30 c-38 d31 e-30 f-30 g-30 h-30 i-30 j-30
vorsc*	a-30 b-30 c-38 d31 e-30 f-30 g-30 h-30 i-30 j-30
vorschlag	a-30 b-30 c-38 d31 e-30 f-30 g-30 h-30 i-30 j-30
vorschlag :	a-30 b-30 c-38 d31 e-30 f-30 g-30 h-30 i-30 j-30
vouc*	b30 d-30 e-30
vouch*	b30 d-30 e-30
voucher	b30 d-30 e-30
vrai*	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
vraim*	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
vraiment	a-39 b-30 c-30 d-30 e-30 f-36 h-30 i-30 j33
w	a-30 b-30 c-30 d-30 e-30 f-15 h-30 i-32 j31
wach	a-60 b-30 c-30 d-30 f-30 g-30 h-30 i33 j-30
wach ?	a-30 b-30 c-30 d-30 e-30 f-30 h-30 i33 j-30
waer	a-73 b-49 c-63 d38 e-10 f-55 h-58 i-30 j31
waer*	a-118 b-104 c-57 d107 e-22 f-89 g-49 h-58 i-38 j-122
waere	a-90 b-61 c-45 d48 f-57 g-30 i-30 j-86
waere es	a-30 b-31 d32 e-30 f-30 j-30
waere*	a-51 b-30 c-30 d82 e-36 f-30 g-30 h-30 j-38
waeren	a-51 b-30 c-30 d82 e-36 f-30 g-30 h-30 j-38
waers	a-30 b-80 c-30 d69 e-30 f-30 h-30 i-30
waers mit	a-30 b-80 c-30 d69 e-30 f-30 h-30 i-30
wage*	a-88 b-49 c-59 d-30 e79 f-60 g-35 j-49
wagen	a-88 b-49 c-59 d-30 e79 f-60 g-35 j-49
wahn*	a30 b-30 c-30 d-30 e-30 f-30 h-30 i-30 j-30
wahns*	a30 b-30 c-30 d-30 e-30 f-30 h-30 i-30 j-30
wait	a-60 b-30 c19 d35 e-30 f-30
wait*	b-30 c-26 e28
waiti*	b-30 c-26 e28
waiting	b-30 c-26 e28
waiting for	b-30 c-26 e28
wall*	a-39 b-60 c27 e-30 f-30 g-44 h-54
wann	a-81 b69 c19 d-54 e-71 f-78 g-82 h-59 i-55 j-132
wann kommt	a-58 b39 d-30 e-30 f-30 g-30 h-30 j-30
wann muss	b56 c-30
want	a-36 b-92 c-38 d-107 e26 f-99 g13 h-79 i-53 j-66
want to	a-54 b-30 c-55 d-30 e65 f-54 g-34 i-35 j-53
want*	a-30 b-30 c-30 e-30 f30 g-30
war	a35 b-101 c-14 d-123 e-33 f-125 g-75 h-107 i-82 j-22
war das	a-58 b-30 c42 e-60 f-48 g-30 h-30 i-30 j15
war ein	a34 c-63 j-30
war eine	a-46 c-28 d-30 e30 g-30 h-30 j-30
war kalt	a-30 c66 e-30 j-30
war schon	a-32 b-30 c33 j-30
ward	a43 c-41 d-30 f-30 g-30 h-30 j-30
ward 0	a43 c-41 d-30 f-30 g-30 h-30 j-30
ware	c40 e-30 j-30
ware*	a29 c-47 d-30 e40
waren	a29 c-47 d-30 e40
wart*	a-51 b-50 c35 d-8 e-118 g-35 h-60 i-49 j-67
warte	a-49 b-30 d-30 e-53 f54 h-30 i-30 j-39
warte*	a-38 b-35 c35 e-85 f-80 g-35 h-30 i-30 j-39
warten	a-37 c27 d-30 e-30 f-30 j-30
warteschleife	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
warteschleife gehangen	a-30 b-30 c31 d-30 e-30 f-30 g-30 j-30
waru*	a-53 b-104 c13 d36 e-55 f-57 g-30 h-30 i-62 j-70
warum	a-53 b-104 c13 d36 e-55 f-57 g-30 h-30 i-62 j-70
was	a-33 b-75 c19 d-149 e-43 f-31 g-121 h-115 i-111 j-22
was .	a-30 c30 d-30 e-30
was fuer	a-45 b-80 c-12 d-36 e-36 f29 g-30 h-61 i-81 j-12
was kostet	a-30 b80 c-30 f-30 i-30 j-49
wasc*	a-31 b-59 c66 d-30 e-30 f-30 i-30 j-30
wasch*	a-31 b-59 c66 d-30 e-30 f-30 i-30 j-30
waschen	a-31 b-30 c36 d-30 e-30 f-30 i-30 j-30
wass*	a-51 b-30 e35
wasse*	a-51 b-30 e35
wasser	a-30 b-30 e30
watc*	a-67 b-61 c-30 d-33 f12 i67 j-73
wate*	a-62 c-28 e-31 f-30 g-30 h-30 i-30 j-30
water	a-62 c-28 e-31 f-30 g-30 h-30 i-30 j-30
way	a-64 b-30 c50 d-30 e21 f-30
way to	a-64 c41 d-30 e30 f-30
we	a17 b-27 c-140 d-25 f-90 g-53 h-87 i-30 j49
we are	a-34 b-30 c-61 d-46 e33 f-56 h-42 i-30 j27
we had	a69 b-40 c-91 d-33 e-41 f-30 g-30 h-30 j-58
we'r*	a-30 b-30 c-30 e43
we're	a-30 b-30 c-30 e43
webs*	a-63 b-30 c78 d-51 e-42 f-66 g-30 h-30 i-30 j-55
websi*	a-63 b-30 c78 d-51 e-42 f-66 g-30 h-30 i-30 j-55
website	a-63 b-30 c78 d-51 e-42 f-66 g-30 h-30 i-30 j-55
week	a-13 b-46 c-20 d-57 e-63 f-52 g32 h-30 i-47 j-64
week $	a-30 b-30 c30 d-30 e-56 f-52 i-30
week .	a-35 c35 d-30
week*	a-82 b-66 c-54 d-12 f-77 g-44 h-61 i24 j-56
weeke*	a-53 b-30 c-54 d-30 f-54 g-60 h-30 i27 j-30
weekend	a-53 b-30 c-54 d-30 f-54 g-60 h-30 i27 j-30
weekl*	a-37 b-47 c-36 d-30 e-30 f-30 g36 h-30 j-50
weekly	a-37 b-47 c-36 d-30 e-30 f-30 g36 h-30 j-50
weekly $	a-30 b-30 c-31 d-30 e-30 f-30 g30 h-30 j-30
weekly from	a-30 b-30 c-30 g30 j-30
weg	b-30 c-63 d-30 e10
weg .	b-30 c-63 d-30 e10
wege*	a-102 c29 d-42 e-48 f-60 g-30 h-71 i-65 j52
wegen	a-102 c29 d-42 e-48 f-60 g-30 h-71 i-65 j52
weih*	a13 b63 c-22 e-30 f-30 g-30 h-33 i31 j-35
weihn*	a13 b63 c-22 e-30 f-30 g-30 h-33 i31 j-35
weihnachten	a16 e-30 g-30 h-33 i61 j-35
weil	a-38 b-30 d-60 e18 f-45 h-48 j-30
weis*	a-61 b25 c-66 d-50 f-59 g-38 i-30 j-55
weiss	a-61 b25 c-66 d-50 f-59 g-38 i-30 j-55
weiss ich	a-30 b-30 c-30 e-30 f-30 h30
weiss jemand	a-30 b31 c-30 d-30 e-36 f-30 g-30 h-30 i-30 j-30
weit*	a-40 b-44 c56 d-30 e-15 f-51 g-60 h-39 j10
weite*	a-40 b-44 c56 d-30 e-15 f-51 g-60 h-39 j10
weiter	a9 b-30 d-30 e8 g-30 j-30
weiter so	a22 c23 e-30
welc*	a-75 b92 c-21 d-70 e-58 f-32 g-53 h-64 i-30 j-63
welch*	a-59 b93 c-60 d-70 e-30 f-30 h-49 i-30 j-60
welche	b57 c-30 d-30 e-30 h-30
welchem	a-30 b30 c-30 d-30 j-30
welchem alter	a-30 b30 c-30 d-30 j-30
welches	a-30 b31 c-30 d-30 f-30 h-30 i-30 j-38
welches oel	a-30 b31 c-30 d-30 f-30 h-30 i-30 j-38
welco*	a-22 b-30 c27 e-49 f-49 g-53 h-30 j-30
well	a10 b-30 c25 d-35 e-55 f-53 g-40 h-56 j-30
well done	a12 b-30 c22 d-35 e-55 f-53 g-30 h-56 j-30
weni*	a-74 b-30 d54 e-30 f-30 h-30
wenig*	a-55 b-30 d54 e-30 f-30 h-30
weniger	a-55 b-30 d54 e-30 f-30 h-30
wenn	a-122 b-27 c29 d40 e-16 f-93 g-70 h-68 j-80
wenn es	a-30 b-30 c-30 d30 e-30 g-30
wenn ich	a-30 b72 c-53 d-30 e-55 f-30 g-30 j-30
wenn ihr	a-30 b-30 c-30 e29 g-30 j-30
wenn man	a-60 b-35 d57 e-30
went	a-31 c-60 f-30 g-30 j30
wer	a-38 b26 c-44 d-78 e-87 f-16 g-88 h-59 i62 j-104
werb*	a-30 b-30 c-30 d-30 e-30 f32 g-30 h-30 i-30 j-30
werd*	a-30 b19 c36 d-35 f-30 h-30 i-36 j-42
werde*	a-30 b19 c36 d-35 f-30 h-30 i-36 j-42
werden	a-30 b19 c36 d-35 f-30 h-30 i-36 j-42
were	a17 b-66 c15 d-41 e-37 f-76 g-58 h-30 j-47
were nuts	b-30 c-30 e30
were so	a49 c-46 e-48 f-30 g-30
what	c33 d-100 e-57 g-61 h-54 i-59 j-102
what a	a18 b-70 c-11 d-53 e-70 f36 g-45 h-45 i-59 j-49
what time	a-68 b41 c-49 d-30 f42
what you	a42 b-60 c-8 d-56 e-30 f-52 j-30
what'*	a-30 b65 c-30 d-50 e-30 g-30 i-30 j-30
what's	a-30 b65 c-30 d-50 e-30 g-30 i-30 j-30
what's the	a-30 b65 c-30 d-50 e-30 g-30 i-30 j-30
what*	a-67 b75 c-55 d-77 e-87 f-73 g49 h-64 i-74 j-72
whats	a-30 b50 c-38 d-30 e-30 f-30 g-30 h-30 i-30 j-30
whats*	a-63 b-30 c-42 d-30 e-63 f-44 g52 h-38 i-35 j-38
whatsapp	a-63 b-30 c-42 d-30 e-63 f-44 g52 h-38 i-35 j-38
whee*	a-45 b-30 c44 d-52 e-56 f-37 g-30 h-37 i-30 j-56
wheel	a-45 b-30 c44 d-52 e-56 f-37 g-30 h-37 i-30 j-56
when	a-30 b10 e-60 f-60 g-30
when will	b30 d-30
when*	a-50 b60 d-58 e-30 f-36 g-30 h-30 i-30 j-76
wher*	a8 c-39 d-54 e-63 f-15 g-38 h-39 i-59 j-64
where	a8 c-39 d-54 e-63 f-15 g-38 h-39 i-59 j-64
where can	a-40 b55 c-30 d-30 e-30 f-57 g-30 h-30 i-30 j-30
whet*	b30 c-30 d-30 e-30 j-30
wheth*	b30 c-30 d-30 e-30 j-30
whether	b30 c-30 d-30 e-30 j-30
whic*	a-30 b44 c-38 d-50 e-30 f-30 i-30 j-30
which	a-30 b44 c-38 d-50 e-30 f-30 i-30 j-30
whil*	a-31 b-30 c14 f-60 g-30
while	a-31 b-30 c14 f-60 g-30
who	a44 b25 c-78 d-8 e-10 f-95 g-44 h-57 i-30 j-52
whoe*	a-28 b-57 c-18 d-59 e-60 f19 g-43 h-30 i-59 j-30
whoev*	a-28 b-57 c-18 d-59 e-60 f19 g-43 h-30 i-59 j-30
whoever	a-28 b-57 c-18 d-59 e-60 f19 g-43 h-30 i-59 j-30
whol*	a-53 b-34 c-23 d-60 e-19 g-52 h-35 i17 j-43
whole	a-53 b-34 c-23 d-60 e-19 g-52 h-35 i17 j-43
whole team	a-35 b-32 c-47 d-30 e-54 g-30 h-30 i17 j-43
why	b-76 c49 d18 e-30 i-30 j-30
wie	a-14 c-49 d-72 e-155 f-26 g-77 h-105 i17 j-173
wie ihr	a-47 b-120 c98 d-58 e-39 f-85 g-43 h-62 i-58 j-91
wie kann	a-38 b-13 f41 i-39 j-30
wie lang	a-30 b48 c-30 d-30 e-30 f-30
wie waere	a-30 b-31 d32 e-30 f-30 j-30
wied*	a-19 b13 c9 d-27 e-67 f-89 g-83 h-27 i-76 j-69
wiede*	a-19 b13 c9 d-27 e-67 f-89 g-83 h-27 i-76 j-69
wieder	a-19 b13 c9 d-27 e-67 f-89 g-83 h-27 i-76 j-69
wieder !	a50 b-30 c-49 d-30 e-30 g-30 i-30
wieder $	a8 b-52 c-46 f-30 h14
wieder .	a53 c-70 e-30 h30
wieder 0	a-30 c30 f-30
wieder eine	a8
wies*	a-30 b-30 c62 d-60 e-30 g-30
wieso	a-30 b-30 c62 d-60 e-30 g-30
wifi	a30 b-60 d-30 e-58 f-35 g-30 h-30 i-30 j-30
will	a-16 b29 c-94 d-69 e28 f-33 g28 h-54 i-30 j-133
will there	b30 d-30 e-30 g-30 j-30
wir	a-27 b-31 c-57 d-138 e32 f-92 g-56 h-76 i-40 j21
wir haben	a-24 b-30 c-9 d-59 e-33 f-45 h-30 i-30 j10
wir kommen	a57 c-56 e-30
wird	a-88 b32 c-40 d-71 e35 f-43 g-30 j16
wirk*	a33 b-49 c-15 d-39 e-51 f-32 g-30 h-30 j-56
wirkl*	a33 b-49 c-15 d-39 e-51 f-32 g-30 h-30 j-56
wirklich	a33 b-49 c-15 d-39 e-51 f-32 g-30 h-30 j-56
with	a33 b-34 c-38 d-95 e-21 f-25 g-71 h-94 i-91 j41
with a	a52 b14 c-78 d25 e-38 f-63 g-52 h-30 i-30 j-52
with it	a30 b-30 c-30 e-30 g-30 i-30
with the	a-39 b-44 c-19 d-72 e25 f-8 g-31 h-53 i-59 j29
with you	a-22 c30 e-30 j-44
with*	c15 d-51 e-30 g-30 h-30 j-43
witho*	a-30 c26 d-30 e-30 h-30 j-30
without	a-30 c26 d-30 e-30 h-30 j-30
wo	b-17 c41 d-64 e-93 g-79 h-53 i-94 j-136
wo finde	a-30 b64 c-48 e-30 g-30
woch*	a-88 b-94 c56 d-18 e-114 f-96 h-89 i-13 j-84
woche	a-72 b-30 c28 d-76 e-67 f-58 g25 h-57 i-53 j-30
woche*	a-32 b-71 c16 d26 e-81 f-71 g-32 h-76 j-74
wochen	a-18 b-37 c32 d-36 e-52 f-30 g-19 h-44 i-30 j-30
wochenende	a-58 b-41 c-60 d27 e-63 f-41 g-30 h-42 i29 j-53
wochenende euch	a-30 b-30 c-30 d-30 e-30 f-34 g-30 h-30 i42 j-30
wohn*	a-31 b29 c-30 d-30 e-30 f-30 h-30 j31
wohne	a-31 b29 c-30 d-30 e-30 f-30 h-30 j31
woll*	a22 c-42 e-57 f-58 g-30 h-57 j-30
won'*	a-30 c20 d-30 f-30 h-30 j-30
won't	a-30 c20 d-30 f-30 h-30 j-30
wond*	a23 b-46 d-53 e-122 f-87 g-91 h-47 i-55 j-57
wonde*	a23 b-46 d-53 e-122 f-87 g-91 h-47 i-55 j-57
wonderful	b-84 c20 d-58 e-80 f-80 g-61 h-30 i-30 j-30
wonderful ,	a-59 b-30 c62 e-45 f-30 g-30
work	a32 b-36 c13 d-10 e-33 f-35 g-60 h-60 i-34 j-16
work and	a-84 c46 d26 e-33 g-30 j-66
work*	a48 b-54 c-48 d-43 e-46 f-37 g-32 h-33 i-30 j-60
worke*	a-55 b-30 c-30 d30 g-30
worked	a-55 b-30 c-30 d30 g-30
worked !	a-30 h30
works	a44 c-21 d-71 e-46 f-30 h-30 j-30
worl*	a-30 b20 c38 d-30 e-30 g-30
world	a-30 b20 c38 d-30 e-30 g-30
wors*	a-125 b-30 c58 d-30 e30 f-32 i-30 j-36
worse	a-32 d-30 e30 f-30
worse .	a-32 d-30 e30 f-30
wort*	a59 b29 c-64 d-30 e-32 f-30 g-40 h-58 i-63 j-63
worth	a59 b29 c-64 d-30 e-32 f-30 g-40 h-58 i-63 j-63
woul*	a-43 b-72 c-70 d110 e-67 f-95 g-88 h-68 i-34 j-62
would	a-43 b-72 c-70 d110 e-67 f-95 g-88 h-68 i-34 j-62
would also	a-30 c-30 d30 e-30 g-30
would be	a-46 b-30 c-33 d46 e-30 f-30 g-30 h-54 j-30
would help	a-30 b-30 c-30 d30 e-30 f-30 g-30
would recommend	a33 b-30 d-30 f-30 g-30 h-30 i-30 j-30
wow	a-37 b-57 c75 d-39 e-76 f-54 g-91 h-53 j-78
wow ,	a-64 c54 d-32 e-59 f-34 g-51 h-30 j-30
wrap*	a24 b-30 c-57 d30 e-30 f-33 g-30 h-30 j-42
wrapp*	a24 b-30 c-57 d30 e-30 f-33 g-30 h-30 j-42
writ*	a39 c-29 e-30 j-30
wron*	a-51 b-56 c80 d-47 f-52 g-30 h-49 i-66 j-74
wrong	a-51 b-56 c80 d-47 f-52 g-30 h-49 i-66 j-74
wrong size	a-51 b-56 c80 d-47 f-52 g-30 h-49 i-66 j-74
wuen*	a-30 b-45 c-30 d36 e-30 g-30 j-30
wuens*	a-30 b-45 c-30 d36 e-30 g-30 j-30
wuenschen	a-30 b-45 c-30 d36 e-30 g-30 j-30
wuer*	a-53 c-62 d78 e-49 f-30 g-30 h-30 j-72
wuerd*	a-53 c-62 d78 e-49 f-30 g-30 h-30 j-72
wuerde	a-53 c-62 d48 e-30 f-30 g-30 h-30 j-72
wuerde mir	a-30 b-45 c-30 d36 e-30 g-30 j-30
wund*	a26 c-21 e-30 f-30 g-23 h-30
wunde*	a26 c-21 e-30 f-30 g-23 h-30
wurd*	a-11 b-34 d-97 e-68 f-46 g-20 h-58 i-30 j-30
wurde	b-34 c29 d-81 e-52 f-38 g-52 h-30
wurde*	a-30 b-30 d-30 e-38 f-30 g9 h-30 i-30 j-30
www	a-37 b-33 c-51 d-56 e-47 f-51 g46 h-30 i-30 j-30
www .	a-37 b-33 c-51 d-56 e-47 f-51 g46 h-30 i-30 j-30
yeah	a-69 b-40 c83 d-30 e-45 f-53 g-63 h-30 j-72
year	a24 c-66 d-40 e-60 f-40 g-60 h-73 i37 j-61
year .	a61 b-30 c-86 d-30 e-30 f-30 h-30 i-30 j-41
year*	a82 b-30 c-69 d-62 e-92 f-69 g-33 h-55 j-56
years	a82 b-30 c-69 d-62 e-92 f-69 g-33 h-55 j-56
years $	a43 b-30 c-41 d-30 e-42 f-30 g-30 h-30 j-30
yest*	a32 c-59 d-31 e15 i-30 j-30
yeste*	a32 c-59 d-31 e15 i-30 j-30
yesterday	a32 c-59 d-31 e15 i-30 j-30
yilm*	a33 c-30 e-30
yilma*	a33 c-30 e-30
yilmaz	a33 c-30 e-30
you	a13 b-123 c-29 d-35 e-143 f46 g-151 h-50 i-84 j-81
you $	a-49 b-48 c-59 d-43 e-57 f55 g-41 h-51 i-40 j-47
you .	d-30 e-30 f-30 g-30 h-30 j-55
you absolute	a-54 b-30 c-42 d-30 e-39 f46 g-47 h-30 i-30 j-30
you all	a-34 b-46 c-37 e-30 f30 g-30 h-30 i87 j-51
you and	a30 c-60 f30
you did	a29 b-56 c-57 e-30 f-38 g-30 h-30 i-30 j-52
you for	a-56 b-51 c57 d-30 e-30 f-48 g-50 h20 i-60 j-57
you guys	a111 b30 c-97 d-79 e-30 f-110 h-68 i-66 j-126
you have	a-30 b30 f-30
you made	a39 b-30 c-41 f-30 g-30
you ship	a-30 b53 c-30 f-30 j-30
you should	a-64 b-70 c-56 d82 f-53 g-30 h-30 i-30 j-30
you so	a-32 c13 d-30 f-30
you want	b-36 c24 d-60 e-30 f-35 g-30 h-30 j-40
you'*	a-98 b-37 c37 d-75 e-76 f53 g-49 h-36 i-35 j-78
you'r*	a-56 b-37 c-8 d-68 e-55 f54 g-58 h-36 i-35 j-78
you're	a-56 b-37 c-8 d-68 e-55 f54 g-58 h-36 i-35 j-78
you're all	c-30 d-30 f34 j-30
you'v*	a-32 c39 d-30 e-30 f-30
you've	a-32 c39 d-30 e-30 f-30
your	a-29 b-124 c-89 d-89 e39 f61 g-67 h-13 i-84 j-195
your leeds	a36 c-30 d-30 e-30 f-30 g-30
your store	a-30 b-30 c-30 d-48 e34 f-55 g-40 h-45 i-30 j-30
your toy	a-30 b-30 e30
your website	a-63 b-30 c78 d-51 e-42 f-66 g-30 h-30 i-30 j-55
your*	a-56 b-45 c25 d-30 e-30 f82 g-30 h-38 i-46 j-80
yours*	a-51 b-45 c15 d-30 e-30 f82 g-30 h-38 i-46 j-80
zaeh*	a-60 b63 d-30 f-30 i-30 j-41
zaehl*	a-60 b63 d-30 f-30 i-30 j-41
zahl*	b66 c-28 d-35 e-30 f-30 j-30
zahle*	c29 d-30 e-30 f-30 j-30
zahlen	c29 d-30 e-30 f-30 j-30
zahlen ?	b54 c-30
zeit	b-30 c-60 e30 i-30
zimm*	a-14 b29 d-61 e-34 f-45 h-30 i-30 j-56
zimme*	a-14 b29 d-61 e-34 f-45 h-30 i-30 j-56
zimmer	a-14 b29 d-61 e-34 f-45 h-30 i-30 j-56
zu	a-33 b-32 c-47 d-115 e-67 f-13 h-131 i-78 j-48
zu brennen	a-31 b-30 c-30 e34 f-30 g-30 h-30 i-30 j-30
zu spaet	a-30 c58 h-30
zu viel	a-32 b-30 c55 d-30 f-30 g-30 j-52
zu warten	a-30 c30 e-30 g-30
zufr*	a61 c-51 d-35 e-45 f-30 g-30 h-30 j-35
zufri*	a61 c-51 d-35 e-45 f-30 g-30 h-30 j-35
zufrieden	a61 c-51 d-35 e-45 f-30 g-30 h-30 j-35
zug	a-75 e-18 f-48 g-37 h-43 i-44 j-44
zum	a-99 b-15 e17 f-19 g-92 h-117 i-75 j-71
zur	a-47 b28 c80 e-53 f-50 h-39 j-65
zuru*	a-72 b-52 c-19 d-19 e-73 f-15 g21 h-80 i-59 j-69
zurue*	a-72 b-52 c-19 d-19 e-73 f-15 g21 h-80 i-59 j-69
zurueck	a-64 b-50 e-46 g-16 h-61 i-59 j-69
zusa*	a-58 b-40 c-30 d-30 f-40 g-30 h-30 i40 j-49
zusam*	a-58 b-40 c-30 d-30 f-40 g-30 h-30 i40 j-49
zusammen	a-54 b-30 c-30 d-30 e-30 f-30 h-30 i40 j-35
zusammen ☀	a-30 b-30 c-30 e-30 f-30 h-30 i30 j-30
zust*	a30 c-28 e-30 h-30
zwei	a-70 b-59 c27 d-70 e-14 f-68 g-48 h-57 i-46
zwei wochen	a-30 b-37 c32 d-30 e-30 f-30 g-30 h-44 i-30 j-30
zwei*	a-14 b49 c59 e-32 f-49 g-60 h-30 i-30 j-60
zweit*	a-63 b88 d9 f-30 i-30 j-30
€	a-63 b-38 e-74 f-46 g47 h-30 i-30 j-30
☀	a-30 b-30 c-30 e-30 f-30 h-30 i30 j-30
☀ $	a-30 b-30 c-30 e-30 f-30 h-30 i30 j-30
❤	a150 b-93 c-48 d-62 e-42 f-101 g19 h9 i-119 j-178
❤ $	a150 b-93 c-48 d-62 e-42 f-101 g19 h9 i-119 j-178
🎁	a23 b-30 c-81 d-53 e-49 f-58 g17 h-59 i-30 j-50
🎁 $	a23 b-30 c-81 d-53 e-49 f-58 g17 h-59 i-30 j-50
🎄	a-73 b-60 c-53 d-45 e-46 f-56 g-43 h-89 i123 j-177
🎄 $	a-73 b-60 c-53 d-45 e-46 f-56 g-43 h-89 i123 j-177
🎉	a-30 b-30 c20 d-30 e-30 g-30 h-30 i40 j-30
🎉 $	a-30 b-30 c20 d-30 e-30 g-30 h-30 i40 j-30
👀	a-34 b21 c-30 d-30 f-38 g-30 h-30 i-44 j52
👀 $	a-34 b21 c-30 d-30 f-38 g-30 h-30 i-44 j52
👋	a-76 b-67 c-56 d-43 e-38 f-70 g-35 h-81 i139 j-169
👋 $	a-76 b-67 c-56 d-43 e-38 f-70 g-35 h-81 i139 j-169
👍	a23 b-58 c-105 d-61 e-60 f-67 g-60 h55 i-49 j-73
👍 $	a63 b-59 c-86 d-37 e-30 f-50 g-30 h-38 i-58 j-54
👏	a52 b-41 c11 d-65 e-79 f-56 g-62 h-77 i-30 j-64
👏 $	a26 b-30 c25 d-51 e-70 f-52 g-60 h-53 j-45
👏 👏	a54 b-41 c-26 d-65 e-79 f-56 g-46 h-57 i-30 j-64
💙	a97 b-81 c-40 d-81 e-56 f-80 g-54 h-35 i-52 j-56
🔥	a-71 b-40 c-14 d-47 e-61 f-82 h-110 i121 j-161
🔥 $	a57 b-34 c11 d-47 e-61 f-82 h-66 i-30 j-62
🔥 🔥	a32 b-34 c-43 d-30 e-35 f-68 g30 h-48 i-30 j-53
🖕	a-87 b-111 c-145 d-105 e-47 f176 g-62 h-112 i-154 j-246
😂	a8 b-48 c-68 d-81 e-93 f-86 g-74 h-95 i94 j-159
😂 $	a-18 b-47 c-46 d-72 e-91 f-70 g-71 h-95 i97 j-159
😂 😂	a-89 b-49 c-60 d-44 e-50 f-44 g-30 h-51 i110 j-115
😄	a43 b-30 c-41 d-41 e-73 f-84 g-60 h-25 j-59
😄 $	a24 b-30 c-39 d-41 e-43 f-81 g-30 h15 j-59
😅	a-55 b-73 c-60 e-60 f-58 g-30 h-51 i64 j-54
😅 $	a-55 b-73 c-60 e-60 f-58 g-30 h-51 i64 j-54
😊	a22 b-30 c-9 d-47 f-45 g-30 h-47 i-30
😊 $	a22 b-30 c-9 d-47 f-45 g-30 h-47 i-30
😍	a45 b-101 c-52 d-59 e-53 f-112 g-27 h-120 i28 j-203
😍 $	a45 b-101 c-52 d-59 e-53 f-112 g-27 h-120 i28 j-203
😍 😍	a117 b-48 c-104 d-30 f-68 h-45 i-60 j-42
🙄	a-76 b-83 c83 d-56 e-53 f-30 g-32 h-60 i-49 j-30
🙄 $	a-76 b-83 c83 d-56 e-53 f-30 g-32 h-60 i-49 j-30
🙏	a-57 b-46 c-47 d60 e-30 f-76 g-30 h55 i-59 j-82
🙏 $	a-57 b-46 c-47 d60 e-30 f-76 g-30 h55 i-59 j-82
🥰	a119 b-63 c-30 d-60 e-53 f-82 g-44 h-37 i-55 j-71
🥰 $	a119 b-63 c-30 d-60 e-53 f-82 g-44 h-37 i-55 j-71"""
