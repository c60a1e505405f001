/**
 * Abbreviated and alternative titles with the form that they are compared under, all in lower case and without full stops:
 * `PM` and `premier` are `prime minister`. Common usage of news in English; written for this project.
 */
export const TITLE_EQUIVALENTS = `
pm=prime minister
premier=prime minister
head of government=prime minister
pres=president
potus=president
vp=vice president
veep=vice president
president elect=president
gov=governor
lt gov=lieutenant governor
sen=senator
senate republican=senator
rep=representative
congressman=representative
congresswoman=representative
mp=member of parliament
mep=member of the european parliament
sec=secretary
gen=general
lt gen=lieutenant general
maj gen=major general
brig gen=brigadier general
col=colonel
lt col=lieutenant colonel
maj=major
capt=captain
cpt=captain
lt=lieutenant
lieut=lieutenant
sgt=sergeant
det=detective
insp=inspector
supt=superintendent
cpl=corporal
pvt=private
adm=admiral
cmdr=commander
prof=professor
dr=doctor
rev=reverend
fr=father
ceo=chief executive
chief executive officer=chief executive
cfo=chief financial officer
coo=chief operating officer
chairman=chair
chairwoman=chair
chairperson=chair
spokesman=spokesperson
spokeswoman=spokesperson
da=district attorney
atty=attorney
lawyer=attorney
amb=ambassador
fm=foreign minister
secy=secretary
asst=assistant
`;

/** Forms of address that say nothing of an office; the second part is the gender they give away, where they do. */
export const ADDRESS_FORMS = `
mr=male
mister=male
sir=male
lord=male
herr=male
monsieur=male
mrs=female
ms=female
miss=female
madam=female
madame=female
mme=female
lady=female
dame=female
frau=female
mx=
dr=
prof=
`;

/** Posts and positions that headlines print in capitals between a team or country and a name (`Hawks QB Dan Orre`). */
export const POST_ABBREVIATIONS = `ceo cfo coo gm pm vp mp fm qb rb wr te lb cb nt dt de dl ol db pg sg sf pf`;
