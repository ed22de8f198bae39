"""Visual words (Sivic & Zisserman 2003): what the keypoints of sketches look like, as numbers that can be looked up.

The 16 waves of a keypoint are cut into two halves, and each is given the number of the nearest of 256 (Jégou, Douze &
Schmid 2011): 65,536 words. These 256 are means of 51,763 keypoints of 560 photos, none of them a photo that recall was
measured on.
"""

from __future__ import annotations

from base64 import b85decode

import numpy as np
from numpy.typing import NDArray

from app.core.verify.sketch import Sketches

WORDS = 65_536
_HALVES = ((1, 10, 2, 5, 11, 6, 8, 15), (0, 4, 3, 7, 12, 13, 14, 9))
"""Which waves are in which half, those that the mirror image leaves alone first: as much variance in either."""
_EACH = 256
_AT_ONCE = 40
"""Pictures whose distances stay in a core's cache."""

_BOOKS = np.frombuffer(
    b85decode(
        "%<2;GFZ3A(A-e_v1@s!{{{~tJ?(F^oMD;`j8v_OUDkdA!0{-"
        "a_>G?&%|1Spr7VJb45&!n`GUhkX_6QIBLkm6H?)VG);~V|j`PT;v4>S1k=K&xb_~#wP^$REZ0wOva4gvoHECV*m8}tnk%R~#}1pWsU!1YrB1^WR4"
        "%oG^y@7@*o2E_8>CIKP;y5=V3^bP(I*53Hq6bm2iH6;<_-"
        "~k%!3^^Cf{T~VhHU$ab_Y4dg^yen(3HbQV2JsaB`T!38+W<oC2IT$#*{cHZ1NjL9>K8Q*+W!X{^iuQQ0skHZ4f!R;-"
        "~JinGfE2U`1}YE4h<Uy9{3sE)#p0Y9vuh{ATTED0`VFm6!Qx88x7+56)Ywf?*1C`Hpd3p1qm1T;1>}O9sm069_vur3+Dd<<>(pM{n!lu84~B_-Us"
        ";tBE1Uj5&!M)=)^DP10Dec9TXME1m`RT$Q3Nk>HG@v&+abS@b2vg0y87o*8v0O?GrN31_BrI3c&N=<p(4BH0&kf@Db+v?ME;A?f(n^1`S=^`4a^H"
        "3A;7@6!r%C5C-_n^3@jp=+{gG83_#m1KTI%8~q;R-}4*Z-"
        "T)fb64)lf0Sf=~+4T?I1pWT%@%|U`!xRwp***>7+yfr?=qES#4D<K*3l#L#@fa)dC<PbO0{{Wr*AgZm`0f<%@)-"
        "`_`2`gZ2L9#dAmj=H)D`*N^%gMv<?#XQ*xm8?$^$FP3=|y;4E!|7`2Y|7>&Fb(>hv4#<M#O15DPaG-^v%!5&;$$-"
        "3(6`1Oy5K=ll=n@BjNQ{wX*F_1p~y!yhQ;9r_9W`^pZ@{v{6p0`U^b74Re)_AnLX3JDP4K=2{x*aQpi1SJLO;O#5oK+!GZ4EzA?(g_{v0QD;b_Rk"
        "Fl3l#JOx-1v@{`?8)uL>Cn_W219>iPo9`#22!0nQiX-"
        "~s>WCKWgV=Kl92_TUTb5CT2`;R8j!{P+d^$?ikY5&!=Iz3~bS3*Za(CLA{1{u~GZ$kG?y>IfL_6B;V`6cz>q5Zvnk-"
        "2Mjp;3+1|5g`W*2&V<%5d{eaD*NvEDf}fK4ag@I@Cph7;pH^M><$X?7w`)r^!YLH{sUOk0OkS#2mc-"
        "g0R|;3FdR<_`T`3A;lK&u8~pR^0pvBr5*Zc<2l`PB4dfC5>h2{80pBG0K>jD_4Icjk0Ot(pJ_;NVD*q(S0}Uep6YvG<-"
        "2E`r0P9%h7#98j9Nt9jD((mP^ywVXASmtm7WFme`W6QN5G@hG`2QC76Vx}@Dh>Di-taW%^Y9V;Bmh9k0ucWK{sKJl0R031_B;~;@%`}{%qjp04)-"
        "1s1SnAc<qG};1_Lhf&gvu#NB2qM2>Jm9GwU7(1rGn!6~+zc`V<S>5>yA}=m!P<#0Vk={@d;X=j25U<^TZ<8US7g7yAMI2N6KR{2>AQ{P04+7Uv5L"
        "5&1sX=kn+L0IB=>@d69@?;1<q<m(Li#RE6{)c*eg+4J-"
        "02iX?^;`LeO`~?IA!Sg)*B>nvJ_{j9&{Nw}z3H>tJ2gUOO1Rp8H^V0?RvIauo00aO7<<AlQ-}V9tO4um?3j`1W+D-"
        "Tb{_zO@6!YQd6BRHDO9mJK_y{EU_6{J=|1Tj43@RMoApZ&$?Gh5`2=U(r^X}p3>hvw^#V{)H<^K8*_CN&V6X*vF>DL?({|g@CGb-"
        "}{{|qMtG3*u=2pkFoCK6Zj>hu2uLoPA$<_P-=2J|H+{q719+XxKnBK8p`JlXOC`412U&<sn`{~H1S@b@*({qFqxD=P@?^d|rUHSPQ5_ZA)N-"
        "ZL=P?Iis70t+z17Yi8~?G-e{;T#n1DB3Ut>Fx>n2S*7876}Xq925lB7#tf6?IQ`?CkiVa=p+OR?hhyJ?;A?p-VgT*6wDIM_3a-"
        "0*bp(%4d?>|7$!c(_WTa}MEyqz@(%q07dj^5*ZKSx3hztx;RXi>3C|tN7vud1A=g3u6cGajHUl5<CITNE{_g|c_y-jP*ahJE==})@962-"
        "f|M~j%?jkYP^7{ZMviTJ13J?bH8{ib=>lP^XxEBuD`vDIX^9efN`7`SO`vEHPLiqXf#>glN{qz0<F}4%>3K9PZ2nHGb><`}#?Nkoy1q}T9=syqE@"
        "9Fvb8_pWr8VDO1@B}vV8~_&$>k;wUBMbQJ=fmdw2mLAh-{&|N1M~Cv>iJjwApZFD#>_467X<<8G2I&MEdTuDBH=9q=Lh&DKI0bR1@-"
        "<G1o1?_1s3`TCGrC31MV{f4&&$E1|$Xo5i;iO77YahBl%tK1PTKJ_yJ@G{SN&A=gv3nA?*GAANo2J_YfNSAr}D={`mX-"
        "!1y=)`3)TO9sLW?`zr$iL<a!z5Dxt9)-Npp0|*%u@B<aP_6_|CHZv6j6b%9L=O*>>7w{YOBn?8y`q>BkPY@;f2J-"
        "v^KP?{E2>uiV3=bvg`vNKW<NF54>hUb}yBt6U_U{G)^~Mbj81onq9O)~?_|*^j$>0+V0RA8s(H2(l@dN(?$;uGy2k8#}`VsRI2>CV$DG5L882|3;"
        "7a2m_%?1YeIQt~x5bGoM5;Xwc83QW~-t;HQ3-cZY{NF9%?Dz%(?;;n>5AGiZ^8Y{#04Wsz0}(XV5&-`KCJG|;&HV}zLl-"
        "6%0SyomwCXMD1MCO+AjlBo>J|V8#nJcq^!Nkq$lnDL2KW2<A>1(gAr9FCSN-Sk1?mv@1>hO%3hxi;2O-"
        "x22rv2kIsPf`?h6?g9n$aU0q!UN2Gall2>0^v=pz*X04DYQISd{O<ss%3Kn(ia4)6y8?%x6d0RsO8@F?fz{}1K&I~FD0_x}a|4I2^sIr<#~F5LCe"
        "3;6f+4<SbT_3H`yRRaVb7W)GM74z}u6e05dIv^Jr0}bg22GI)&@a+E)93<Eg8s-"
        "`p9}&ao<^k&cBi+aN?+EGfAo14p()I!QRSFI4?)w4?DD(R0^&b5fKKT1101N;6_ZdR=ApZINAlJeB75xAANe9p4{`&&w>@e8@`UVLRCKW*z>I@1H"
        "QT{9n4+!uVOB2!r5AG4|`Qyt54&)ODIq4D)0|)*e`8@sq{s8{~7v%f*{Qd*~BGdWs8uR4_L=E}k@8c2qFz^BT^6Cg6{xK5z^8(ZF4&BrJ=lmt}Jl"
        "OaD3<CZ5IO6{2Aq@-"
        "z4kQ!83;X>36WPwv5C!=95cUc)0RjK$4CC+%%=H5YH17jC>j?k`Oc43@@gVR9Gw|W;=HngfUjYyU1NZ|E?ko!HCjs&HAtU`D*b3hW4jldc5BUcK7"
        "#;Be=_J|?7SQ|u3=anf{NBL^@Brrr3?%gB0QCUd87t=%<q8S-_u(oB-"
        "u*4{+}_Xw<@*H#0~;a%=?K*lA{_4bGX47jH6H{E*&7E4NB`~I6&mmPM(Y&`1Q7WG8PGEM1pFil7a-"
        "{T0nh^cObHbU`ycrEPWSEL{{{o>FYNsd{PF?-1uWhD9{t+=4$c4X-~s~k7VQ57BN^A|P2dLZ^Z^71Is5?r{s;d6Vf_UI0S){GCE73o-"
        "2njz?&9DN6bs_}HS*~r<n#RV{4CP^`vfrjE92?<C+iRlHW||H^cwK$_~Haf@cjh_68Rzm1^*8g83V}c2l5B~J09Zw>gxaRF$mYq_VNPq9~K$s=j$"
        "8xV*dK_`~Lv@Mgsi$6W19N-PZ^f*!>Ux82$kp0Rj920nx$s`wIpEMd|eM;pqhRJ@Xy^E(Yuj_$ST&<PY2vQu-Jo|M&zG2rUKv<ohe<JPkej1pW0A"
        "CJq<q{`B=2?%wVo`r!rs3m@dd^b7g_6ZrH74G8_?C+5)!`Q!)%TmJMA0t)`})*~q9`u_Cs6C}X?80a1RTLa_w0SNfzQ~VL+1rGTRE7Tj`^#1|>64"
        "xaF59;L?PY??6A^-"
        "me>dN>873~ZP5i9%t{u~GYCl>YW`~m*}1l|)G5Zw<8I`$Cy8}$G33NqjfA_^7u{wC}E<`@C;Ff9@a;r0{<=iLVb1s(L?0pjEZ@hJ8CHT~}}5#t8<"
        "At=-"
        "K=>Zl1E#%=32^#7JSq=mo^a=Y3E#)ct;o~OwDH{y?>lpsv|0D)0_Z0pA2Gk7$;29Ge3?&f|1M?yyI3Mi`6Bq~QIr%9f1LF}62k0LY=hzPM6&T(&1"
        "OfvAO7#5!86oQT2H)ZUIQ;Yc9xNXY{15#L2pKHm`Xc=X{W~7}5d;kZQw1Un?g#)ETJZYr7XJMH6$IW9`uFVQ;@>z54GQe>_0<UiC<V{<3N8f+-"
        "QfTN1uxSA*!A%CD(~b2`v4K!6W;{=+V(T^@gM~b8U_LeG#djKDfJZ#2Ou>1(F6+q_3!-3{{a34`Nix3{{;2}I_<;c5CI7KDiss-"
        "7aH8<3*zJf6ae}q2qX0j{{;CcF&r8yA_DRf^(!|O_5=3&1tb~#2=D#pLiybZAqf8QHr>+c<pT%;6XE3_{09pEE-"
        "3vk{`&y~IO7WL)Akw!)F%M+2l@s3PW=N8{^1Jp?j#rO0tX%3Q1{*V`4;c|CF~o<5C{7SCFdVF0{aCN{^Y_1AP^1u9~RI32owAl@b>%@|N05`1l<|"
        "v5)1G8JM<eU1|94MI0Wt#>@M!~@hb=R&<*|$H!TnT1qBHH3OENC6!Yi*0n+pD9t{ZZ;@Q(Q3I6~JRsH-"
        "6=Kcfw7bX(}67nnk3n}2=5flgT80Rex{tE5!Hw`Q^`T_n6H}cx=85Q5@B^dze)CKGY<skC_>iFji86Z0qAN&mk7urq&1_1aFCMnkm{s7wZ5FG~x_"
        "X7L>`4$A~{s#R8Q}!DI>*W*&_|@<Q`2#5eIv5`h<o5mf+1Mcg_Vp0&Fdo|UAN(Tr6d38r5b+ZXAmRTcBoO}oE8yDn7a;-"
        "aBQ)j&1Nr~=<rp9P{`C_KDHA9C4%Q9`EF}UC6Xx;<?;q^-Ci*T84;~ON2<Q|GM-"
        "C+n6YUlf*xB<F2pI?q9U&?JCJE~MQT^i&{rC&#`N|&y`wIsF?I+gX{OSM$H5vi(3i0#i7}OB>`z7xJ`rP#S;^z+M4B7G;^a<h}@+ssB1?&FxNaWo"
        "4{`U6s`PfDc_45V&O&0d>{Rsc}2H_VL03`egFwhJI0qqU}D%vFV4j=~$?AjSG2nh27F7o&e?ARafHQe_1;SBBkGaI=71p^1|ANCCr+5r;rDf=556"
        "7vJ=Hs2EJ864*I`_&u<E&u=m^V0?d;{w<K8rlNy@!a+QNEh7^<p%Qf%OCac_7eIDI2iQ?8`}@{*CNU95dsSaJtgrO015{J^(OxM7}5t4LE$9t1Mv"
        "M4A>HrF=>`S-2Pm!n0s;E{DjWs-6ear%L>2%G1M&qAUJ3RF3HSv12mk@(2G<G-?=1t`_3;w?IuY>301W*6"
    ),
    np.int8,
).reshape(2, _EACH, 8)


def used(kept: Sketches) -> NDArray[np.bool_]:
    """Which places of sketches hold a keypoint, (n, keypoints)."""
    return np.asarray(kept["even"].any(axis=2) | kept["odd"].any(axis=2))


def words_of(kept: Sketches, nearest: int = 1) -> NDArray[np.uint16]:
    """Names the words of sketches.

    Args:
        kept: (n,) sketches.
        nearest: How many numbers each half is given, the nearest ones in no order: a keypoint of an edited picture
            often lies beyond a border.

    Returns:
        (n, keypoints, nearest²).
    """
    found = [_words(kept[start : start + _AT_ONCE], nearest) for start in range(0, len(kept), _AT_ONCE)]
    return np.concatenate(found) if found else np.zeros((0, 0, nearest**2), np.uint16)


def _words(kept: Sketches, nearest: int) -> NDArray[np.uint16]:
    waves = np.concatenate((kept["even"], kept["odd"]), axis=2).astype(np.float32)
    count, keypoints, length = waves.shape
    high, low = (
        _nearest(waves.reshape(-1, length)[:, half], book.astype(np.float32), nearest)
        for half, book in zip(_HALVES, _BOOKS, strict=True)
    )
    words = high[:, :, None] * np.uint16(_EACH) + low[:, None, :]
    return np.asarray(words.reshape(count, keypoints, nearest**2))


def _nearest(waves: NDArray[np.float32], book: NDArray[np.float32], count: int) -> NDArray[np.uint16]:
    """Numbers of the nearest rows of a book, (n, count). All sums are whole numbers that float32 holds exactly."""
    near = waves @ (2 * book).T
    near -= np.square(book).sum(axis=1)
    if count == 1:
        return np.asarray(near.argmax(axis=1)[:, None], np.uint16)
    return np.asarray(np.argpartition(near, -count, axis=1)[:, -count:], np.uint16)
