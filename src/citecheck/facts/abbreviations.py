"""Abbreviations in the names of cases, as tables of facts, unpacked when first asked for.

``_SHIPPED`` and ``_STATES`` restate what reporters-db 3.2.67 ships as
``CASE_NAME_ABBREVIATIONS`` and ``STATE_ABBREVIATIONS`` (The Bluebook, tables T6 and T10;
a test compares them), because importing that package costs forty milliseconds.
``_ADDED`` holds what it lacks: other words of T6, and abbreviations older than it or
outside it that briefs use all the same. ``_AGENCIES`` are federal bodies that are known
by their initials (The Bluebook, rule 6.1(b)), as the United States Government Manual
lists them.
"""

from __future__ import annotations

from functools import lru_cache

_SHIPPED = """
&=and; Acad.=Academy; Adm'r=Administrator; Adm'x=Administrix;
Admin.=Administrative/Administration; Adver.=Advertising; Advert=Advertising;
Agric.=Agriculture/Agricultural; All.=Alliance; Alt.=Alternative; Am.=America;
Ass'n=Association; Assoc.=Associate; Atl.=Atlantic; Auth.=Authority;
Auto.=Automobile/Automotive; Ave.=Avenue; Bankr.=Bankruptcy; Bd.=Board; Bhd.=Brotherhood;
Bldg.=Building; Broad.=Broadcast/Broadcasting; Bros.=Brothers; Bus.=Business; Cas.=Casualty;
Cent.=Central; Chem.=Chemical; Cmty.=Community; Cnty.=County; Co.=Company; Coal.=Coalition;
Coll.=College; Comm'n=Commission; Comm'r=Commissioner; Comm.=Committee; Commc'n=Communication;
Comp.=Compensation; Comput.=Computer; Condo.=Condominium; Cong.=Congress/Congressional;
Consol.=Consolidated; Constr.=Construction; Cont'l=Continental; Coop.=Cooperative;
Corp.=Corporation; Corr.=Corrections/Correctional; Ctr.=Center/Centre; Cty.=County;
Def.=Defense; Dep't=Department; Det.=Detention; Dev.=Development; Dig.=Digital; Dir.=Director;
Disc.=Discount; Dist.=District; Distrib.=Distributor/Distributing; Div.=Division;
E.=East/Eastern; Econ.=Economic/Economics/Economical/Economy; Educ.=Education/Educational;
Elec.=Electric/Electrical/Electricity/Electronic; Emp'r=Employer; Emp't=Employment;
Emp.=Employee; Eng'g=Engineering; Eng'r=Engineer; Enter.=Enterprise; Entm't=Entertainment;
Env't=Environment; Envtl.=Environmental; Equal.=Equality; Equip.=Equipment; Ex'r=Executor;
Ex'x=Executrix; Exam'r=Examiner; Exch.=Exchange; Exec.=Executive; Exp.=Exporter/Exportation;
Expl.=Exploration/Exploratory; Fed'n=Federation; Fed.=Federal; Fid.=Fidelity;
Fin.=Finance/Financial/Financing; Found.=Foundation; Gen.=General; Gend.=Gender; Glob.=Global;
Gov't=Government; Grp.=Group; Guar.=Guaranty; Hosp.=Hospital; Hous.=Housing;
Imp.=Importer/Importation; Inc.=Incorporated; Indem.=Indemnity; Indep.=Independent;
Indus.=Industry/Industries/Industrial; Info.=Information; Ins.=Insurance;
Inst.=Institute/Institution; Int'l=International; Inv.=Investment; Inv'r=Investor;
Lab.=Laboratory; Liab.=Liability; Litig.=Litigation; Ltd.=Limited; Mach.=Machine/Machinery;
Maint.=Maintenance; Mar.=Maritime; Mech.=Mechanic/Mechanical; Med.=Medical/Medicine;
Mem'l=Memorial; Merch.=Merchant/Merchandise/Merchandising; Metro.=Metropolitan;
Mfg.=Manufacturing; Mfr.=Manufacturer; Mgmt.=Management; Mkt.=Market; Mktg.=Marketing;
Mortg.=Mortgage; Mun.=Municipal; Mut.=Mutual; N.=North/Northern; Nat.=Natural; Nat'l=National;
Ne.=Northeast/Northeastern; No.=Number; Nw.=Northwest/Northwestern; Op.=Opinion;
Org.=Organization/Organizing; P'ship=Partnership; Pac.=Pacific; Par.=Parish;
Pers.=Personal/Personnel; Pharm.=Pharmaceutics/Pharmaceutical/Pharmaceuticals;
Pres.=Preserve/Preservation; Prob.=Probation; Prod.=Product/Production; Prof'l=Professional;
Prop.=Property; Prot.=Protection; Pub.=Public; Publ'g=Publishing; Publ'n=Publication;
R.R.=Railroad; Rd.=Road; Ref.=Refining; Reg'l=Regional; Rehab.=Rehabilitation;
Reprod.=Reproduction/Reproductive; Res.=Resource/Resources; Rest.=Restaurant; Ret.=Retirement;
Ry.=Railway; S'holder=Shareholder; S.=South/Southern; S.S.=Steamship/Steamships; Sav.=Savings;
Sch.=School/Schools; Sci.=Science; Se.=Southeast/Southeastern; Sec'y=Secretary;
Sec.=Security/Securities; Serv.=Service; Soc'y=Society; Soc.=Social; Sol.=Solution; St.=Street;
Subcomm.=Subcommittee; Sur.=Surety; Sw.=Southwest/Southwestern; Sys.=System/Systems;
Tech.=Technology; Tel.=Telephone/Telegraph; Telecomm.=Telecommunication; Temp.=Temporary;
Tpk.=Turnpike; Tr.=Trustee; Transcon.=Transcontinental; Transp.=Transport/Transportation;
Twp.=Township; U.S.=United States; Unif.=Uniform; Univ.=University; Util.=Utility;
Vill.=Village; W.=West/Western
"""

_STATES = """
Ala.=Alabama; Alaska=Alaska; Ariz.=Arizona; Ark.=Arkansas; Cal.=California; Colo.=Colorado;
Conn.=Connecticut; Del.=Delaware; Fla.=Florida; Ga.=Georgia; Haw.=Hawaii; Idaho=Idaho;
Ill.=Illinois; Ind.=Indiana; Iowa=Iowa; Kan.=Kansas; Ky.=Kentucky; La.=Louisiana; Me.=Maine;
Md.=Maryland; Mass.=Massachusetts; Mich.=Michigan; Minn.=Minnesota; Miss.=Mississippi;
Mo.=Missouri; Mont.=Montana; Neb.=Nebraska; Nev.=Nevada; N.H.=New Hampshire; N.J.=New Jersey;
N.M.=New Mexico; N.Y.=New York; N.C.=North Carolina; N.D.=North Dakota; Ohio=Ohio;
Okla.=Oklahoma; Or.=Oregon; Pa.=Pennsylvania; R.I.=Rhode Island; S.C.=South Carolina;
S.D.=South Dakota; Tenn.=Tennessee; Tex.=Texas; Utah=Utah; Vt.=Vermont; Va.=Virginia;
Wash.=Washington; W. Va.=West Virginia; Wis.=Wisconsin; Wyo.=Wyoming
"""

_ADDED = """
Acct.=Account/Accountant/Accounting; Adv.=Advocate/Advocates/Advocacy;
Advoc.=Advocate/Advocacy; Aff.=Affair; Afr.=Africa/African; Am.=American; Ann.=Annual;
App.=Appeal/Appellate; Arb.=Arbitration/Arbitrator; Ass'ns=Associations; Assn.=Association;
Assocs.=Associates; Att'y=Attorney; Atty.=Attorney; Auths.=Authorities; Balt.=Baltimore;
Bankr.=Bankrupt; Behav.=Behavior/Behavioral; Benj.=Benjamin; Bhd.=Brotherhoods;
Blvd.=Boulevard; Bos.=Boston; Brit.=Britain/British; Bur.=Bureau; Cap.=Capital;
Cas.=Casualties; Cath.=Catholic; Chas.=Charles; Chi.=Chicago; Child.=Child/Children;
Chron.=Chronicle; Cir.=Circuit; Civ.=Civil; Cleve.=Cleveland; Com.=Commerce/Commercial;
Comm.=Commission/Commerce/Community/Communication; Commc'ns=Communications; Commn.=Commission;
Commr.=Commissioner; Commw.=Commonwealth; Conf.=Conference; Conserv.=Conservation;
Const.=Constitution/Constitutional; Cont.=Contract/Continental; Contr.=Contractor;
Conv.=Convention; Corp.=Corporate; Couns.=Counsel/Counselor; Crim.=Criminal; Ct.=Court;
Cts.=Courts; Cty.=City; Def.=Defender/Defend; Dem.=Democrat/Democratic; Dept.=Department;
Dr.=Doctor/Drive; Elec.=Election; Enf't=Enforcement; Eng.=English/England;
Ent.=Entertainment/Enterprise; Envt'l=Environmental; Est.=Estate; Eur.=Europe/European;
Expt.=Export; Fac.=Faculty/Facility; Fam.=Family; Frat.=Fraternal; Ft.=Fort; Geo.=George;
Gov.=Government/Governor; Govt.=Government; Guard.=Guardian; Hist.=History/Historical;
Hts.=Heights; Hum.=Human/Humane; Hwy.=Highway; Imm.=Immigration; Immigr.=Immigration/Immigrant;
Ind.=Independent; Inj.=Injury; Int'l=Internal; Int.=Interest/International;
Intell.=Intelligence/Intellectual; Intern.=International; Is.=Island/Islands; Jas.=James;
Jos.=Joseph; Jr.=Junior; Jud.=Judicial/Judiciary; Just.=Justice; Juv.=Juvenile; Lab.=Labor;
Labs.=Laboratories; Law.=Lawyer; Legis.=Legislation/Legislative/Legislature;
Lib.=Liberty/Library; Libr.=Library; Loc.=Local; Mag.=Magazine; Messrs.=Messieurs;
Mil.=Military; Min.=Mineral/Mining; Mins.=Minerals; Mod.=Modern; Mt.=Mount; Mtn.=Mountain;
Mun.=Municipality; Natl.=National; Nuc.=Nuclear; Off.=Office/Official/Officer; Ord.=Order;
Pat.=Patent; Penit.=Penitentiary; Petrol.=Petroleum; Phil.=Philosophy; Phila.=Philadelphia;
Photo.=Photograph; Plan.=Planning; Pol'y=Policy; Pol.=Political/Politics; Prac.=Practice;
Presb.=Presbyterian; Priv.=Private/Privacy; Proc.=Procedure/Proceeding;
Prof.=Professional/Professor; Prot.=Protestant/Protective; Psych.=Psychology/Psychiatry;
Pt.=Point/Port; Rec.=Record; Recs.=Records; Recyc.=Recycling; Ref.=Reform;
Reg.=Register/Regulation/Regulatory/Regional; Rel.=Relation; Relig.=Religion/Religious;
Rels.=Relations; Rep.=Report/Representative/Republic/Republican; Res.=Research;
Rev.=Revenue/Review; Robt.=Robert; Rsch.=Research; Rsrv.=Reserve; Rts.=Rights;
Sanit.=Sanitary/Sanitation; Sen.=Senate/Senator; Ser.=Series; Servs.=Services;
Shr.=Shareholder; Sr.=Senior; St.=Saint/State; Sta.=Station; Ste.=Sainte; Stud.=Student/Study;
Super.=Superior; Supp.=Support/Supplement; Supt.=Superintendent; Surv.=Survey/Survivor;
Tax'n=Taxation; Tchr.=Teacher; Terr.=Territory; Theol.=Theological; Thos.=Thomas; Tr.=Trust;
Unemp.=Unemployment; Unempl.=Unemployment; Vet.=Veteran; Whol.=Wholesale; Wkr.=Worker;
Wm.=William; Wrld.=World
"""

_AGENCIES = """
ATF=Bureau of Alcohol Tobacco Firearms and Explosives; BIA=Board of Immigration Appeals;
BLM=Bureau of Land Management; BOP=Federal Bureau of Prisons; CBP=Customs and Border Protection;
CFPB=Consumer Financial Protection Bureau; CFTC=Commodity Futures Trading Commission;
CIA=Central Intelligence Agency; CMS=Centers for Medicare and Medicaid Services;
DEA=Drug Enforcement Administration; DHS=Department of Homeland Security; DOD=Department of Defense;
DOE=Department of Energy; DOJ=Department of Justice; DOL=Department of Labor;
DOT=Department of Transportation; EEOC=Equal Employment Opportunity Commission;
EPA=Environmental Protection Agency; FAA=Federal Aviation Administration;
FBI=Federal Bureau of Investigation; FCC=Federal Communications Commission;
FDA=Food and Drug Administration; FDIC=Federal Deposit Insurance Corporation;
FEC=Federal Election Commission; FEMA=Federal Emergency Management Agency;
FERC=Federal Energy Regulatory Commission; FHFA=Federal Housing Finance Agency;
FLRA=Federal Labor Relations Authority; FTC=Federal Trade Commission;
GAO=Government Accountability Office;
GSA=General Services Administration; HHS=Department of Health and Human Services;
HUD=Department of Housing and Urban Development; ICC=Interstate Commerce Commission;
ICE=Immigration and Customs Enforcement; INS=Immigration and Naturalization Service;
IRS=Internal Revenue Service; ITC=International Trade Commission;
MSPB=Merit Systems Protection Board;
NASA=National Aeronautics and Space Administration; NLRB=National Labor Relations Board;
NRC=Nuclear Regulatory Commission; NSA=National Security Agency;
NTSB=National Transportation Safety Board; OMB=Office of Management and Budget;
OPM=Office of Personnel Management; OSHA=Occupational Safety and Health Administration;
OSHRC=Occupational Safety and Health Review Commission; PTO=Patent and Trademark Office;
SBA=Small Business Administration; SEC=Securities and Exchange Commission;
SSA=Social Security Administration; STB=Surface Transportation Board;
TVA=Tennessee Valley Authority;
USCIS=Citizenship and Immigration Services; USDA=Department of Agriculture; USPS=Postal Service;
VA=Department of Veterans Affairs
"""

# Words that are also plain English: a period behind them more often ends a sentence.
_PLAIN_WORDS = frozenset(
    ("All", "Child", "Imp", "Just", "Law", "Lib", "Mag", "Off", "Par", "Photo", "Plan", "Rest")
)


def _unpack(table: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.strip().split("=") for entry in table.replace("\n", " ").split(";"))
    return {short: tuple(full.split("/")) for short, full in entries}


@lru_cache(maxsize=1)
def word_abbreviations() -> dict[str, tuple[str, ...]]:
    """Every abbreviation as printed (``Fed'n``, ``Bd.``) with the words it stands for."""
    table = dict(_unpack(_SHIPPED))
    for short, full in _unpack(_ADDED).items():
        table[short] = table.get(short, ()) + full
    return table


@lru_cache(maxsize=1)
def state_abbreviations() -> dict[str, str]:
    """The states as abbreviated in T10 (``Cal.``, ``N.Y.``) with their names, and D.C."""
    return {short: full[0] for short, full in _unpack(_STATES).items()} | {
        "D.C.": "District of Columbia",
        "P.R.": "Puerto Rico",
    }


@lru_cache(maxsize=1)
def agencies() -> dict[str, str]:
    """Federal bodies by their initials, without periods and in lower case."""
    return {short.lower(): full[0] for short, full in _unpack(_AGENCIES).items()}


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    shorts = [*word_abbreviations(), *state_abbreviations()]
    return frozenset(short.rstrip(".") for short in shorts) - _PLAIN_WORDS


@lru_cache(maxsize=4096)
def is_abbreviation(word: str) -> bool:
    """Whether a word of a name (with or without its period) is a known abbreviation.

    Plurals count (``Servs.``), and so do initials (``J.``, ``N.L.R.B.``). Words that are
    as likely the last of a sentence (``Law.``, ``Plan.``) do not.
    """
    stem = word.rstrip(".")
    if stem in _stems() or (stem.endswith("s") and stem[:-1] in _stems()):
        return True
    parts = stem.split(".")
    return bool(stem) and all(len(part) == 1 and part.isalpha() for part in parts)
