// Written by scripts/build-policies.ts from the policies; not to be edited.
export default (function ({ b: B, conflict, element: S, equal: Q, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":8,"case":82,"request":216});
const b_array_concat = B["array.concat"];
const b_concat = B["concat"];
const b_count = B["count"];
const b_div = B["div"];
const b_endswith = B["endswith"];
const b_floor = B["floor"];
const b_format_int = B["format_int"];
const b_gt = B["gt"];
const b_gte = B["gte"];
const b_internal_member_2 = B["internal.member_2"];
const b_is_array = B["is_array"];
const b_is_boolean = B["is_boolean"];
const b_is_number = B["is_number"];
const b_is_object = B["is_object"];
const b_is_string = B["is_string"];
const b_lower = B["lower"];
const b_lt = B["lt"];
const b_lte = B["lte"];
const b_max = B["max"];
const b_min = B["min"];
const b_minus = B["minus"];
const b_mul = B["mul"];
const b_neq = B["neq"];
const b_numbers_range = B["numbers.range"];
const b_object_filter = B["object.filter"];
const b_object_get = B["object.get"];
const b_object_keys = B["object.keys"];
const b_object_remove = B["object.remove"];
const b_object_union = B["object.union"];
const b_or = B["or"];
const b_plus = B["plus"];
const b_rem = B["rem"];
const b_sort = B["sort"];
const b_split = B["split"];
const b_substring = B["substring"];
const b_to_number = B["to_number"];
const b_trim = B["trim"];
const b_trim_right = B["trim_right"];
const b_upper = B["upper"];
const f0 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 2;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1;
l9 = l8;
l10 = b_to_number(l9); if (l10 === undefined) break b1;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b1;
l14 = l13;
l15 = 3;
l16 = 2;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b1;
l18 = l17;
l19 = b_to_number(l18); if (l19 === undefined) break b1;
l20 = l19;
l21 = b_plus(l14,l20); if (l21 === undefined) break b1;
l22 = l21;
if (l4 === undefined) l4 = l22; else if (!Q(l4, l22)) conflict();
}
b2: {
if (l4 === undefined) break b2;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3: {
return l2;
}
});
const f1 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b4: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b4;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b4;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b4;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b4;
l15 = l14;
if (!(l15 === "z")) break b4;
l16 = 0;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b5: {
if (l4 === undefined) break b5;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b6: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b6;
l7 = l6;
l8 = 6;
l9 = b_minus(l7,l8); if (l9 === undefined) break b6;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b6;
l13 = l12;
l14 = {};
l15 = 1;
l14["+"] = l15;
l16 = -1;
l14["-"] = l16;
l17 = l14;
l18 = D(l17, l13); if (l18 === undefined) break b6;
l19 = l18;
l20 = b_count(l5); if (l20 === undefined) break b6;
l21 = l20;
l22 = 5;
l23 = b_minus(l21,l22); if (l23 === undefined) break b6;
l24 = l23;
l25 = 5;
l26 = b_substring(l5,l24,l25); if (l26 === undefined) break b6;
l27 = l26;
l28 = f0(l0,l1,l27); if (l28 === undefined) break b6;
l29 = l28;
l30 = b_mul(l19,l29); if (l30 === undefined) break b6;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b7: {
if (l4 === undefined) break b7;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b8: {
return l2;
}
});
const f2 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2,l19,l20,l21,l22,l23,l24;
b9: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = b_gte(l6,l8); if (l9 === undefined) break b9;
if ((l9 === false)) break b9;
l10 = 28;
l11 = b_div(l6,l10); if (l11 === undefined) break b9;
l12 = l11;
l13 = b_floor(l12); if (l13 === undefined) break b9;
l14 = l13;
l15 = b_plus(l7,l14); if (l15 === undefined) break b9;
l16 = l15;
l17 = b_numbers_range(l7,l16); if (l17 === undefined) break b9;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b10: {
if (l5 === undefined) break b10;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b11: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = b_lt(l6,l8); if (l9 === undefined) break b11;
if ((l9 === false)) break b11;
l10 = 1;
l11 = b_minus(l7,l10); if (l11 === undefined) break b11;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l6); if (l14 === undefined) break b11;
l15 = l14;
l16 = 28;
l17 = b_div(l15,l16); if (l17 === undefined) break b11;
l18 = l17;
l19 = b_floor(l18); if (l19 === undefined) break b11;
l20 = l19;
l21 = b_minus(l12,l20); if (l21 === undefined) break b11;
l22 = l21;
l23 = b_numbers_range(l22,l7); if (l23 === undefined) break b11;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b12: {
if (l5 === undefined) break b12;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b13: {
return l2;
}
});
const f3 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l41,l42,l43,l44,l45,l48,l49,l50,l51,l54,l55,l56,l57,l2;
b14: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l1?.calendar; if (l8 === undefined && (l8 = S(l1, "calendar")) === undefined) break b14;
l9 = l8?.month_first_day; if (l9 === undefined && (l9 = S(l8, "month_first_day")) === undefined) break b14;
l10 = D(l9, l7); if (l10 === undefined) break b14;
b15: {
b16: {
break b15;
}
break b14;
}
l13 = l10;
l14 = b_minus(l6,l13); if (l14 === undefined) break b14;
l15 = l14;
l16 = f2(l0,l1,l15,l7); if (l16 === undefined) break b14;
l17 = l16;
{
const k17 = keysOf(l17), v17 = valuesOf(l17);
for (let n17 = 0; n17 < v17.length; n17++) {
l18 = k17 === null ? n17 : k17[n17];
l19 = v17[n17];
b18: {
l20 = l18;
l21 = l19;
l22 = l1?.calendar; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b18;
l23 = l22?.month_first_day; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b18;
l24 = D(l23, l21); if (l24 === undefined) break b18;
b19: {
b20: {
break b19;
}
break b18;
}
l27 = l24;
l28 = b_minus(l6,l27); if (l28 === undefined) break b18;
l29 = l28;
l30 = 1;
l31 = b_plus(l29,l30); if (l31 === undefined) break b18;
l32 = l31;
l33 = l32;
l34 = 1;
l35 = b_gte(l33,l34); if (l35 === undefined) break b18;
if ((l35 === false)) break b18;
l36 = l1?.calendar; if (l36 === undefined && (l36 = S(l1, "calendar")) === undefined) break b18;
l37 = l36?.month_days; if (l37 === undefined && (l37 = S(l36, "month_days")) === undefined) break b18;
l38 = D(l37, l21); if (l38 === undefined) break b18;
b21: {
b22: {
break b21;
}
break b18;
}
l41 = l38;
l42 = b_lte(l33,l41); if (l42 === undefined) break b18;
if ((l42 === false)) break b18;
l43 = l1?.calendar; if (l43 === undefined && (l43 = S(l1, "calendar")) === undefined) break b18;
l44 = l43?.month_list; if (l44 === undefined && (l44 = S(l43, "month_list")) === undefined) break b18;
l45 = D(l44, l21); if (l45 === undefined) break b18;
b23: {
b24: {
break b23;
}
break b18;
}
l48 = l45;
l49 = l1?.calendar; if (l49 === undefined && (l49 = S(l1, "calendar")) === undefined) break b18;
l50 = l49?.day_names; if (l50 === undefined && (l50 = S(l49, "day_names")) === undefined) break b18;
l51 = D(l50, l33); if (l51 === undefined) break b18;
b25: {
b26: {
break b25;
}
break b18;
}
l54 = l51;
l55 = [l48,l54];
l56 = b_concat("-",l55); if (l56 === undefined) break b18;
l57 = l56;
if (l5 === undefined) l5 = l57; else if (!Q(l5, l57)) conflict();
}
}
}
}
b27: {
if (l5 === undefined) break b27;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b28: {
return l2;
}
});
const f4 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l33,l34,l35,l36,l37,l38,l39,l2;
b29: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b29;
l11 = l10;
l12 = l1?.calendar; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b29;
l13 = l12?.months; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b29;
l14 = D(l13, l11); if (l14 === undefined) break b29;
b30: {
b31: {
break b30;
}
break b29;
}
l17 = l14;
l18 = 8;
l19 = 2;
l20 = b_substring(l6,l18,l19); if (l20 === undefined) break b29;
l21 = l20;
l22 = b_to_number(l21); if (l22 === undefined) break b29;
l23 = l22;
l24 = 1;
l25 = b_minus(l23,l24); if (l25 === undefined) break b29;
l26 = l25;
l27 = l26;
l28 = l1?.calendar; if (l28 === undefined && (l28 = S(l1, "calendar")) === undefined) break b29;
l29 = l28?.month_first_day; if (l29 === undefined && (l29 = S(l28, "month_first_day")) === undefined) break b29;
l30 = D(l29, l17); if (l30 === undefined) break b29;
b32: {
b33: {
break b32;
}
break b29;
}
l33 = l30;
l34 = b_plus(l33,l27); if (l34 === undefined) break b29;
l35 = l34;
l36 = b_plus(l35,l7); if (l36 === undefined) break b29;
l37 = l36;
l38 = f3(l0,l1,l37,l17); if (l38 === undefined) break b29;
l39 = l38;
if (l5 === undefined) l5 = l39; else if (!Q(l5, l39)) conflict();
}
b34: {
if (l5 === undefined) break b34;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b35: {
return l2;
}
});
const f5 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40;
b36: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b36;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b36;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b37: {
if (l4 === undefined) break b37;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b38: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b38;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b38;
if ((l9 === false)) break b38;
l10 = 11;
l11 = 5;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b38;
l13 = l12;
l14 = f0(l0,l1,l13); if (l14 === undefined) break b38;
l15 = l14;
l16 = f1(l0,l1,l5); if (l16 === undefined) break b38;
l17 = l16;
l18 = b_minus(l15,l17); if (l18 === undefined) break b38;
l19 = l18;
l20 = 480;
l21 = b_plus(l19,l20); if (l21 === undefined) break b38;
l22 = l21;
l23 = 1440;
l24 = b_plus(l22,l23); if (l24 === undefined) break b38;
l25 = l24;
l26 = l25;
l27 = 0;
l28 = 10;
l29 = b_substring(l5,l27,l28); if (l29 === undefined) break b38;
l30 = l29;
l31 = 1440;
l32 = b_div(l26,l31); if (l32 === undefined) break b38;
l33 = l32;
l34 = b_floor(l33); if (l34 === undefined) break b38;
l35 = l34;
l36 = 1;
l37 = b_minus(l35,l36); if (l37 === undefined) break b38;
l38 = l37;
l39 = f4(l0,l1,l30,l38); if (l39 === undefined) break b38;
l40 = l39;
if (l4 === undefined) l4 = l40; else if (!Q(l4, l40)) conflict();
}
b39: {
if (l4 === undefined) break b39;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b40: {
return l2;
}
});
function g6(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b41: {
l3 = undefined;
l4 = l0?.as_of; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b41;
l5 = l4;
l6 = f5(l0,l1,l5); if (l6 === undefined) break b41;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b42: {
if (l3 === undefined) break b42;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b43: {
return l2;
}
}
function f6(i, d) {
const k = K.case[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g6(i, d);
K.case[0] = v === undefined ? N : v;
return v;
}
function g7(l0,l1) {
let l3,l6,l7,l8,l2;
b44: {
l3 = undefined;
b45: {
b46: {
l6 = l1?.hdp; if (l6 === undefined && (l6 = S(l1, "hdp")) === undefined) break b46;
l7 = l6?.request; if (l7 === undefined && (l7 = S(l6, "request")) === undefined) break b46;
l8 = l7?.refused; if (l8 === undefined && (l8 = S(l7, "refused")) === undefined) break b46;
break b45;
}
break b44;
}
if ((l8 === false)) break b44;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b47: {
if (l3 === undefined) break b47;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b48: {
return l2;
}
}
function f7(i, d) {
const k = K.data[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g7(i, d);
K.data[0] = v === undefined ? N : v;
return v;
}
function g8(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b49: {
l3 = undefined;
b50: {
l4 = f7(l0,l1); if (l4 === undefined) break b50;
if ((l4 === false)) break b50;
break b49;}
l5 = l0?.jurisdiction; if (l5 === undefined && (l5 = S(l0, "jurisdiction")) === undefined) break b49;
l6 = l5;
l7 = l1?.jurisdictions; if (l7 === undefined && (l7 = S(l1, "jurisdictions")) === undefined) break b49;
l8 = D(l7, l6); if (l8 === undefined) break b49;
b51: {
b52: {
break b51;
}
break b49;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b53: {
if (l3 === undefined) break b53;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b54: {
return l2;
}
}
function f8(i, d) {
const k = K.case[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g8(i, d);
K.case[1] = v === undefined ? N : v;
return v;
}
function f9(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b55: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.effective_to; if (l8 === undefined && (l8 = S(l6, "effective_to")) === undefined) break b55;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b55;
if ((l10 === false)) break b55;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b56: {
if (l5 === undefined) break b56;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b57: {
return l2;
}
}
function f10(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b58: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b59: {
l7 = f8(l0,l1); if (l7 === undefined) break b59;
l8 = l7?.versions; if (l8 === undefined && (l8 = S(l7, "versions")) === undefined) break b59;
{
const k60 = keysOf(l8), v60 = valuesOf(l8);
for (let n60 = 0; n60 < v60.length; n60++) {
l9 = k60 === null ? n60 : k60[n60];
l10 = v60[n60];
b61: {
l11 = l9;
l12 = l10;
l13 = b_lte(l11,l5); if (l13 === undefined) break b61;
if ((l13 === false)) break b61;
l6.add(l11);
}
}
}
}
l14 = l6;
l15 = b_max(l14); if (l15 === undefined) break b58;
l16 = l15;
l17 = f8(l0,l1); if (l17 === undefined) break b58;
l18 = l17?.versions; if (l18 === undefined && (l18 = S(l17, "versions")) === undefined) break b58;
l19 = D(l18, l16); if (l19 === undefined) break b58;
l20 = l19;
b62: {
l21 = f9(l0,l1,l20,l5); if (l21 === undefined) break b62;
if ((l21 === false)) break b62;
break b58;}
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b63: {
if (l4 === undefined) break b63;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b64: {
return l2;
}
}
function g11(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b65: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b65;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b65;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b66: {
if (l3 === undefined) break b66;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b67: {
return l2;
}
}
function f11(i, d) {
const k = K.case[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g11(i, d);
K.case[2] = v === undefined ? N : v;
return v;
}
function f12(l0,l1) {
let l3,l2;
b68: {
l3 = undefined;
if (l3 === undefined) l3 = "account_cleanup"; else if (!Q(l3, "account_cleanup")) conflict();
}
b69: {
if (l3 === undefined) break b69;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b70: {
return l2;
}
}
function g13(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b71: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b71;
l5 = l4?.versions; if (l5 === undefined && (l5 = S(l4, "versions")) === undefined) break b71;
l6 = l5;
l7 = b_object_keys(l6); if (l7 === undefined) break b71;
l8 = l7;
l9 = b_min(l8); if (l9 === undefined) break b71;
l10 = l9;
l11 = f8(l0,l1); if (l11 === undefined) break b71;
l12 = l11?.versions; if (l12 === undefined && (l12 = S(l11, "versions")) === undefined) break b71;
l13 = D(l12, l10); if (l13 === undefined) break b71;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b72: {
if (l3 === undefined) break b72;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b73: {
return l2;
}
}
function f13(i, d) {
const k = K.case[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g13(i, d);
K.case[3] = v === undefined ? N : v;
return v;
}
function f14(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b74: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b75: {
l7 = l5?.readings; if (l7 === undefined && (l7 = S(l5, "readings")) === undefined) break b75;
{
const k76 = keysOf(l7), v76 = valuesOf(l7);
for (let n76 = 0; n76 < v76.length; n76++) {
l8 = k76 === null ? n76 : k76[n76];
l9 = v76[n76];
b77: {
l10 = l8;
l11 = l9;
l12 = l5?.clause; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b77;
l13 = l12;
l14 = {"clause": l13,"id": l11};
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b78: {
if (l4 === undefined) break b78;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b79: {
return l2;
}
}
function f15(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b80: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b81: {
l7 = l5?.effective_from_basis; if (l7 === undefined && (l7 = S(l5, "effective_from_basis")) === undefined) break b81;
if (!(l7 === "assumed")) break b81;
l8 = f14(l0,l1,l5); if (l8 === undefined) break b81;
l9 = l8;
{
const k82 = keysOf(l9), v82 = valuesOf(l9);
for (let n82 = 0; n82 < v82.length; n82++) {
l10 = k82 === null ? n82 : k82[n82];
l11 = v82[n82];
b83: {
l12 = l10;
l13 = l11;
l6.add(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b84: {
if (l4 === undefined) break b84;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b85: {
return l2;
}
}
function f16(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b86: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b87: {
l9 = [];
b88: {
{
const k89 = keysOf(l6), v89 = valuesOf(l6);
for (let n89 = 0; n89 < v89.length; n89++) {
l10 = k89 === null ? n89 : k89[n89];
l11 = v89[n89];
b90: {
l12 = l10;
l13 = l11;
l14 = D(l13, l7); if (l14 === undefined) break b90;
l15 = l14;
l16 = l13?.clause; if (l16 === undefined && (l16 = S(l13, "clause")) === undefined) break b90;
l17 = l16;
l18 = [l15,l17,l13];
l19 = l18;
l9.push(l19);
}
}
}
}
l20 = l9;
l21 = b_sort(l20); if (l21 === undefined) break b87;
l22 = l21;
{
const k91 = keysOf(l22), v91 = valuesOf(l22);
for (let n91 = 0; n91 < v91.length; n91++) {
l23 = k91 === null ? n91 : k91[n91];
l24 = v91[n91];
b92: {
l25 = l23;
l26 = l24;
l27 = 2;
l28 = D(l26, l27); if (l28 === undefined) break b92;
l29 = l28;
l8.push(l29);
}
}
}
}
l30 = l8;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b93: {
if (l5 === undefined) break b93;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b94: {
return l2;
}
}
function f17(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b95: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = l0?.decision; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b95;
if (!Q(l12, l8)) break b95;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b95;
l15 = l14;
l16 = f15(l0,l1,l9); if (l16 === undefined) break b95;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b95;
l19 = l18;
l20 = f16(l0,l1,l19,"id"); if (l20 === undefined) break b95;
l21 = l20;
l22 = new RegoSet();
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b95;
l24 = l23;
l25 = f16(l0,l1,l24,"code"); if (l25 === undefined) break b95;
l26 = l25;
l27 = new RegoSet();
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b95;
l29 = l28;
l30 = f16(l0,l1,l29,"code"); if (l30 === undefined) break b95;
l31 = l30;
l32 = {};
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b95;
l34 = l33;
l35 = new RegoSet();
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b95;
l37 = l36;
l38 = f16(l0,l1,l37,"code"); if (l38 === undefined) break b95;
l39 = l38;
l40 = l0?.as_of; if (l40 === undefined && (l40 = S(l0, "as_of")) === undefined) break b95;
l41 = l40;
l42 = l0?.jurisdiction; if (l42 === undefined && (l42 = S(l0, "jurisdiction")) === undefined) break b95;
l43 = l42;
l44 = [];
b96: {
l45 = [];
b97: {
l46 = new RegoSet();
l47 = b_object_get(l11,"missing",l46); if (l47 === undefined) break b97;
l48 = l47;
{
const k98 = keysOf(l48), v98 = valuesOf(l48);
for (let n98 = 0; n98 < v98.length; n98++) {
l49 = k98 === null ? n98 : k98[n98];
l50 = v98[n98];
b99: {
l51 = l49;
l52 = l50;
{
const k100 = keysOf(l52), v100 = valuesOf(l52);
for (let n100 = 0; n100 < v100.length; n100++) {
l53 = k100 === null ? n100 : k100[n100];
l54 = v100[n100];
b101: {
l55 = l53;
l56 = l54;
l57 = [l56,l52];
l45.push(l57);
}
}
}
}
}
}
}
l58 = l45;
l59 = b_sort(l58); if (l59 === undefined) break b96;
l60 = l59;
{
const k102 = keysOf(l60), v102 = valuesOf(l60);
for (let n102 = 0; n102 < v102.length; n102++) {
l61 = k102 === null ? n102 : k102[n102];
l62 = v102[n102];
b103: {
l63 = l61;
l64 = l62;
l65 = 1;
l66 = D(l64, l65); if (l66 === undefined) break b103;
l67 = l66;
l44.push(l67);
}
}
}
}
l68 = l44;
l69 = l9?.effective_from; if (l69 === undefined && (l69 = S(l9, "effective_from")) === undefined) break b95;
l70 = l69;
l71 = {"as_of": l41,"assumptions": l21,"decision": l8,"jurisdiction": l43,"missing": l68,"obligations": l26,"outcome": l10,"reasons": l31,"values": l34,"version": l70,"warnings": l39};
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b104: {
if (l7 === undefined) break b104;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b105: {
return l2;
}
}
function f18(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b106: {
l4 = undefined;
l5 = l3;
l6 = f13(l0,l1); if (l6 === undefined) break b106;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b106;
l9 = l8;
l10 = {};
l11 = null;
l10["effective_from"] = l11;
l12 = {"assumptions": l9};
l13 = f17(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b106;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b107: {
if (l4 === undefined) break b107;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b108: {
return l2;
}
}
function f19(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b109: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.also; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b109;
l9 = l8;
l10 = l7?.clause; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b109;
l11 = l10;
l12 = {"also": l9,"clause": l11,"code": l6};
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b110: {
if (l5 === undefined) break b110;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b111: {
l5 = undefined;
l6 = l3;
l7 = l4;
b112: {
l8 = l7?.also; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b112;
if ((l8 === false)) break b112;
break b111;}
l9 = l7?.clause; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b111;
l10 = l9;
l11 = {"clause": l10,"code": l6};
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b113: {
if (l5 === undefined) break b113;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b114: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b115: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b115;
l9 = l8;
l10 = f19(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b115;
l11 = l10;
l12 = {"assumptions": l9};
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f17(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b115;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b116: {
if (l5 === undefined) break b116;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b117: {
return l2;
}
}
function g21(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b118: {
l3 = undefined;
l4 = f11(l0,l1); if (l4 === undefined) break b118;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b118;
l6 = l5?.account_review; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b118;
l7 = l6?.object; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b118;
if (!(l7 === "account")) break b118;
l8 = f11(l0,l1); if (l8 === undefined) break b118;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b118;
l10 = l9?.account_review; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b118;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b119: {
if (l3 === undefined) break b119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b120: {
return l2;
}
}
function f21(i, d) {
const k = K.case[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g21(i, d);
K.case[4] = v === undefined ? N : v;
return v;
}
function f22(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b121: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = {};
l9 = f17(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b121;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b122: {
if (l5 === undefined) break b122;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b123: {
return l2;
}
}
function f23(l0,l1) {
let l3,l4,l5,l6,l2;
b124: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b124;
l5 = l4?.account; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b124;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b125: {
if (l3 === undefined) break b125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b126: {
return l2;
}
}
function f24(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b127: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b127;
if ((l6 === false)) break b127;
l7 = f6(l0,l1); if (l7 === undefined) break b127;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b127;
if ((l9 === false)) break b127;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b128: {
if (l4 === undefined) break b128;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b129: {
return l2;
}
}
function g25(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b130: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b130;
l5 = l4?.review; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b130;
l6 = l5?.last_done_on; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b130;
l7 = null;
if (!Q(l6, l7)) break b130;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b131: {
if (l3 === undefined) break b131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b132: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b132;
l5 = l4?.review; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b132;
l6 = l5?.last_done_on; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b132;
l7 = l6;
l8 = f24(l0,l1,l7); if (l8 === undefined) break b132;
if ((l8 === false)) break b132;
l9 = l0?.facts; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b132;
l10 = l9?.review; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b132;
l11 = l10?.last_done_on; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b132;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b133: {
if (l3 === undefined) break b133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b134: {
return l2;
}
}
function f25(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g25(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function g26(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b135: {
l3 = undefined;
l4 = new RegoSet();
b136: {
l5 = f8(l0,l1); if (l5 === undefined) break b136;
l6 = l5?.versions; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b136;
{
const k137 = keysOf(l6), v137 = valuesOf(l6);
for (let n137 = 0; n137 < v137.length; n137++) {
l7 = k137 === null ? n137 : k137[n137];
l8 = v137[n137];
b138: {
l9 = l7;
l10 = l8;
l11 = l10?.text; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b138;
if (!(l11 === "available")) break b138;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b135;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b139: {
if (l3 === undefined) break b139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b140: {
return l2;
}
}
function f26(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g26(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f27 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b141: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b141;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b141;
l16 = l15;
l17 = l1?.calendar; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b141;
l18 = l17?.periods; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b141;
l19 = D(l18, l6); if (l19 === undefined) break b141;
l20 = D(l19, l16); if (l20 === undefined) break b141;
b142: {
b143: {
break b142;
}
break b141;
}
l23 = l20;
l24 = l23?.first; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b141;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b141;
l28 = l27;
l29 = l23?.last; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b141;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b141;
l33 = l32;
l34 = l23?.joint; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b141;
l35 = l34;
l36 = l23?.name; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b141;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b141;
l40 = l39;
l41 = {"first": l28,"last": l33,"name": l40};
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b144: {
if (l5 === undefined) break b144;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b145: {
return l2;
}
});
const f28 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b146: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b146;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b147: {
if (l6 === undefined) break b147;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b148: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b148;
l9 = f27(l0,l1,l7,l8); if (l9 === undefined) break b148;
l10 = l9;
l11 = l10?.first; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b148;
if (!Q(l11, l8)) break b148;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b149: {
if (l6 === undefined) break b149;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b150: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b150;
l9 = f27(l0,l1,l7,l8); if (l9 === undefined) break b150;
l10 = l9;
l11 = l10;
l12 = l11?.first; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b150;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b150;
if ((l14 === false)) break b150;
l15 = l11?.last; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b150;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b150;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b151: {
if (l6 === undefined) break b151;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b152: {
return l2;
}
});
function g29(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b153: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b153;
l5 = l4;
l6 = f23(l0,l1); if (l6 === undefined) break b153;
l7 = l6?.activated_on; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b153;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b153;
l11 = l10;
l12 = f21(l0,l1); if (l12 === undefined) break b153;
l13 = l12?.interval; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b153;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b153;
l16 = l15?.conventions; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b153;
l17 = l16?.first_period; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b153;
l18 = l17?.counts; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b153;
l19 = l18;
l20 = f28(l0,l1,l14,l11,l19); if (l20 === undefined) break b153;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b154: {
if (l3 === undefined) break b154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b155: {
return l2;
}
}
function f29(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g29(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f30 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b156: {
b157: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b157;
if ((l14 === false)) break b157;
l15 = {"period": l9,"status": "settled"};
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b158: {
if (l8 !== undefined) break b158;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = l9?.first; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b158;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b158;
if ((l16 === false)) break b158;
l17 = {"period": l9,"status": "settled"};
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b159: {
if (l8 !== undefined) break b159;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = l10?.first; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b159;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b159;
if ((l16 === false)) break b159;
l17 = {"period": l9,"status": "due"};
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b160: {
if (l8 !== undefined) break b160;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = l10?.last; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b160;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b160;
if ((l16 === false)) break b160;
l17 = {"period": l9,"status": "due"};
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b161: {
if (l8 !== undefined) break b161;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = {"period": l10,"status": "overdue"};
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b162: {
if (l8 === undefined) break b162;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b163: {
return l2;
}
});
const f31 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b164: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1,l8,l10); if (l12 === undefined) break b164;
l13 = l12;
l14 = l13;
l15 = l14?.first; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b164;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b164;
l19 = l18;
l20 = f27(l0,l1,l8,l19); if (l20 === undefined) break b164;
l21 = l20;
l22 = l21;
l23 = f30(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b164;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b165: {
if (l7 === undefined) break b165;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b166: {
return l2;
}
});
function g32(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b167: {
b168: {
l3 = undefined;
l4 = f25(l0,l1); if (l4 === undefined) break b168;
if ((l4 === false)) break b168;
l5 = f21(l0,l1); if (l5 === undefined) break b168;
l6 = l5?.interval; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b168;
l7 = l6;
l8 = f29(l0,l1); if (l8 === undefined) break b168;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b168;
l11 = l10;
l12 = f25(l0,l1); if (l12 === undefined) break b168;
l13 = l12;
l14 = f31(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b168;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b169: {
if (l3 !== undefined) break b169;
l4 = f6(l0,l1); if (l4 === undefined) break b169;
l5 = l4;
l6 = f29(l0,l1); if (l6 === undefined) break b169;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b169;
if ((l8 === false)) break b169;
l9 = f21(l0,l1); if (l9 === undefined) break b169;
l10 = l9?.interval; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b169;
l11 = l10;
l12 = f29(l0,l1); if (l12 === undefined) break b169;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b169;
l15 = l14;
l16 = f31(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b169;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b170: {
if (l3 === undefined) break b170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b171: {
return l2;
}
}
function f32(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g32(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
function g33(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b172: {
l2 = new RegoSet();
}
b173: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b173;
l5 = l4?.findings; if (l5 === undefined && (l5 = S(l4, "findings")) === undefined) break b173;
{
const k174 = keysOf(l5), v174 = valuesOf(l5);
for (let n174 = 0; n174 < v174.length; n174++) {
l6 = k174 === null ? n174 : k174[n174];
l7 = v174[n174];
b175: {
l8 = l6;
l9 = l7;
l10 = l9?.kind; if (l10 === undefined && (l10 = S(l9, "kind")) === undefined) break b175;
l11 = l10;
l12 = f21(l0,l1); if (l12 === undefined) break b175;
l13 = l12?.findings; if (l13 === undefined && (l13 = S(l12, "findings")) === undefined) break b175;
l14 = l13?.kinds; if (l14 === undefined && (l14 = S(l13, "kinds")) === undefined) break b175;
l15 = D(l14, l11); if (l15 === undefined) break b175;
if ((l15 === false)) break b175;
l16 = l9?.found_on; if (l16 === undefined && (l16 = S(l9, "found_on")) === undefined) break b175;
l17 = l16;
l18 = f24(l0,l1,l17); if (l18 === undefined) break b175;
if ((l18 === false)) break b175;
l2.add(l9);
}
}
}
}
b176: {
return l2;
}
}
function f33(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
const f34 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b177: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b177;
l11 = l10;
l12 = l1?.calendar; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b177;
l13 = l12?.months; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b177;
l14 = D(l13, l11); if (l14 === undefined) break b177;
b178: {
b179: {
break b178;
}
break b177;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b177;
l19 = l18;
l20 = l19;
l21 = l1?.calendar; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b177;
l22 = l21?.month_list; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b177;
l23 = D(l22, l20); if (l23 === undefined) break b177;
b180: {
b181: {
break b180;
}
break b177;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b177;
l30 = l29;
l31 = l1?.calendar; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b177;
l32 = l31?.month_days; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b177;
l33 = D(l32, l20); if (l33 === undefined) break b177;
b182: {
b183: {
break b182;
}
break b177;
}
l36 = l33;
l37 = l1?.calendar; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b177;
l38 = l37?.day_names; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b177;
l39 = D(l38, l36); if (l39 === undefined) break b177;
b184: {
b185: {
break b184;
}
break b177;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b177;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b177;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b186: {
if (l5 === undefined) break b186;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b187: {
return l2;
}
});
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b188: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.months; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b188;
l9 = l8;
l10 = f34(l0,l1,l6,l9); if (l10 === undefined) break b188;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b189: {
if (l5 === undefined) break b189;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b190: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.days; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b190;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b190;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b191: {
if (l5 === undefined) break b191;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b192: {
return l2;
}
});
function f36(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b193: {
l4 = undefined;
l5 = l3;
l6 = l5?.found_on; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b193;
l7 = l6;
l8 = f21(l0,l1); if (l8 === undefined) break b193;
l9 = l8?.findings; if (l9 === undefined && (l9 = S(l8, "findings")) === undefined) break b193;
l10 = l9?.act_within; if (l10 === undefined && (l10 = S(l9, "act_within")) === undefined) break b193;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b193;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b194: {
if (l4 === undefined) break b194;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b195: {
return l2;
}
}
function g37(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b196: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b196;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b196;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b196;
if ((l8 === false)) break b196;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b197: {
if (l3 === undefined) break b197;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b198: {
return l2;
}
}
function f37(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g37(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g38(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b199: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b199;
l5 = l4?.last_query_on; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b199;
l6 = null;
if (!Q(l5, l6)) break b199;
l7 = f23(l0,l1); if (l7 === undefined) break b199;
l8 = l7?.activated_on; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b199;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b200: {
if (l3 === undefined) break b200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b201: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b201;
l5 = l4?.last_query_on; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b201;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b201;
if ((l7 === false)) break b201;
l8 = f23(l0,l1); if (l8 === undefined) break b201;
l9 = l8?.last_query_on; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b201;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b202: {
if (l3 === undefined) break b202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b203: {
return l2;
}
}
function f38(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g38(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b204: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b204;
if ((l4 === false)) break b204;
l5 = f38(l0,l1); if (l5 === undefined) break b204;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b204;
l8 = l7?.idle_after; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b204;
l9 = l8?.value; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b204;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b204;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b204;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b205: {
if (l3 === undefined) break b205;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b206: {
return l2;
}
}
function f39(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b207: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b207;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b207;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b207;
if ((l8 === false)) break b207;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b208: {
if (l3 === undefined) break b208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b209: {
return l2;
}
}
function f40(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function f41(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b210: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b210;
if (!(l8 === "exceeded")) break b210;
l9 = l7?.after; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b210;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b210;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b210;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b211: {
if (l5 === undefined) break b211;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b212: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b212;
if (!(l8 === "reached")) break b212;
l9 = l7?.after; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b212;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b212;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b213: {
if (l5 === undefined) break b213;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b214: {
return l2;
}
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b215: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b215;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b215;
if (!(l5 === "suspended")) break b215;
l6 = f23(l0,l1); if (l6 === undefined) break b215;
l7 = l6?.suspended_on; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b215;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b215;
if ((l9 === false)) break b215;
l10 = f23(l0,l1); if (l10 === undefined) break b215;
l11 = l10?.suspended_on; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b215;
l12 = l11;
l13 = f21(l0,l1); if (l13 === undefined) break b215;
l14 = l13?.suspended; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b215;
l15 = l14;
l16 = f41(l0,l1,l12,l15); if (l16 === undefined) break b215;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b216: {
if (l3 === undefined) break b216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b217: {
return l2;
}
}
function f42(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b218: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b218;
l5 = l4?.holder_notified_on; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b218;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b218;
if ((l7 === false)) break b218;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b219: {
if (l3 === undefined) break b219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b220: {
return l2;
}
}
function f43(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g44(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b221: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b221;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b221;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b221;
if ((l8 === false)) break b221;
b222: {
l9 = f43(l0,l1); if (l9 === undefined) break b222;
if ((l9 === false)) break b222;
break b221;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b223: {
if (l3 === undefined) break b223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b224: {
return l2;
}
}
function f44(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g44(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g45(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b225: {
l2 = new RegoSet();
}
b226: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b226;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b226;
l6 = l5;
l2.add(l6);
}
b227: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b227;
{
const k228 = keysOf(l4), v228 = valuesOf(l4);
for (let n228 = 0; n228 < v228.length; n228++) {
l5 = k228 === null ? n228 : k228[n228];
l6 = v228[n228];
b229: {
l7 = l5;
l8 = l6;
l9 = f36(l0,l1,l8); if (l9 === undefined) break b229;
l10 = l9;
l11 = f6(l0,l1); if (l11 === undefined) break b229;
l12 = l11;
l13 = b_lt(l10,l12); if (l13 === undefined) break b229;
if ((l13 === false)) break b229;
l2.add("overdue");
}
}
}
}
b230: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b230;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b230;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b230;
if ((l9 === false)) break b230;
l2.add("due");
}
b231: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b231;
if ((l4 === false)) break b231;
l2.add("due");
}
b232: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b232;
if ((l4 === false)) break b232;
l2.add("due");
}
b233: {
return l2;
}
}
function f45(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g46(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b234: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b234;
if ((l4 === false)) break b234;
l5 = f38(l0,l1); if (l5 === undefined) break b234;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b234;
l8 = l7?.unused; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b234;
l9 = l8;
l10 = f41(l0,l1,l6,l9); if (l10 === undefined) break b234;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b235: {
if (l3 === undefined) break b235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b236: {
return l2;
}
}
function f46(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g46(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g47(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b237: {
l2 = new RegoSet();
}
b238: {
l3 = undefined;
b239: {
l4 = f32(l0,l1); if (l4 === undefined) break b239;
if ((l4 === false)) break b239;
break b238;}
l5 = {"fact": "review.last_done_on"};
l2.add(l5);
}
b240: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b240;
l5 = l4?.unused; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b240;
if ((l5 === false)) break b240;
l6 = f23(l0,l1); if (l6 === undefined) break b240;
l7 = l6?.activated_on; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b240;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b240;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b240;
if ((l11 === false)) break b240;
l12 = f37(l0,l1); if (l12 === undefined) break b240;
if ((l12 === false)) break b240;
b241: {
l13 = f38(l0,l1); if (l13 === undefined) break b241;
if ((l13 === false)) break b241;
break b240;}
l14 = {"fact": "account.last_query_on"};
l2.add(l14);
}
b242: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b242;
l5 = l4?.idle_after; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b242;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b242;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b242;
if ((l8 === false)) break b242;
l9 = f23(l0,l1); if (l9 === undefined) break b242;
l10 = l9?.activated_on; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b242;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b242;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b242;
if ((l14 === false)) break b242;
l15 = f37(l0,l1); if (l15 === undefined) break b242;
if ((l15 === false)) break b242;
b243: {
l16 = f38(l0,l1); if (l16 === undefined) break b243;
if ((l16 === false)) break b243;
break b242;}
l17 = {"fact": "account.last_query_on"};
l2.add(l17);
}
b244: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b244;
l5 = l4?.suspended; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b244;
if ((l5 === false)) break b244;
l6 = f23(l0,l1); if (l6 === undefined) break b244;
l7 = l6?.status; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b244;
if (!(l7 === "suspended")) break b244;
b245: {
l8 = f42(l0,l1); if (l8 === undefined) break b245;
if ((l8 === false)) break b245;
break b244;}
b246: {
l9 = f43(l0,l1); if (l9 === undefined) break b246;
if ((l9 === false)) break b246;
break b244;}
l10 = {"fact": "account.suspended_on"};
l2.add(l10);
}
b247: {
return l2;
}
}
function f47(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g47(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f48(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b248: {
b249: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b249;
if ((l8 === false)) break b249;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b250: {
if (l5 !== undefined) break b250;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b250;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b250;
if ((l11 === false)) break b250;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b251: {
if (l5 !== undefined) break b251;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b251;
if ((l8 === false)) break b251;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b252: {
if (l5 !== undefined) break b252;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b252;
if ((l8 === false)) break b252;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b253: {
if (l5 !== undefined) break b253;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b254: {
if (l5 === undefined) break b254;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b255: {
return l2;
}
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b256: {
b257: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b257;
if ((l4 === false)) break b257;
l5 = f32(l0,l1); if (l5 === undefined) break b257;
l6 = l5?.period; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b257;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b258: {
if (l3 !== undefined) break b258;
l4 = f21(l0,l1); if (l4 === undefined) break b258;
l5 = l4?.interval; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b258;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b258;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b258;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b259: {
if (l3 === undefined) break b259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b260: {
return l2;
}
}
function f49(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g49(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function g50(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b261: {
l2 = new RegoSet();
}
b262: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b262;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b262;
l7 = l6;
{
const k263 = keysOf(l7), v263 = valuesOf(l7);
for (let n263 = 0; n263 < v263.length; n263++) {
l8 = k263 === null ? n263 : k263[n263];
l9 = v263[n263];
b264: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b265: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b265;
l5 = l4?.first; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b265;
l6 = l5;
l7 = f29(l0,l1); if (l7 === undefined) break b265;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b265;
if ((l9 === false)) break b265;
l10 = f29(l0,l1); if (l10 === undefined) break b265;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b265;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b265;
if ((l14 === false)) break b265;
l15 = f11(l0,l1); if (l15 === undefined) break b265;
l16 = l15?.conventions; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b265;
l17 = l16?.first_period; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b265;
l18 = l17;
l19 = f21(l0,l1); if (l19 === undefined) break b265;
l20 = l19?.clause; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b265;
l21 = l20;
l22 = {"clause": l21};
l23 = b_object_union(l18,l22); if (l23 === undefined) break b265;
l24 = l23;
l25 = f14(l0,l1,l24); if (l25 === undefined) break b265;
l26 = l25;
{
const k266 = keysOf(l26), v266 = valuesOf(l26);
for (let n266 = 0; n266 < v266.length; n266++) {
l27 = k266 === null ? n266 : k266[n266];
l28 = v266[n266];
b267: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b268: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b268;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b268;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b268;
if ((l9 === false)) break b268;
l10 = f21(l0,l1); if (l10 === undefined) break b268;
l11 = l10?.findings; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b268;
l12 = l11;
l13 = f14(l0,l1,l12); if (l13 === undefined) break b268;
l14 = l13;
{
const k269 = keysOf(l14), v269 = valuesOf(l14);
for (let n269 = 0; n269 < v269.length; n269++) {
l15 = k269 === null ? n269 : k269[n269];
l16 = v269[n269];
b270: {
l17 = l15;
l18 = l16;
l2.add(l18);
}
}
}
}
b271: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b271;
if ((l4 === false)) break b271;
l5 = f21(l0,l1); if (l5 === undefined) break b271;
l6 = l5?.unused; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b271;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b271;
l9 = l8;
{
const k272 = keysOf(l9), v272 = valuesOf(l9);
for (let n272 = 0; n272 < v272.length; n272++) {
l10 = k272 === null ? n272 : k272[n272];
l11 = v272[n272];
b273: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b274: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b274;
if ((l4 === false)) break b274;
l5 = f21(l0,l1); if (l5 === undefined) break b274;
l6 = l5?.idle_after; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b274;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b274;
l9 = l8;
{
const k275 = keysOf(l9), v275 = valuesOf(l9);
for (let n275 = 0; n275 < v275.length; n275++) {
l10 = k275 === null ? n275 : k275[n275];
l11 = v275[n275];
b276: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b277: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b277;
if ((l4 === false)) break b277;
l5 = f21(l0,l1); if (l5 === undefined) break b277;
l6 = l5?.suspended; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b277;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b277;
l9 = l8;
{
const k278 = keysOf(l9), v278 = valuesOf(l9);
for (let n278 = 0; n278 < v278.length; n278++) {
l10 = k278 === null ? n278 : k278[n278];
l11 = v278[n278];
b279: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b280: {
return l2;
}
}
function f50(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l3,l4,l2;
b281: {
l3 = undefined;
l4 = {"due": "review_due","overdue": "review_missed"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b282: {
if (l3 === undefined) break b282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b283: {
return l2;
}
}
function f51(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f52(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b284: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b285: {
l7 = l5?.obligations; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b285;
{
const k286 = keysOf(l7), v286 = valuesOf(l7);
for (let n286 = 0; n286 < v286.length; n286++) {
l8 = k286 === null ? n286 : k286[n286];
l9 = v286[n286];
b287: {
l10 = l8;
l11 = l9;
l12 = l11?.code; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b287;
l13 = l12;
l14 = f19(l0,l1,l13,l11); if (l14 === undefined) break b287;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b288: {
if (l4 === undefined) break b288;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b289: {
return l2;
}
}
function g53(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b290: {
l2 = new RegoSet();
}
b291: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b291;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b291;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b291;
l8 = D(l7, l6); if (l8 === undefined) break b291;
if ((l8 === false)) break b291;
l9 = f21(l0,l1); if (l9 === undefined) break b291;
l10 = l9;
l11 = f52(l0,l1,l10); if (l11 === undefined) break b291;
l12 = l11;
{
const k292 = keysOf(l12), v292 = valuesOf(l12);
for (let n292 = 0; n292 < v292.length; n292++) {
l13 = k292 === null ? n292 : k292[n292];
l14 = v292[n292];
b293: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b294: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b294;
{
const k295 = keysOf(l4), v295 = valuesOf(l4);
for (let n295 = 0; n295 < v295.length; n295++) {
l5 = k295 === null ? n295 : k295[n295];
l6 = v295[n295];
b296: {
l7 = l5;
l8 = l6;
l9 = l8?.kind; if (l9 === undefined && (l9 = S(l8, "kind")) === undefined) break b296;
l10 = l9;
l11 = f21(l0,l1); if (l11 === undefined) break b296;
l12 = l11?.findings; if (l12 === undefined && (l12 = S(l11, "findings")) === undefined) break b296;
l13 = l12?.kinds; if (l13 === undefined && (l13 = S(l12, "kinds")) === undefined) break b296;
l14 = D(l13, l10); if (l14 === undefined) break b296;
l15 = l14;
l16 = f21(l0,l1); if (l16 === undefined) break b296;
l17 = l16?.findings; if (l17 === undefined && (l17 = S(l16, "findings")) === undefined) break b296;
l18 = l17;
l19 = f19(l0,l1,l15,l18); if (l19 === undefined) break b296;
l20 = l19;
l2.add(l20);
}
}
}
}
b297: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b297;
if ((l4 === false)) break b297;
l5 = f21(l0,l1); if (l5 === undefined) break b297;
l6 = l5?.idle_after; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b297;
l7 = l6;
l8 = f19(l0,l1,"revoke_account",l7); if (l8 === undefined) break b297;
l9 = l8;
l2.add(l9);
}
b298: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b298;
if ((l4 === false)) break b298;
l5 = f21(l0,l1); if (l5 === undefined) break b298;
l6 = l5?.suspended; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b298;
l7 = l6;
l8 = f19(l0,l1,"notify_holder",l7); if (l8 === undefined) break b298;
l9 = l8;
l2.add(l9);
}
b299: {
return l2;
}
}
function f53(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g53(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g54(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b300: {
l2 = new RegoSet();
}
b301: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b301;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b301;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b301;
l8 = D(l7, l6); if (l8 === undefined) break b301;
l9 = l8;
l10 = f21(l0,l1); if (l10 === undefined) break b301;
l11 = l10;
l12 = f19(l0,l1,l9,l11); if (l12 === undefined) break b301;
l13 = l12;
l14 = f32(l0,l1); if (l14 === undefined) break b301;
l15 = l14?.period; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b301;
l16 = l15?.name; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b301;
l17 = l16;
l18 = {"period": l17};
l19 = b_object_union(l13,l18); if (l19 === undefined) break b301;
l20 = l19;
l2.add(l20);
}
b302: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b302;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b302;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b302;
if ((l9 === false)) break b302;
l10 = f21(l0,l1); if (l10 === undefined) break b302;
l11 = l10?.findings; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b302;
l12 = l11;
l13 = f19(l0,l1,"finding_not_acted_on",l12); if (l13 === undefined) break b302;
l14 = l13;
l2.add(l14);
}
b303: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b303;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b303;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b303;
if ((l8 === false)) break b303;
l9 = f21(l0,l1); if (l9 === undefined) break b303;
l10 = l9?.unused; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b303;
l11 = l10;
l12 = f19(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b303;
l13 = l12;
l2.add(l13);
}
b304: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b304;
if ((l4 === false)) break b304;
l5 = f21(l0,l1); if (l5 === undefined) break b304;
l6 = l5?.idle_after; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b304;
l7 = l6;
l8 = f19(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b304;
l9 = l8;
l2.add(l9);
}
b305: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
l5 = f21(l0,l1); if (l5 === undefined) break b305;
l6 = l5?.suspended; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b305;
l7 = l6;
l8 = f19(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b305;
l9 = l8;
l2.add(l9);
}
b306: {
return l2;
}
}
function f54(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l3,l4,l5,l6,l2;
b307: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b307;
l5 = l4?.last; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b307;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b308: {
if (l3 === undefined) break b308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b309: {
return l2;
}
}
function f55(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l2;
b310: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b310;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b311: {
if (l3 === undefined) break b311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b312: {
return l2;
}
}
function f56(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l2;
b313: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b313;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b314: {
if (l3 === undefined) break b314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b315: {
return l2;
}
}
function f57(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l2;
b316: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b316;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b317: {
if (l3 === undefined) break b317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b318: {
return l2;
}
}
function f58(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l3,l4,l5,l6,l2;
b319: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b319;
l5 = l4?.name; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b319;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b320: {
if (l3 === undefined) break b320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b321: {
return l2;
}
}
function f59(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l2;
b322: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b322;
if ((l4 === false)) break b322;
l5 = f38(l0,l1); if (l5 === undefined) break b322;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b323: {
if (l3 === undefined) break b323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b324: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b324;
if ((l4 === false)) break b324;
l5 = f38(l0,l1); if (l5 === undefined) break b324;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b325: {
if (l3 === undefined) break b325;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b326: {
return l2;
}
}
function f60(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function f61(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b327: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b328: {
l7 = l5?.agency; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b328;
{
const k329 = keysOf(l7), v329 = valuesOf(l7);
for (let n329 = 0; n329 < v329.length; n329++) {
l8 = k329 === null ? n329 : k329[n329];
l9 = v329[n329];
b330: {
l10 = l8;
l11 = l9;
l12 = l5?.clause; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b330;
l13 = l12;
l14 = {"clause": l13,"code": "agency_setting","parameter": l11};
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b331: {
if (l4 === undefined) break b331;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b332: {
return l2;
}
}
function g62(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b333: {
l2 = new RegoSet();
}
b334: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b334;
l5 = l4?.idle_after; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b334;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b334;
l8 = l7;
{
const k335 = keysOf(l8), v335 = valuesOf(l8);
for (let n335 = 0; n335 < v335.length; n335++) {
l9 = k335 === null ? n335 : k335[n335];
l10 = v335[n335];
b336: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b337: {
return l2;
}
}
function f62(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g62(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function g63(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b338: {
b339: {
l3 = undefined;
b340: {
l4 = f11(l0,l1); if (l4 === undefined) break b340;
if ((l4 === false)) break b340;
break b339;}
l5 = f12(l0,l1); if (l5 === undefined) break b339;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b339;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b341: {
if (l3 !== undefined) break b341;
l4 = f11(l0,l1); if (l4 === undefined) break b341;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b341;
if (!(l5 === "unavailable")) break b341;
l6 = f12(l0,l1); if (l6 === undefined) break b341;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b341;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b341;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b342: {
if (l3 !== undefined) break b342;
b343: {
l4 = f21(l0,l1); if (l4 === undefined) break b343;
if ((l4 === false)) break b343;
break b342;}
l5 = f12(l0,l1); if (l5 === undefined) break b342;
l6 = l5;
l7 = f11(l0,l1); if (l7 === undefined) break b342;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b342;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b344: {
if (l3 !== undefined) break b344;
l4 = f23(l0,l1); if (l4 === undefined) break b344;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b344;
if (!(l5 === "cancelled")) break b344;
l6 = f12(l0,l1); if (l6 === undefined) break b344;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b344;
l9 = l8;
l10 = {};
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b344;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b345: {
if (l3 !== undefined) break b345;
l4 = f45(l0,l1); if (l4 === undefined) break b345;
l5 = l4;
l6 = new RegoSet();
b346: {
l7 = f46(l0,l1); if (l7 === undefined) break b346;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b346;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b346;
if ((l11 === false)) break b346;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b345;
l14 = l13;
l15 = l14;
l16 = f47(l0,l1); if (l16 === undefined) break b345;
l17 = l16;
l18 = f48(l0,l1,l15,l17); if (l18 === undefined) break b345;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b345;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b345;
l23 = l22;
l24 = f50(l0,l1); if (l24 === undefined) break b345;
l25 = l24;
l26 = f47(l0,l1); if (l26 === undefined) break b345;
l27 = l26;
l28 = f53(l0,l1); if (l28 === undefined) break b345;
l29 = l28;
l30 = f54(l0,l1); if (l30 === undefined) break b345;
l31 = l30;
l32 = {};
b347: {
l33 = f55(l0,l1); if (l33 === undefined) break b347;
l32["due_on"] = l33;
}
b348: {
l34 = f56(l0,l1); if (l34 === undefined) break b348;
l32["idle_from"] = l34;
}
b349: {
l35 = f57(l0,l1); if (l35 === undefined) break b349;
l32["may_suspend_from"] = l35;
}
b350: {
l36 = f58(l0,l1); if (l36 === undefined) break b350;
l32["must_notify_from"] = l36;
}
b351: {
l37 = f59(l0,l1); if (l37 === undefined) break b351;
l32["period"] = l37;
}
b352: {
l38 = f60(l0,l1); if (l38 === undefined) break b352;
l32["unused_since"] = l38;
}
b353: {
b354: {
l40 = l1?.hdp; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b354;
l41 = l40?.account_cleanup; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b354;
l42 = D(l41, "values"); if (l42 === undefined) break b354;
l39 = merge(l42, l32);
break b353;
}
l39 = l32;
}
l43 = l39;
l44 = f62(l0,l1); if (l44 === undefined) break b345;
l45 = l44;
l46 = {"assumptions": l25,"missing": l27,"obligations": l29,"reasons": l31,"values": l43,"warnings": l45};
l47 = f17(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b345;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b355: {
if (l3 === undefined) break b355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b356: {
return l2;
}
}
function f63(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b357: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b357;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b357;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b358: {
if (l3 === undefined) break b358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b359: {
return l2;
}
}
function f64(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function f65(l0,l1) {
let l3,l2;
b360: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b361: {
if (l3 === undefined) break b361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b362: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b363: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b363;
l5 = l4?.applicant; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b363;
l6 = l5?.role; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b363;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b363;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b363;
l10 = l9?.account_request; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b363;
l11 = l10?.roles; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b363;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b363;
if ((l13 === false)) break b363;
l14 = f64(l0,l1); if (l14 === undefined) break b363;
l15 = l14?.parameters; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b363;
l16 = l15?.account_request; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b363;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b364: {
if (l3 === undefined) break b364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b365: {
return l2;
}
}
function f66(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f67(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b366: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b366;
l7 = l6;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b366;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b366;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b367: {
if (l4 === undefined) break b367;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b368: {
return l2;
}
}
function f68(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b369: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b369;
if ((l8 === false)) break b369;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b370: {
if (l5 === undefined) break b370;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b371: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b371;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b372: {
if (l5 === undefined) break b372;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b373: {
return l2;
}
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b374: {
l4 = undefined;
l5 = l3;
l6 = {};
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b374;
l8 = l7;
l9 = l8;
l10 = undefined;
b375: {
b376: {
if (!Array.isArray(l9)) break b376;
break b375;
}
b377: {
if (!O(l9)) break b377;
break b375;
}
b378: {
if (!(l9 instanceof RegoSet)) break b378;
break b375;
}
break b374;
}
{
const k379 = keysOf(l9), v379 = valuesOf(l9);
for (let n379 = 0; n379 < v379.length; n379++) {
l12 = k379 === null ? n379 : k379[n379];
l13 = v379[n379];
b380: {
l14 = l12;
l11 = undefined;
b381: {
l15 = l13;
l16 = f67(l0,l1,l14); if (l16 === undefined) break b381;
l17 = l16;
l18 = f68(l0,l1,l17,l15); if (l18 === undefined) break b381;
if ((l18 === false)) break b381;
l11 = true;
}
if (l11 !== undefined) break b380;
l10 = true;
}
}
}
if (l10 !== undefined) break b374;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b382: {
if (l4 === undefined) break b382;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b383: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b384: {
b385: {
l4 = undefined;
l5 = l3;
l6 = l5?.differs_from; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b385;
if ((l6 === false)) break b385;
l7 = l5?.differs_from; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b385;
l8 = l7;
l9 = l5?.fact; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b385;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b386: {
if (l4 !== undefined) break b386;
l5 = l3;
l6 = l5?.covers; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b386;
if ((l6 === false)) break b386;
l7 = l5?.covers; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b386;
l8 = l7;
l9 = l5?.fact; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b386;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b387: {
if (l4 !== undefined) break b387;
l5 = l3;
l6 = l5?.equals; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b387;
if ((l6 === false)) break b387;
l7 = l5?.equals; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b387;
l8 = l7;
l9 = l5?.fact; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b387;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b388: {
if (l4 !== undefined) break b388;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b388;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b389: {
if (l4 === undefined) break b389;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b390: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b391: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b392: {
l7 = l5?.when; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b392;
{
const k393 = keysOf(l7), v393 = valuesOf(l7);
for (let n393 = 0; n393 < v393.length; n393++) {
l8 = k393 === null ? n393 : k393[n393];
l9 = v393[n393];
b394: {
l10 = l8;
l11 = l9;
l6.add(l10);
}
}
}
}
l12 = l6;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b395: {
if (l4 === undefined) break b395;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b396: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l14,l2;
b397: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b397;
if ((l6 === false)) break b397;
b398: {
b399: {
l9 = l1?.texts; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b399;
l10 = l9?.blank_characters; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b399;
break b398;
}
break b397;
}
l11 = l10;
l12 = b_trim(l5,l11); if (l12 === undefined) break b397;
l13 = l12;
l14 = b_neq(l13,""); if (l14 === undefined) break b397;
if ((l14 === false)) break b397;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b400: {
if (l4 === undefined) break b400;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b401: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b402: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b402;
if ((l6 === false)) break b402;
b403: {
l7 = f72(l0,l1,l5); if (l7 === undefined) break b403;
if ((l7 === false)) break b403;
break b402;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b404: {
if (l4 === undefined) break b404;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b405: {
return l2;
}
}
function f74(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b406: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b406;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b406;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b407: {
if (l5 === undefined) break b407;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b408: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.differs_from; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b408;
if ((l8 === false)) break b408;
l9 = f67(l0,l1,l7); if (l9 === undefined) break b408;
l10 = l9;
l11 = f73(l0,l1,l10); if (l11 === undefined) break b408;
if ((l11 === false)) break b408;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b409: {
if (l5 === undefined) break b409;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b410: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b411: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b412: {
l7 = f67(l0,l1,l5); if (l7 === undefined) break b412;
l8 = l7;
{
const k413 = keysOf(l8), v413 = valuesOf(l8);
for (let n413 = 0; n413 < v413.length; n413++) {
l9 = k413 === null ? n413 : k413[n413];
l10 = v413[n413];
b414: {
l11 = l9;
l12 = l10;
b415: {
l13 = f73(l0,l1,l12); if (l13 === undefined) break b415;
if ((l13 === false)) break b415;
break b414;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b416: {
if (l4 === undefined) break b416;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b417: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b418: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b418;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b418;
l9 = l8;
l10 = l5?.is; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b418;
if (!Q(l9, l10)) break b418;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b419: {
if (l4 === undefined) break b419;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b420: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b420;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b420;
l9 = l8;
l10 = l5?.one_of; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b420;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b420;
if ((l12 === false)) break b420;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b421: {
if (l4 === undefined) break b421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b422: {
l4 = undefined;
l5 = l3;
l6 = l5?.contains; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b422;
if ((l6 === false)) break b422;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b422;
l8 = l7;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b422;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b423: {
l13 = l5?.contains; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b423;
{
const k424 = keysOf(l13), v424 = valuesOf(l13);
for (let n424 = 0; n424 < v424.length; n424++) {
l14 = k424 === null ? n424 : k424[n424];
l15 = v424[n424];
b425: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b422;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b422;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b422;
l24 = l5?.fact; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b422;
l25 = l24;
l26 = f67(l0,l1,l25); if (l26 === undefined) break b422;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b422;
if ((l28 === false)) break b422;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b426: {
if (l4 === undefined) break b426;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b427: {
l4 = undefined;
l5 = l3;
l6 = l5?.covers; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b427;
if ((l6 === false)) break b427;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b427;
l8 = l7;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b427;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b428: {
l13 = l5?.covers; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b428;
l14 = l13;
l15 = f67(l0,l1,l14); if (l15 === undefined) break b428;
l16 = l15;
{
const k429 = keysOf(l16), v429 = valuesOf(l16);
for (let n429 = 0; n429 < v429.length; n429++) {
l17 = k429 === null ? n429 : k429[n429];
l18 = v429[n429];
b430: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b427;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b427;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b427;
l27 = l5?.fact; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b427;
l28 = l27;
l29 = f67(l0,l1,l28); if (l29 === undefined) break b427;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b427;
if ((l31 === false)) break b427;
l32 = l5?.covers; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b427;
l33 = l32;
l34 = f67(l0,l1,l33); if (l34 === undefined) break b427;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b427;
if ((l36 === false)) break b427;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b431: {
if (l4 === undefined) break b431;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b432: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b432;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b432;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b432;
if ((l10 === false)) break b432;
l11 = l5?.fact; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b432;
l12 = l11;
l13 = f75(l0,l1,l12); if (l13 === undefined) break b432;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b432;
l16 = l15;
l17 = l5?.how_many; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b432;
if (!Q(l16, l17)) break b432;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
l4 = undefined;
l5 = l3;
l6 = l5?.differs_from; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b434;
if ((l6 === false)) break b434;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b434;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b434;
l10 = l9;
l11 = l5?.differs_from; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b434;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b434;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b434;
if ((l15 === false)) break b434;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b435: {
if (l4 === undefined) break b435;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b436: {
l4 = undefined;
l5 = l3;
l6 = l5?.equals; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b436;
if ((l6 === false)) break b436;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b436;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b436;
l10 = l9;
l11 = l5?.equals; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b436;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b436;
l14 = l13;
if (!Q(l10, l14)) break b436;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b437: {
if (l4 === undefined) break b437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b438: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b438;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b438;
l9 = l8;
l10 = l5?.below; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b438;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b438;
if ((l12 === false)) break b438;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b439: {
if (l4 === undefined) break b439;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b440: {
return l2;
}
}
function f77(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b441: {
b442: {
l4 = undefined;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b442;
l7 = l6;
l8 = f71(l0,l1,l5); if (l8 === undefined) break b442;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b442;
l11 = l10;
{
const k443 = keysOf(l11), v443 = valuesOf(l11);
for (let n443 = 0; n443 < v443.length; n443++) {
l12 = k443 === null ? n443 : k443[n443];
l13 = v443[n443];
b444: {
l14 = l12;
l15 = l13;
l16 = f74(l0,l1,l5,l15); if (l16 === undefined) break b444;
if ((l16 === false)) break b444;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b445: {
if (l4 !== undefined) break b445;
l5 = l3;
l6 = l5?.is; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b445;
if (!(l6 === "unset")) break b445;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b446: {
if (l4 !== undefined) break b446;
l5 = l3;
l6 = f76(l0,l1,l5); if (l6 === undefined) break b446;
if ((l6 === false)) break b446;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b447: {
if (l4 !== undefined) break b447;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b448: {
if (l4 === undefined) break b448;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b449: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b450: {
b451: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b452: {
l7 = f71(l0,l1,l5); if (l7 === undefined) break b452;
l8 = l7;
{
const k453 = keysOf(l8), v453 = valuesOf(l8);
for (let n453 = 0; n453 < v453.length; n453++) {
l9 = k453 === null ? n453 : k453[n453];
l10 = v453[n453];
b454: {
l11 = l9;
l12 = l10;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b454;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b454;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b451;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b451;
if ((l20 === false)) break b451;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b455: {
if (l4 !== undefined) break b455;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b455;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b456: {
if (l4 === undefined) break b456;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b457: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b458: {
b459: {
l4 = undefined;
l5 = l3;
l6 = [];
b460: {
l7 = l5?.by_role; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b460;
{
const k461 = keysOf(l7), v461 = valuesOf(l7);
for (let n461 = 0; n461 < v461.length; n461++) {
l8 = k461 === null ? n461 : k461[n461];
l9 = v461[n461];
b462: {
l10 = l8;
l11 = l9;
l12 = l11?.role; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b462;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b462;
l14 = l13?.applicant; if (l14 === undefined && (l14 = S(l13, "applicant")) === undefined) break b462;
l15 = l14?.role; if (l15 === undefined && (l15 = S(l14, "role")) === undefined) break b462;
if (!Q(l12, l15)) break b462;
l16 = l11?.clause; if (l16 === undefined && (l16 = S(l11, "clause")) === undefined) break b462;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
l19 = b_count(l18); if (l19 === undefined) break b459;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b459;
if ((l22 === false)) break b459;
l23 = new RegoSet();
l23.add("also");
l24 = b_object_remove(l5,l23); if (l24 === undefined) break b459;
l25 = l24;
l26 = 0;
l27 = D(l18, l26); if (l27 === undefined) break b459;
l28 = l27;
l29 = {"clause": l28};
l30 = b_object_union(l25,l29); if (l30 === undefined) break b459;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b463: {
if (l4 !== undefined) break b463;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b464: {
if (l4 === undefined) break b464;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b465: {
return l2;
}
}
function f80(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b466: {
b467: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b467;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b467;
if ((l11 === false)) break b467;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b468: {
if (l5 !== undefined) break b468;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b468;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b468;
if ((l11 === false)) break b468;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b469: {
if (l5 !== undefined) break b469;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b470: {
if (l5 === undefined) break b470;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b471: {
return l2;
}
}
function f81(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b472: {
b473: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b473;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b473;
if ((l11 === false)) break b473;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b474: {
if (l5 !== undefined) break b474;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b474;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b474;
if ((l11 === false)) break b474;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b475: {
if (l5 !== undefined) break b475;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b476: {
if (l5 === undefined) break b476;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b477: {
return l2;
}
}
function f82(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b478: {
l6 = undefined;
if (!(l3 === "permission")) break b478;
l7 = l4;
l8 = l5;
l9 = f80(l0,l1,l7,l8); if (l9 === undefined) break b478;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b479: {
if (l6 === undefined) break b479;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b480: {
l6 = undefined;
if (!(l3 === "check")) break b480;
l7 = l4;
l8 = l5;
l9 = f81(l0,l1,l7,l8); if (l9 === undefined) break b480;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b481: {
if (l6 === undefined) break b481;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b482: {
return l2;
}
}
function f83(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b483: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b483;
if ((l11 === false)) break b483;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b483;
if ((l12 === false)) break b483;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b484: {
if (l6 === undefined) break b484;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b485: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b485;
if ((l11 === false)) break b485;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b486: {
if (l6 === undefined) break b486;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b487: {
return l2;
}
}
function f84(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b488: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b489: {
l7 = l5?.advice; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b489;
{
const k490 = keysOf(l7), v490 = valuesOf(l7);
for (let n490 = 0; n490 < v490.length; n490++) {
l8 = k490 === null ? n490 : k490[n490];
l9 = v490[n490];
b491: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b491;
if ((l12 === false)) break b491;
l13 = f19(l0,l1,l10,l11); if (l13 === undefined) break b491;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b492: {
if (l4 === undefined) break b492;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b493: {
return l2;
}
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b494: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b495: {
{
const k496 = keysOf(l5), v496 = valuesOf(l5);
for (let n496 = 0; n496 < v496.length; n496++) {
l7 = k496 === null ? n496 : k496[n496];
l8 = v496[n496];
b497: {
l9 = l7;
l10 = l8;
l11 = f61(l0,l1,l10); if (l11 === undefined) break b497;
l12 = l11;
{
const k498 = keysOf(l12), v498 = valuesOf(l12);
for (let n498 = 0; n498 < v498.length; n498++) {
l13 = k498 === null ? n498 : k498[n498];
l14 = v498[n498];
b499: {
l15 = l13;
l16 = l14;
l6.add(l16);
}
}
}
}
}
}
}
l17 = l6;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b500: {
if (l4 === undefined) break b500;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b501: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b502: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b503: {
l7 = l5?.obligations; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b503;
{
const k504 = keysOf(l7), v504 = valuesOf(l7);
for (let n504 = 0; n504 < v504.length; n504++) {
l8 = k504 === null ? n504 : k504[n504];
l9 = v504[n504];
b505: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b505;
if ((l12 === false)) break b505;
l13 = f79(l0,l1,l11); if (l13 === undefined) break b505;
l14 = l13;
l15 = l11?.code; if (l15 === undefined && (l15 = S(l11, "code")) === undefined) break b505;
l16 = l15;
l17 = f19(l0,l1,l16,l14); if (l17 === undefined) break b505;
l18 = l17;
l6.add(l18);
}
}
}
}
l19 = l6;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b506: {
if (l4 === undefined) break b506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b507: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l2;
b508: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = {};
b509: {
l15 = l11?.requirements; if (l15 === undefined && (l15 = S(l11, "requirements")) === undefined) break b509;
{
const k510 = keysOf(l15), v510 = valuesOf(l15);
for (let n510 = 0; n510 < v510.length; n510++) {
l16 = k510 === null ? n510 : k510[n510];
l17 = v510[n510];
b511: {
l18 = l16;
l19 = l17;
l20 = f69(l0,l1,l19); if (l20 === undefined) break b511;
if ((l20 === false)) break b511;
insertOnce(l14, l18, l19);
}
}
}
}
l21 = l14;
l22 = new RegoSet();
b512: {
{
const k513 = keysOf(l21), v513 = valuesOf(l21);
for (let n513 = 0; n513 < v513.length; n513++) {
l23 = k513 === null ? n513 : k513[n513];
l24 = v513[n513];
b514: {
l25 = l23;
l26 = l24;
l27 = f77(l0,l1,l26); if (l27 === undefined) break b514;
l28 = l27;
if (!(l28 === "failed")) break b514;
l22.add(l25);
}
}
}
}
l29 = l22;
l30 = new RegoSet();
b515: {
{
const k516 = keysOf(l21), v516 = valuesOf(l21);
for (let n516 = 0; n516 < v516.length; n516++) {
l31 = k516 === null ? n516 : k516[n516];
l32 = v516[n516];
b517: {
l33 = l31;
l34 = l32;
l35 = f78(l0,l1,l34); if (l35 === undefined) break b517;
l36 = l35;
{
const k518 = keysOf(l36), v518 = valuesOf(l36);
for (let n518 = 0; n518 < v518.length; n518++) {
l37 = k518 === null ? n518 : k518[n518];
l38 = v518[n518];
b519: {
l39 = l37;
l40 = l38;
l41 = f74(l0,l1,l34,l40); if (l41 === undefined) break b519;
if ((l41 === false)) break b519;
l42 = {"fact": l40};
l30.add(l42);
}
}
}
}
}
}
}
l43 = l30;
l44 = new RegoSet();
b520: {
{
const k521 = keysOf(l21), v521 = valuesOf(l21);
for (let n521 = 0; n521 < v521.length; n521++) {
l45 = k521 === null ? n521 : k521[n521];
l46 = v521[n521];
b522: {
l47 = l45;
l48 = l46;
l49 = l48?.is; if (l49 === undefined && (l49 = S(l48, "is")) === undefined) break b522;
if (!(l49 === "unset")) break b522;
l50 = [l12,l47];
l51 = b_concat(".",l50); if (l51 === undefined) break b522;
l52 = l51;
l53 = {"parameter": l52};
l44.add(l53);
}
}
}
}
l54 = l44;
l55 = new RegoSet();
b523: {
{
const k524 = keysOf(l29), v524 = valuesOf(l29);
for (let n524 = 0; n524 < v524.length; n524++) {
l56 = k524 === null ? n524 : k524[n524];
l57 = v524[n524];
b525: {
l58 = l56;
l59 = l57;
l60 = D(l21, l59); if (l60 === undefined) break b525;
l61 = l60;
l62 = f79(l0,l1,l61); if (l62 === undefined) break b525;
l63 = l62;
l64 = f19(l0,l1,l59,l63); if (l64 === undefined) break b525;
l65 = l64;
l55.add(l65);
}
}
}
}
l66 = l55;
l67 = b_or(l43,l54); if (l67 === undefined) break b508;
l68 = l67;
l69 = f82(l0,l1,l13,l66,l68); if (l69 === undefined) break b508;
l70 = l69;
l71 = l70;
l72 = f14(l0,l1,l11); if (l72 === undefined) break b508;
l73 = l72;
l74 = new RegoSet();
b526: {
{
const k527 = keysOf(l21), v527 = valuesOf(l21);
for (let n527 = 0; n527 < v527.length; n527++) {
l75 = k527 === null ? n527 : k527[n527];
l76 = v527[n527];
b528: {
l77 = l75;
l78 = l76;
l79 = f83(l0,l1,l77,l71,l29); if (l79 === undefined) break b528;
if ((l79 === false)) break b528;
l80 = f14(l0,l1,l78); if (l80 === undefined) break b528;
l81 = l80;
{
const k529 = keysOf(l81), v529 = valuesOf(l81);
for (let n529 = 0; n529 < v529.length; n529++) {
l82 = k529 === null ? n529 : k529[n529];
l83 = v529[n529];
b530: {
l84 = l82;
l85 = l83;
l74.add(l85);
}
}
}
}
}
}
}
l86 = l74;
l87 = b_or(l73,l86); if (l87 === undefined) break b508;
l88 = l87;
l89 = b_or(l43,l54); if (l89 === undefined) break b508;
l90 = l89;
l91 = f84(l0,l1,l11); if (l91 === undefined) break b508;
l92 = l91;
l93 = f85(l0,l1,l11); if (l93 === undefined) break b508;
l94 = l93;
l95 = b_or(l92,l94); if (l95 === undefined) break b508;
l96 = l95;
l97 = new RegoSet();
b531: {
l98 = new RegoSet();
l98.add("compliant");
l98.add("permit");
l99 = b_internal_member_2(l71,l98); if (l99 === undefined) break b531;
if ((l99 === false)) break b531;
l100 = f86(l0,l1,l11); if (l100 === undefined) break b531;
l101 = l100;
{
const k532 = keysOf(l101), v532 = valuesOf(l101);
for (let n532 = 0; n532 < v532.length; n532++) {
l102 = k532 === null ? n532 : k532[n532];
l103 = v532[n532];
b533: {
l104 = l102;
l105 = l103;
l97.add(l105);
}
}
}
}
l106 = l97;
l107 = {"assumptions": l88,"missing": l90,"obligations": l106,"reasons": l66,"warnings": l96};
l108 = f17(l0,l1,l9,l10,l71,l107); if (l108 === undefined) break b508;
l109 = l108;
if (l8 === undefined) l8 = l109; else if (!Q(l8, l109)) conflict();
}
b534: {
if (l8 === undefined) break b534;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b535: {
return l2;
}
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b536: {
b537: {
l3 = undefined;
b538: {
l4 = f64(l0,l1); if (l4 === undefined) break b538;
if ((l4 === false)) break b538;
break b537;}
l5 = f65(l0,l1); if (l5 === undefined) break b537;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b537;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b539: {
if (l3 !== undefined) break b539;
l4 = f64(l0,l1); if (l4 === undefined) break b539;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b539;
if (!(l5 === "unavailable")) break b539;
l6 = f65(l0,l1); if (l6 === undefined) break b539;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b539;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b539;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b540: {
if (l3 !== undefined) break b540;
b541: {
l4 = f66(l0,l1); if (l4 === undefined) break b541;
if ((l4 === false)) break b541;
break b540;}
l5 = f65(l0,l1); if (l5 === undefined) break b540;
l6 = l5;
l7 = f64(l0,l1); if (l7 === undefined) break b540;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b540;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b542: {
if (l3 !== undefined) break b542;
l4 = f65(l0,l1); if (l4 === undefined) break b542;
l5 = l4;
l6 = f64(l0,l1); if (l6 === undefined) break b542;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b542;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"account_request","permission"); if (l10 === undefined) break b542;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b543: {
if (l3 === undefined) break b543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b544: {
return l2;
}
}
function f88(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b545: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b545;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b545;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b546: {
if (l3 === undefined) break b546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b547: {
return l2;
}
}
function f89(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function f90(l0,l1) {
let l3,l2;
b548: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b549: {
if (l3 === undefined) break b549;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b550: {
return l2;
}
}
function g91(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b551: {
l3 = undefined;
l4 = f89(l0,l1); if (l4 === undefined) break b551;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b551;
l6 = l5?.account_review; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b551;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b552: {
if (l3 === undefined) break b552;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b553: {
return l2;
}
}
function f91(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b554: {
b555: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b555;
l5 = l4?.started_on; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b555;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b555;
if ((l7 === false)) break b555;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b555;
l9 = l8?.started_on; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b555;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b556: {
if (l3 !== undefined) break b556;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b557: {
if (l3 === undefined) break b557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b558: {
return l2;
}
}
function f92(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f93(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b559: {
b560: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b560;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b560;
if ((l12 === false)) break b560;
l13 = f6(l0,l1); if (l13 === undefined) break b560;
l14 = l13;
l15 = f31(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b560;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b561: {
if (l6 !== undefined) break b561;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b561;
l11 = f6(l0,l1); if (l11 === undefined) break b561;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b561;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b562: {
if (l6 !== undefined) break b562;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b562;
if ((l10 === false)) break b562;
l11 = f6(l0,l1); if (l11 === undefined) break b562;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b562;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b563: {
if (l6 !== undefined) break b563;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b563;
l11 = l10;
l12 = f27(l0,l1,l7,l11); if (l12 === undefined) break b563;
l13 = l12;
l14 = {"period": l13,"status": "unknown"};
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b564: {
if (l6 === undefined) break b564;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b565: {
return l2;
}
}
function f94(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b566: {
b567: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.first; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b567;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b567;
if ((l10 === false)) break b567;
l11 = f6(l0,l1); if (l11 === undefined) break b567;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b567;
if ((l13 === false)) break b567;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b568: {
if (l5 !== undefined) break b568;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b569: {
if (l5 === undefined) break b569;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b570: {
return l2;
}
}
function f95(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b571: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f26(l0,l1); if (l12 === undefined) break b571;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b571;
l16 = l15;
l17 = l9?.interval; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b571;
l18 = l17;
l19 = l8?.conventions; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b571;
l20 = l19?.first_period; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b571;
l21 = l20?.counts; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b571;
l22 = l21;
l23 = f28(l0,l1,l18,l16,l22); if (l23 === undefined) break b571;
l24 = l23;
l25 = l24;
l26 = l9?.interval; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b571;
l27 = l26;
l28 = f93(l0,l1,l27,l25,l11); if (l28 === undefined) break b571;
l29 = l28;
l30 = l29;
l31 = l30?.period; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b571;
l32 = l31;
l33 = f94(l0,l1,l32,l25); if (l33 === undefined) break b571;
l34 = l33;
l35 = l30?.period; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b571;
l36 = l35;
l37 = l30?.status; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b571;
l38 = l37;
l39 = {"cut": l34,"period": l36,"status": l38};
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b572: {
if (l7 === undefined) break b572;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b573: {
return l2;
}
}
function f96(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b574: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f14(l0,l1,l9); if (l12 === undefined) break b574;
l13 = l12;
l14 = new RegoSet();
b575: {
l15 = l10?.cut; if (l15 === undefined && (l15 = S(l10, "cut")) === undefined) break b575;
if ((l15 === false)) break b575;
l16 = l8?.conventions; if (l16 === undefined && (l16 = S(l8, "conventions")) === undefined) break b575;
l17 = l16?.first_period; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b575;
l18 = l17;
l19 = l9?.clause; if (l19 === undefined && (l19 = S(l9, "clause")) === undefined) break b575;
l20 = l19;
l21 = {"clause": l20};
l22 = b_object_union(l18,l21); if (l22 === undefined) break b575;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b575;
l25 = l24;
{
const k576 = keysOf(l25), v576 = valuesOf(l25);
for (let n576 = 0; n576 < v576.length; n576++) {
l26 = k576 === null ? n576 : k576[n576];
l27 = v576[n576];
b577: {
l28 = l26;
l29 = l27;
l14.add(l29);
}
}
}
}
l30 = l14;
l31 = b_or(l13,l30); if (l31 === undefined) break b574;
l32 = l31;
l33 = new RegoSet();
b578: {
l34 = l10?.status; if (l34 === undefined && (l34 = S(l10, "status")) === undefined) break b578;
l35 = l34;
l36 = D(l11, l35); if (l36 === undefined) break b578;
if ((l36 === false)) break b578;
l37 = f52(l0,l1,l9); if (l37 === undefined) break b578;
l38 = l37;
{
const k579 = keysOf(l38), v579 = valuesOf(l38);
for (let n579 = 0; n579 < v579.length; n579++) {
l39 = k579 === null ? n579 : k579[n579];
l40 = v579[n579];
b580: {
l41 = l39;
l42 = l40;
l33.add(l42);
}
}
}
}
l43 = l33;
l44 = new RegoSet();
b581: {
l45 = l10?.status; if (l45 === undefined && (l45 = S(l10, "status")) === undefined) break b581;
l46 = l45;
l47 = D(l11, l46); if (l47 === undefined) break b581;
l48 = l47;
l49 = f19(l0,l1,l48,l9); if (l49 === undefined) break b581;
l50 = l49;
l51 = l10?.period; if (l51 === undefined && (l51 = S(l10, "period")) === undefined) break b581;
l52 = l51?.name; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b581;
l53 = l52;
l54 = {"period": l53};
l55 = b_object_union(l50,l54); if (l55 === undefined) break b581;
l56 = l55;
l44.add(l56);
}
l57 = l44;
l58 = l10?.period; if (l58 === undefined && (l58 = S(l10, "period")) === undefined) break b574;
l59 = l58?.last; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b574;
l60 = l59;
l61 = l10?.period; if (l61 === undefined && (l61 = S(l10, "period")) === undefined) break b574;
l62 = l61?.name; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b574;
l63 = l62;
l64 = {"assumptions": l32,"obligations": l43,"reasons": l57};
l65 = {"due_on": l60,"period": l63};
l64["values"] = l65;
l66 = l64;
if (l7 === undefined) l7 = l66; else if (!Q(l7, l66)) conflict();
}
b582: {
if (l7 === undefined) break b582;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b583: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b584: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b584;
l13 = l12;
l14 = b_object_get(l13,"last_done_on","unknown"); if (l14 === undefined) break b584;
l15 = l14;
l16 = f92(l0,l1); if (l16 === undefined) break b584;
l17 = l16;
l18 = f95(l0,l1,l9,l10,l17,l15); if (l18 === undefined) break b584;
l19 = l18;
l20 = l19;
l21 = new RegoSet();
b585: {
l22 = l20?.status; if (l22 === undefined && (l22 = S(l20, "status")) === undefined) break b585;
if (!(l22 === "unknown")) break b585;
l23 = {"fact": "last_done_on"};
l21.add(l23);
}
l24 = l21;
l25 = l20?.status; if (l25 === undefined && (l25 = S(l20, "status")) === undefined) break b584;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f48(l0,l1,l27,l24); if (l28 === undefined) break b584;
l29 = l28;
l30 = f96(l0,l1,l9,l10,l20,l11); if (l30 === undefined) break b584;
l31 = l30;
l32 = {"missing": l24};
l33 = b_object_union(l31,l32); if (l33 === undefined) break b584;
l34 = l33;
l35 = f17(l0,l1,l8,l9,l29,l34); if (l35 === undefined) break b584;
l36 = l35;
if (l7 === undefined) l7 = l36; else if (!Q(l7, l36)) conflict();
}
b586: {
if (l7 === undefined) break b586;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b587: {
return l2;
}
}
function g98(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b588: {
b589: {
l3 = undefined;
b590: {
l4 = f89(l0,l1); if (l4 === undefined) break b590;
if ((l4 === false)) break b590;
break b589;}
l5 = f90(l0,l1); if (l5 === undefined) break b589;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b589;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b591: {
if (l3 !== undefined) break b591;
l4 = f89(l0,l1); if (l4 === undefined) break b591;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b591;
if (!(l5 === "unavailable")) break b591;
l6 = f90(l0,l1); if (l6 === undefined) break b591;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b591;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b591;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b592: {
if (l3 !== undefined) break b592;
b593: {
l4 = f91(l0,l1); if (l4 === undefined) break b593;
if ((l4 === false)) break b593;
break b592;}
l5 = f90(l0,l1); if (l5 === undefined) break b592;
l6 = l5;
l7 = f89(l0,l1); if (l7 === undefined) break b592;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b592;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b594: {
if (l3 !== undefined) break b594;
l4 = f90(l0,l1); if (l4 === undefined) break b594;
l5 = l4;
l6 = f89(l0,l1); if (l6 === undefined) break b594;
l7 = l6;
l8 = f91(l0,l1); if (l8 === undefined) break b594;
l9 = l8;
l10 = {"due": "review_due","overdue": "review_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b594;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b595: {
if (l3 === undefined) break b595;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b596: {
return l2;
}
}
function f98(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g98(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g99(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b597: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b597;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b597;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b598: {
if (l3 === undefined) break b598;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b599: {
return l2;
}
}
function f99(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g99(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f100(l0,l1) {
let l3,l2;
b600: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b601: {
if (l3 === undefined) break b601;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b602: {
return l2;
}
}
function g101(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b603: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b603;
l5 = l4?.act; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b603;
l6 = l5;
l7 = f99(l0,l1); if (l7 === undefined) break b603;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b603;
l9 = l8?.sharing; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b603;
l10 = l9?.forbidden; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b603;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b603;
if ((l12 === false)) break b603;
l13 = f99(l0,l1); if (l13 === undefined) break b603;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b603;
l15 = l14?.sharing; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b603;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b604: {
if (l3 === undefined) break b604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b605: {
return l2;
}
}
function f101(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g101(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g102(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b606: {
b607: {
l3 = undefined;
b608: {
l4 = f99(l0,l1); if (l4 === undefined) break b608;
if ((l4 === false)) break b608;
break b607;}
l5 = f100(l0,l1); if (l5 === undefined) break b607;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b607;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b609: {
if (l3 !== undefined) break b609;
l4 = f99(l0,l1); if (l4 === undefined) break b609;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b609;
if (!(l5 === "unavailable")) break b609;
l6 = f100(l0,l1); if (l6 === undefined) break b609;
l7 = l6;
l8 = f99(l0,l1); if (l8 === undefined) break b609;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b609;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b610: {
if (l3 !== undefined) break b610;
b611: {
l4 = f101(l0,l1); if (l4 === undefined) break b611;
if ((l4 === false)) break b611;
break b610;}
l5 = f100(l0,l1); if (l5 === undefined) break b610;
l6 = l5;
l7 = f99(l0,l1); if (l7 === undefined) break b610;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b610;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b612: {
if (l3 !== undefined) break b612;
l4 = f101(l0,l1); if (l4 === undefined) break b612;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b612;
l7 = l6;
l8 = f101(l0,l1); if (l8 === undefined) break b612;
l9 = l8;
l10 = f19(l0,l1,"sharing_forbidden",l9); if (l10 === undefined) break b612;
l11 = l10;
l12 = f100(l0,l1); if (l12 === undefined) break b612;
l13 = l12;
l14 = f99(l0,l1); if (l14 === undefined) break b612;
l15 = l14;
l16 = {"assumptions": l7};
l17 = new RegoSet();
l17.add(l11);
l16["reasons"] = l17;
l18 = f17(l0,l1,l13,l15,"deny",l16); if (l18 === undefined) break b612;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b613: {
if (l3 === undefined) break b613;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b614: {
return l2;
}
}
function f102(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g102(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g103(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b615: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b615;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b615;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b616: {
if (l3 === undefined) break b616;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b617: {
return l2;
}
}
function f103(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g103(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function f104(l0,l1) {
let l3,l2;
b618: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b619: {
if (l3 === undefined) break b619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b620: {
return l2;
}
}
function g105(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b621: {
l3 = undefined;
l4 = f103(l0,l1); if (l4 === undefined) break b621;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b621;
l6 = l5?.anomaly; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b621;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b622: {
if (l3 === undefined) break b622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b623: {
return l2;
}
}
function f105(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g105(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g106(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b624: {
l3 = undefined;
b625: {
l4 = f105(l0,l1); if (l4 === undefined) break b625;
l5 = l4?.roles; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b625;
if ((l5 === false)) break b625;
break b624;}
l6 = f105(l0,l1); if (l6 === undefined) break b624;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b626: {
if (l3 === undefined) break b626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b627: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b627;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b627;
l6 = l5;
l7 = f105(l0,l1); if (l7 === undefined) break b627;
l8 = l7?.roles; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b627;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b627;
if ((l10 === false)) break b627;
l11 = f105(l0,l1); if (l11 === undefined) break b627;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b628: {
if (l3 === undefined) break b628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b629: {
return l2;
}
}
function f106(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g106(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b630: {
l4 = undefined;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b630;
l7 = l6;
l8 = l5?.done; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b630;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b630;
l12 = l11;
l13 = l12;
l14 = f24(l0,l1,l13); if (l14 === undefined) break b630;
if ((l14 === false)) break b630;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b631: {
if (l4 === undefined) break b631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b632: {
return l2;
}
}
function g108(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b633: {
l3 = undefined;
l4 = [];
b634: {
l5 = f106(l0,l1); if (l5 === undefined) break b634;
l6 = l5?.steps; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b634;
{
const k635 = keysOf(l6), v635 = valuesOf(l6);
for (let n635 = 0; n635 < v635.length; n635++) {
l7 = k635 === null ? n635 : k635[n635];
l8 = v635[n635];
b636: {
l9 = l7;
l10 = l8;
b637: {
l11 = f107(l0,l1,l10); if (l11 === undefined) break b637;
if ((l11 === false)) break b637;
break b636;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b638: {
if (l3 === undefined) break b638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b639: {
return l2;
}
}
function f108(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g108(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g109(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b640: {
b641: {
l3 = undefined;
b642: {
l4 = f103(l0,l1); if (l4 === undefined) break b642;
if ((l4 === false)) break b642;
break b641;}
l5 = f104(l0,l1); if (l5 === undefined) break b641;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b641;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b643: {
if (l3 !== undefined) break b643;
l4 = f103(l0,l1); if (l4 === undefined) break b643;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b643;
if (!(l5 === "unavailable")) break b643;
l6 = f104(l0,l1); if (l6 === undefined) break b643;
l7 = l6;
l8 = f103(l0,l1); if (l8 === undefined) break b643;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b643;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b644: {
if (l3 !== undefined) break b644;
b645: {
l4 = f106(l0,l1); if (l4 === undefined) break b645;
if ((l4 === false)) break b645;
break b644;}
l5 = f104(l0,l1); if (l5 === undefined) break b644;
l6 = l5;
l7 = f103(l0,l1); if (l7 === undefined) break b644;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b644;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b646: {
if (l3 !== undefined) break b646;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b646;
l5 = l4?.anomaly_found; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b646;
if (!(l5 === false)) break b646;
l6 = f104(l0,l1); if (l6 === undefined) break b646;
l7 = l6;
l8 = f103(l0,l1); if (l8 === undefined) break b646;
l9 = l8;
l10 = {};
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b646;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b647: {
if (l3 !== undefined) break b647;
l4 = f108(l0,l1); if (l4 === undefined) break b647;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b647;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b647;
if ((l9 === false)) break b647;
l10 = f106(l0,l1); if (l10 === undefined) break b647;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b647;
l13 = l12;
l14 = f108(l0,l1); if (l14 === undefined) break b647;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b647;
l17 = l16;
l18 = f14(l0,l1,l17); if (l18 === undefined) break b647;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b647;
l21 = l20;
l22 = f108(l0,l1); if (l22 === undefined) break b647;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b647;
l25 = l24?.code; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b647;
l26 = l25;
l27 = f108(l0,l1); if (l27 === undefined) break b647;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b647;
l30 = l29;
l31 = f19(l0,l1,l26,l30); if (l31 === undefined) break b647;
l32 = l31;
l33 = f108(l0,l1); if (l33 === undefined) break b647;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b647;
l36 = l35?.code; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b647;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b647;
l40 = l39;
l41 = f108(l0,l1); if (l41 === undefined) break b647;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b647;
l44 = l43;
l45 = f19(l0,l1,l40,l44); if (l45 === undefined) break b647;
l46 = l45;
l47 = f108(l0,l1); if (l47 === undefined) break b647;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b647;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b647;
l53 = l52;
l54 = f108(l0,l1); if (l54 === undefined) break b647;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b647;
l57 = l56?.code; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b647;
l58 = l57;
l59 = [];
b648: {
l60 = f108(l0,l1); if (l60 === undefined) break b648;
{
const k649 = keysOf(l60), v649 = valuesOf(l60);
for (let n649 = 0; n649 < v649.length; n649++) {
l61 = k649 === null ? n649 : k649[n649];
l62 = v649[n649];
b650: {
l63 = l61;
l64 = l62;
l65 = l64?.code; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b650;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = {"next": l58,"steps": l67};
l69 = b_object_union(l68,l53); if (l69 === undefined) break b647;
l70 = l69;
l71 = f104(l0,l1); if (l71 === undefined) break b647;
l72 = l71;
l73 = f103(l0,l1); if (l73 === undefined) break b647;
l74 = l73;
l75 = {"assumptions": l21};
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f17(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b647;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b651: {
if (l3 !== undefined) break b651;
l4 = f106(l0,l1); if (l4 === undefined) break b651;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b651;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b651;
l9 = l8;
l10 = f103(l0,l1); if (l10 === undefined) break b651;
l11 = l10;
l12 = {"assumptions": l7};
l13 = f17(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b651;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b652: {
if (l3 === undefined) break b652;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b653: {
return l2;
}
}
function f109(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g109(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g110(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b654: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b654;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b654;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b655: {
if (l3 === undefined) break b655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b656: {
return l2;
}
}
function f110(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g110(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function f111(l0,l1) {
let l3,l2;
b657: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b658: {
if (l3 === undefined) break b658;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b659: {
return l2;
}
}
function g112(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b660: {
l3 = undefined;
l4 = f110(l0,l1); if (l4 === undefined) break b660;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b660;
l6 = l5?.cooperation; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b660;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b661: {
if (l3 === undefined) break b661;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b662: {
return l2;
}
}
function f112(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g112(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f113(l0,l1,l3) {
let l4,l5,l6,l2;
b663: {
b664: {
l4 = undefined;
l5 = l3;
l6 = f24(l0,l1,l5); if (l6 === undefined) break b664;
if ((l6 === false)) break b664;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b665: {
if (l4 !== undefined) break b665;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b666: {
if (l4 === undefined) break b666;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b667: {
return l2;
}
}
function g114(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b668: {
l2 = new RegoSet();
}
b669: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b669;
l5 = l4?.explanation_due_on; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b669;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b669;
if ((l7 === false)) break b669;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b669;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b669;
l12 = l11;
l13 = f113(l0,l1,l12); if (l13 === undefined) break b669;
l14 = l13;
l15 = l0?.facts; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b669;
l16 = l15?.explanation_due_on; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b669;
l17 = l16;
l18 = f112(l0,l1); if (l18 === undefined) break b669;
l19 = l18?.explanation; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b669;
l20 = l19;
l21 = {"act": "explain_or_improve","code": "explanation","done_on": l14,"due_on": l17,"rule": l20};
l22 = l21;
l2.add(l22);
}
b670: {
return l2;
}
}
function f114(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g114(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g115(l0,l1) {
let l3,l4,l5,l2;
b671: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b671;
l5 = l4?.audit_announced; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b671;
if (!(l5 === true)) break b671;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b672: {
if (l3 === undefined) break b672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b673: {
return l2;
}
}
function f115(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g115(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g116(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b674: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b674;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b674;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b675: {
if (l3 === undefined) break b675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b676: {
return l2;
}
}
function f116(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g116(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g117(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b677: {
l3 = undefined;
l4 = [];
b678: {
l5 = f115(l0,l1); if (l5 === undefined) break b678;
if ((l5 === false)) break b678;
l6 = f112(l0,l1); if (l6 === undefined) break b678;
l7 = l6?.documents; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b678;
{
const k679 = keysOf(l7), v679 = valuesOf(l7);
for (let n679 = 0; n679 < v679.length; n679++) {
l8 = k679 === null ? n679 : k679[n679];
l9 = v679[n679];
b680: {
l10 = l8;
l11 = l9;
l12 = f116(l0,l1); if (l12 === undefined) break b680;
l13 = l12;
b681: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b681;
if ((l14 === false)) break b681;
break b680;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b682: {
if (l3 === undefined) break b682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b683: {
return l2;
}
}
function f117(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g117(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b684: {
b685: {
l4 = undefined;
l5 = l3;
l6 = l5?.done_on; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b685;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b685;
if ((l8 === false)) break b685;
l9 = l5?.done_on; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b685;
l10 = l9;
l11 = l5?.due_on; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b685;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b685;
if ((l13 === false)) break b685;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b686: {
if (l4 !== undefined) break b686;
l5 = l3;
l6 = l5?.done_on; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b686;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b686;
if ((l8 === false)) break b686;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b687: {
if (l4 !== undefined) break b687;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b687;
l7 = l6;
l8 = l5?.due_on; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b687;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b687;
if ((l10 === false)) break b687;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b688: {
if (l4 !== undefined) break b688;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b689: {
if (l4 === undefined) break b689;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b690: {
return l2;
}
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l2;
b691: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b692: {
l7 = f117(l0,l1); if (l7 === undefined) break b692;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b692;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b692;
if ((l12 === false)) break b692;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b693: {
l15 = f115(l0,l1); if (l15 === undefined) break b693;
if ((l15 === false)) break b693;
l16 = f117(l0,l1); if (l16 === undefined) break b693;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b693;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b693;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b691;
l23 = l22;
l24 = new RegoSet();
b694: {
{
const k695 = keysOf(l5), v695 = valuesOf(l5);
for (let n695 = 0; n695 < v695.length; n695++) {
l25 = k695 === null ? n695 : k695[n695];
l26 = v695[n695];
b696: {
l27 = l25;
l28 = l26;
l29 = f118(l0,l1,l28); if (l29 === undefined) break b696;
l30 = l29;
l24.add(l30);
}
}
}
}
l31 = l24;
l32 = b_or(l23,l31); if (l32 === undefined) break b691;
l33 = l32;
if (l4 === undefined) l4 = l33; else if (!Q(l4, l33)) conflict();
}
b697: {
if (l4 === undefined) break b697;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b698: {
return l2;
}
}
function g120(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b699: {
l3 = undefined;
l4 = f115(l0,l1); if (l4 === undefined) break b699;
if ((l4 === false)) break b699;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b699;
l6 = l5?.documents_ready; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b699;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b699;
if ((l8 === false)) break b699;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b700: {
if (l3 === undefined) break b700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b701: {
return l2;
}
}
function f120(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g120(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g121(l0,l1) {
let l2,l3,l4,l5,l6;
b702: {
l2 = new RegoSet();
}
b703: {
l3 = undefined;
l4 = f115(l0,l1); if (l4 === undefined) break b703;
if ((l4 === false)) break b703;
b704: {
l5 = f120(l0,l1); if (l5 === undefined) break b704;
if ((l5 === false)) break b704;
break b703;}
l6 = {"fact": "documents_ready"};
l2.add(l6);
}
b705: {
return l2;
}
}
function f121(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function f122(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b706: {
b707: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b707;
if ((l8 === false)) break b707;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b708: {
if (l5 !== undefined) break b708;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b708;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b708;
if ((l11 === false)) break b708;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b709: {
if (l5 !== undefined) break b709;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b709;
if ((l8 === false)) break b709;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b710: {
if (l5 !== undefined) break b710;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b710;
if ((l8 === false)) break b710;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b711: {
if (l5 !== undefined) break b711;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b711;
if ((l8 === false)) break b711;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b712: {
if (l5 === undefined) break b712;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b713: {
return l2;
}
}
function f123(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b714: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f122(l0,l1,l6,l7); if (l8 === undefined) break b714;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b715: {
if (l5 === undefined) break b715;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b716: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b716;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b716;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b716;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b717: {
if (l5 === undefined) break b717;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b718: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b719: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b720: {
{
const k721 = keysOf(l5), v721 = valuesOf(l5);
for (let n721 = 0; n721 < v721.length; n721++) {
l7 = k721 === null ? n721 : k721[n721];
l8 = v721[n721];
b722: {
l9 = l7;
l10 = l8;
l11 = f118(l0,l1,l10); if (l11 === undefined) break b722;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b722;
if ((l14 === false)) break b722;
l15 = l10?.act; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b722;
l16 = l15;
l17 = l10?.rule; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b722;
l18 = l17;
l19 = f19(l0,l1,l16,l18); if (l19 === undefined) break b722;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b723: {
if (l4 === undefined) break b723;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b724: {
return l2;
}
}
function f125(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b725: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b726: {
l7 = f120(l0,l1); if (l7 === undefined) break b726;
if ((l7 === false)) break b726;
l8 = f117(l0,l1); if (l8 === undefined) break b726;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b726;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b726;
if ((l13 === false)) break b726;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b726;
if ((l15 === false)) break b726;
l16 = f112(l0,l1); if (l16 === undefined) break b726;
l17 = l16;
l18 = f19(l0,l1,"documents_due",l17); if (l18 === undefined) break b726;
l19 = l18;
l6.add(l19);
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b727: {
if (l4 === undefined) break b727;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b728: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b729: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b730: {
l9 = {"due": "due","fulfilled_late": "late","overdue": "overdue"};
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b730;
l12 = l11;
{
const k731 = keysOf(l6), v731 = valuesOf(l6);
for (let n731 = 0; n731 < v731.length; n731++) {
l13 = k731 === null ? n731 : k731[n731];
l14 = v731[n731];
b732: {
l15 = l13;
l16 = l14;
l17 = f118(l0,l1,l16); if (l17 === undefined) break b732;
l18 = l17;
if (!Q(l18, l7)) break b732;
l19 = l16?.code; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b732;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b732;
l23 = l22;
l24 = l16?.rule; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b732;
l25 = l24;
l26 = f19(l0,l1,l23,l25); if (l26 === undefined) break b732;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b733: {
if (l5 === undefined) break b733;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b734: {
return l2;
}
}
function g127(l0,l1) {
let l3,l4,l5,l6,l2;
b735: {
l3 = undefined;
l4 = f120(l0,l1); if (l4 === undefined) break b735;
if ((l4 === false)) break b735;
l5 = f117(l0,l1); if (l5 === undefined) break b735;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b736: {
if (l3 === undefined) break b736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b737: {
return l2;
}
}
function f127(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b738: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b738;
{
const k739 = keysOf(l4), v739 = valuesOf(l4);
for (let n739 = 0; n739 < v739.length; n739++) {
l5 = k739 === null ? n739 : k739[n739];
l6 = v739[n739];
b740: {
l7 = l5;
l8 = l6;
l9 = l8?.due_on; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b740;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b741: {
if (l3 === undefined) break b741;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b742: {
return l2;
}
}
function f128(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l53,l54,l55,l52,l56,l57,l58,l59,l2;
b743: {
b744: {
l3 = undefined;
b745: {
l4 = f110(l0,l1); if (l4 === undefined) break b745;
if ((l4 === false)) break b745;
break b744;}
l5 = f111(l0,l1); if (l5 === undefined) break b744;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b744;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b746: {
if (l3 !== undefined) break b746;
l4 = f110(l0,l1); if (l4 === undefined) break b746;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b746;
if (!(l5 === "unavailable")) break b746;
l6 = f111(l0,l1); if (l6 === undefined) break b746;
l7 = l6;
l8 = f110(l0,l1); if (l8 === undefined) break b746;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b746;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b747: {
if (l3 !== undefined) break b747;
b748: {
l4 = f112(l0,l1); if (l4 === undefined) break b748;
if ((l4 === false)) break b748;
break b747;}
l5 = f111(l0,l1); if (l5 === undefined) break b747;
l6 = l5;
l7 = f110(l0,l1); if (l7 === undefined) break b747;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b747;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b749: {
if (l3 !== undefined) break b749;
l4 = f114(l0,l1); if (l4 === undefined) break b749;
l5 = l4;
l6 = f119(l0,l1,l5); if (l6 === undefined) break b749;
l7 = l6;
l8 = f121(l0,l1); if (l8 === undefined) break b749;
l9 = l8;
l10 = f123(l0,l1,l7,l9); if (l10 === undefined) break b749;
l11 = l10;
l12 = l11;
l13 = f112(l0,l1); if (l13 === undefined) break b749;
l14 = l13;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b749;
l16 = l15;
l17 = f114(l0,l1); if (l17 === undefined) break b749;
l18 = l17;
l19 = f124(l0,l1,l18); if (l19 === undefined) break b749;
l20 = l19;
l21 = new RegoSet();
b750: {
l22 = f117(l0,l1); if (l22 === undefined) break b750;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b750;
l25 = l24;
l26 = 0;
l27 = b_gt(l25,l26); if (l27 === undefined) break b750;
if ((l27 === false)) break b750;
l28 = f112(l0,l1); if (l28 === undefined) break b750;
l29 = l28;
l30 = f19(l0,l1,"prepare_documents",l29); if (l30 === undefined) break b750;
l31 = l30;
l21.add(l31);
}
l32 = l21;
l33 = b_or(l32,l20); if (l33 === undefined) break b749;
l34 = l33;
l35 = f125(l0,l1,l12); if (l35 === undefined) break b749;
l36 = l35;
l37 = f114(l0,l1); if (l37 === undefined) break b749;
l38 = l37;
l39 = f126(l0,l1,l38,l12); if (l39 === undefined) break b749;
l40 = l39;
l41 = b_or(l36,l40); if (l41 === undefined) break b749;
l42 = l41;
l43 = f111(l0,l1); if (l43 === undefined) break b749;
l44 = l43;
l45 = f110(l0,l1); if (l45 === undefined) break b749;
l46 = l45;
l47 = f121(l0,l1); if (l47 === undefined) break b749;
l48 = l47;
l49 = {};
b751: {
l50 = f127(l0,l1); if (l50 === undefined) break b751;
l49["documents"] = l50;
}
b752: {
l51 = f128(l0,l1); if (l51 === undefined) break b752;
l49["due_on"] = l51;
}
b753: {
b754: {
l53 = l1?.hdp; if (l53 === undefined && (l53 = S(l1, "hdp")) === undefined) break b754;
l54 = l53?.audit_cooperation; if (l54 === undefined && (l54 = S(l53, "audit_cooperation")) === undefined) break b754;
l55 = D(l54, "values"); if (l55 === undefined) break b754;
l52 = merge(l55, l49);
break b753;
}
l52 = l49;
}
l56 = l52;
l57 = {"assumptions": l16,"missing": l48,"obligations": l34,"reasons": l42,"values": l56};
l58 = f17(l0,l1,l44,l46,l12,l57); if (l58 === undefined) break b749;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b755: {
if (l3 === undefined) break b755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b756: {
return l2;
}
}
function f129(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l2;
b757: {
l3 = undefined;
l4 = {"H1": "-01-01","H2": "-07-01"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b758: {
if (l3 === undefined) break b758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b759: {
return l2;
}
}
function f130(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b760: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b760;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b760;
l13 = l12;
l14 = f130(l0,l1); if (l14 === undefined) break b760;
l15 = D(l14, l13); if (l15 === undefined) break b760;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b760;
l19 = l18;
l20 = f27(l0,l1,"half_year",l19); if (l20 === undefined) break b760;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b761: {
if (l4 === undefined) break b761;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b762: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b763: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b763;
l5 = l4?.half; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b763;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b763;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b764: {
if (l3 === undefined) break b764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b765: {
return l2;
}
}
function f132(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b766: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b766;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b766;
l7 = l6?.last; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b766;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b766;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b766;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b767: {
if (l3 === undefined) break b767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b768: {
return l2;
}
}
function f133(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function f134(l0,l1) {
let l3,l2;
b769: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b770: {
if (l3 === undefined) break b770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b771: {
return l2;
}
}
function g135(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b772: {
l3 = undefined;
l4 = f133(l0,l1); if (l4 === undefined) break b772;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b772;
l6 = l5?.audit_report; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b772;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b773: {
if (l3 === undefined) break b773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b774: {
return l2;
}
}
function f135(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f136(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b775: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b776: {
if ((l9 === false)) break b776;
l11 = l7?.conventions; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b776;
l12 = l11?.first_period; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b776;
l13 = l12;
l14 = l8?.clause; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b776;
l15 = l14;
l16 = {"clause": l15};
l17 = b_object_union(l13,l16); if (l17 === undefined) break b776;
l18 = l17;
l19 = f14(l0,l1,l18); if (l19 === undefined) break b776;
l20 = l19;
{
const k777 = keysOf(l20), v777 = valuesOf(l20);
for (let n777 = 0; n777 < v777.length; n777++) {
l21 = k777 === null ? n777 : k777[n777];
l22 = v777[n777];
b778: {
l23 = l21;
l24 = l22;
l10.add(l24);
}
}
}
}
l25 = l10;
if (l6 === undefined) l6 = l25; else if (!Q(l6, l25)) conflict();
}
b779: {
if (l6 === undefined) break b779;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b780: {
return l2;
}
}
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b781: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b781;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b781;
l7 = l6;
l8 = f132(l0,l1); if (l8 === undefined) break b781;
l9 = l8;
l10 = f26(l0,l1); if (l10 === undefined) break b781;
l11 = l10;
l12 = f94(l0,l1,l9,l11); if (l12 === undefined) break b781;
l13 = l12;
l14 = f133(l0,l1); if (l14 === undefined) break b781;
l15 = l14;
l16 = f135(l0,l1); if (l16 === undefined) break b781;
l17 = l16;
l18 = f136(l0,l1,l15,l17,l13); if (l18 === undefined) break b781;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b781;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b782: {
if (l3 === undefined) break b782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b783: {
return l2;
}
}
function f137(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function f138(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b784: {
b785: {
l4 = undefined;
l5 = l3;
l6 = l5?.last; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b785;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b785;
if ((l8 === false)) break b785;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b786: {
if (l4 !== undefined) break b786;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b787: {
if (l4 === undefined) break b787;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b788: {
return l2;
}
}
function f139(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b789: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.year; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b789;
if (!(l8 === "same")) break b789;
l9 = l7?.last; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b789;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b789;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b790: {
if (l5 === undefined) break b790;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b791: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.year; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b791;
if (!(l8 === "next")) break b791;
l9 = l7?.last; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b791;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b791;
l14 = l13;
l15 = l1?.calendar; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b791;
l16 = l15?.months; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b791;
l17 = D(l16, l14); if (l17 === undefined) break b791;
b792: {
b793: {
break b792;
}
break b791;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b791;
l23 = l22;
l24 = l1?.calendar; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b791;
l25 = l24?.month_list; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b791;
l26 = D(l25, l23); if (l26 === undefined) break b791;
b794: {
b795: {
break b794;
}
break b791;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b791;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b796: {
if (l5 === undefined) break b796;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b797: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b798: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f138(l0,l1,l7); if (l8 === undefined) break b798;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b798;
l11 = l10;
l12 = f139(l0,l1,l11,l7); if (l12 === undefined) break b798;
l13 = l12;
l14 = l11?.day; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b798;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b798;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b799: {
if (l5 === undefined) break b799;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b800: {
return l2;
}
}
function g141(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b801: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b801;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b801;
l7 = l6;
l8 = f140(l0,l1,l5,l7); if (l8 === undefined) break b801;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b802: {
if (l3 === undefined) break b802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b803: {
return l2;
}
}
function f141(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b804: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b804;
l5 = l4?.calendar; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b804;
l6 = l5;
l7 = l1?.workdays; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b804;
l8 = D(l7, l6); if (l8 === undefined) break b804;
b805: {
b806: {
break b805;
}
break b804;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b807: {
if (l3 === undefined) break b807;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b808: {
return l2;
}
}
function f142(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f143(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b809: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1); if (l6 === undefined) break b809;
l7 = l6?.before; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b809;
l8 = D(l7, l5); if (l8 === undefined) break b809;
l9 = l8;
l10 = f142(l0,l1); if (l10 === undefined) break b809;
l11 = l10?.list; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b809;
l12 = D(l11, l9); if (l12 === undefined) break b809;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b810: {
if (l4 === undefined) break b810;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b811: {
return l2;
}
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b812: {
l3 = undefined;
l4 = f141(l0,l1); if (l4 === undefined) break b812;
l5 = l4;
l6 = f143(l0,l1,l5); if (l6 === undefined) break b812;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b813: {
if (l3 === undefined) break b813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b814: {
return l2;
}
}
function f144(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b815: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b815;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b815;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b815;
l10 = l9;
l11 = f141(l0,l1); if (l11 === undefined) break b815;
l12 = l11;
l13 = f135(l0,l1); if (l13 === undefined) break b815;
l14 = l13;
l15 = {"act": "send_report","code": "report","done_on": l10,"due_on": l12,"rule": l14};
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b816: {
if (l3 === undefined) break b816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b817: {
return l2;
}
}
function f145(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l2;
b818: {
b819: {
l3 = undefined;
b820: {
l4 = f133(l0,l1); if (l4 === undefined) break b820;
if ((l4 === false)) break b820;
break b819;}
l5 = f134(l0,l1); if (l5 === undefined) break b819;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b819;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b821: {
if (l3 !== undefined) break b821;
l4 = f133(l0,l1); if (l4 === undefined) break b821;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b821;
if (!(l5 === "unavailable")) break b821;
l6 = f134(l0,l1); if (l6 === undefined) break b821;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b821;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b821;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b822: {
if (l3 !== undefined) break b822;
b823: {
l4 = f135(l0,l1); if (l4 === undefined) break b823;
if ((l4 === false)) break b823;
break b822;}
l5 = f134(l0,l1); if (l5 === undefined) break b822;
l6 = l5;
l7 = f133(l0,l1); if (l7 === undefined) break b822;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b822;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b824: {
if (l3 !== undefined) break b824;
l4 = f6(l0,l1); if (l4 === undefined) break b824;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b824;
l7 = l6?.last; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b824;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b824;
if ((l9 === false)) break b824;
l10 = f134(l0,l1); if (l10 === undefined) break b824;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b824;
l13 = l12;
l14 = f137(l0,l1); if (l14 === undefined) break b824;
l15 = l14;
l16 = {};
b825: {
l17 = f144(l0,l1); if (l17 === undefined) break b825;
l16["due_if_rolled"] = l17;
}
b826: {
l18 = f141(l0,l1); if (l18 === undefined) break b826;
l16["due_on"] = l18;
}
b827: {
b828: {
l20 = l1?.hdp; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b828;
l21 = l20?.audit_report_deadline; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b828;
l22 = D(l21, "values"); if (l22 === undefined) break b828;
l19 = merge(l22, l16);
break b827;
}
l19 = l16;
}
l23 = l19;
l24 = {"assumptions": l15,"values": l23};
l25 = f17(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b824;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b829: {
if (l3 !== undefined) break b829;
l4 = f145(l0,l1); if (l4 === undefined) break b829;
l5 = l4;
l6 = f118(l0,l1,l5); if (l6 === undefined) break b829;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f122(l0,l1,l8,l9); if (l10 === undefined) break b829;
l11 = l10;
l12 = l11;
l13 = f145(l0,l1); if (l13 === undefined) break b829;
l14 = l13;
l15 = new RegoSet();
l15.add(l14);
l16 = f126(l0,l1,l15,l12); if (l16 === undefined) break b829;
l17 = l16;
l18 = f134(l0,l1); if (l18 === undefined) break b829;
l19 = l18;
l20 = f133(l0,l1); if (l20 === undefined) break b829;
l21 = l20;
l22 = f137(l0,l1); if (l22 === undefined) break b829;
l23 = l22;
l24 = new RegoSet();
b830: {
l25 = f145(l0,l1); if (l25 === undefined) break b830;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f124(l0,l1,l27); if (l28 === undefined) break b830;
l29 = l28;
l30 = new RegoSet();
l31 = b_neq(l29,l30); if (l31 === undefined) break b830;
if ((l31 === false)) break b830;
l32 = f135(l0,l1); if (l32 === undefined) break b830;
l33 = l32;
l34 = f52(l0,l1,l33); if (l34 === undefined) break b830;
l35 = l34;
{
const k831 = keysOf(l35), v831 = valuesOf(l35);
for (let n831 = 0; n831 < v831.length; n831++) {
l36 = k831 === null ? n831 : k831[n831];
l37 = v831[n831];
b832: {
l38 = l36;
l39 = l37;
l24.add(l39);
}
}
}
}
l40 = l24;
l41 = {};
b833: {
l42 = f144(l0,l1); if (l42 === undefined) break b833;
l41["due_if_rolled"] = l42;
}
b834: {
l43 = f141(l0,l1); if (l43 === undefined) break b834;
l41["due_on"] = l43;
}
b835: {
b836: {
l45 = l1?.hdp; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b836;
l46 = l45?.audit_report_deadline; if (l46 === undefined && (l46 = S(l45, "audit_report_deadline")) === undefined) break b836;
l47 = D(l46, "values"); if (l47 === undefined) break b836;
l44 = merge(l47, l41);
break b835;
}
l44 = l41;
}
l48 = l44;
l49 = {"assumptions": l23,"obligations": l40,"reasons": l17,"values": l48};
l50 = f17(l0,l1,l19,l21,l12,l49); if (l50 === undefined) break b829;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b837: {
if (l3 === undefined) break b837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b838: {
return l2;
}
}
function f146(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b839: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b839;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b839;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b840: {
if (l3 === undefined) break b840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b841: {
return l2;
}
}
function f147(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f148(l0,l1) {
let l3,l2;
b842: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b843: {
if (l3 === undefined) break b843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b844: {
return l2;
}
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b845: {
l3 = undefined;
l4 = f147(l0,l1); if (l4 === undefined) break b845;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b845;
l6 = l5?.auditor_rotation; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b845;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b846: {
if (l3 === undefined) break b846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b847: {
return l2;
}
}
function f149(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b848: {
l2 = new RegoSet();
}
b849: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b849;
l5 = l4?.history; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b849;
{
const k850 = keysOf(l5), v850 = valuesOf(l5);
for (let n850 = 0; n850 < v850.length; n850++) {
l6 = k850 === null ? n850 : k850[n850];
l7 = v850[n850];
b851: {
l8 = l6;
l9 = l7;
l10 = l9?.auditee; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b851;
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b851;
l12 = l11?.auditee; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b851;
if (!Q(l10, l12)) break b851;
l13 = l9?.month; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b851;
l14 = l13;
l15 = l0?.facts; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b851;
l16 = l15?.month; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b851;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b851;
if ((l18 === false)) break b851;
l2.add(l9);
}
}
}
}
b852: {
return l2;
}
}
function f150(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b853: {
l3 = undefined;
l4 = new RegoSet();
b854: {
l5 = f150(l0,l1); if (l5 === undefined) break b854;
{
const k855 = keysOf(l5), v855 = valuesOf(l5);
for (let n855 = 0; n855 < v855.length; n855++) {
l6 = k855 === null ? n855 : k855[n855];
l7 = v855[n855];
b856: {
l8 = l6;
l9 = l7;
l10 = l9?.auditor; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b856;
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b856;
l12 = l11?.auditor; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b856;
if (!Q(l10, l12)) break b856;
l13 = l9?.month; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b856;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b857: {
if (l3 === undefined) break b857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b858: {
return l2;
}
}
function f151(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b859: {
l2 = new RegoSet();
}
b860: {
l3 = undefined;
l4 = f149(l0,l1); if (l4 === undefined) break b860;
l5 = l4?.counts; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b860;
if (!(l5 === "months")) break b860;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b860;
l7 = l6?.month; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b860;
l8 = l7;
l9 = l1?.calendar; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b860;
l10 = l9?.months; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b860;
l11 = D(l10, l8); if (l11 === undefined) break b860;
b861: {
b862: {
break b861;
}
break b860;
}
l14 = l11;
l15 = f151(l0,l1); if (l15 === undefined) break b860;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b860;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b860;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b860;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b860;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b860;
l28 = l27;
{
const k863 = keysOf(l28), v863 = valuesOf(l28);
for (let n863 = 0; n863 < v863.length; n863++) {
l29 = k863 === null ? n863 : k863[n863];
l30 = v863[n863];
b864: {
l31 = l29;
l32 = l30;
l33 = l1?.calendar; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b864;
l34 = l33?.month_list; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b864;
l35 = D(l34, l32); if (l35 === undefined) break b864;
b865: {
b866: {
break b865;
}
break b864;
}
l38 = l35;
l39 = f151(l0,l1); if (l39 === undefined) break b864;
l40 = l39;
b867: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b867;
if ((l41 === false)) break b867;
break b864;}
l2.add(l38);
}
}
}
}
b868: {
l3 = undefined;
l4 = f149(l0,l1); if (l4 === undefined) break b868;
l5 = l4?.counts; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b868;
if (!(l5 === "checks")) break b868;
l6 = f150(l0,l1); if (l6 === undefined) break b868;
{
const k869 = keysOf(l6), v869 = valuesOf(l6);
for (let n869 = 0; n869 < v869.length; n869++) {
l7 = k869 === null ? n869 : k869[n869];
l8 = v869[n869];
b870: {
l9 = l7;
l10 = l8;
l11 = l10?.month; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b870;
l12 = l11;
l13 = f151(l0,l1); if (l13 === undefined) break b870;
l14 = l13;
b871: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b871;
if ((l15 === false)) break b871;
break b870;}
l16 = l10?.month; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b870;
l17 = l16;
l2.add(l17);
}
}
}
}
b872: {
return l2;
}
}
function f152(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b873: {
l3 = undefined;
l4 = new RegoSet();
b874: {
l5 = f151(l0,l1); if (l5 === undefined) break b874;
{
const k875 = keysOf(l5), v875 = valuesOf(l5);
for (let n875 = 0; n875 < v875.length; n875++) {
l6 = k875 === null ? n875 : k875[n875];
l7 = v875[n875];
b876: {
l8 = l6;
l9 = l7;
l10 = f152(l0,l1); if (l10 === undefined) break b876;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b876;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b876;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b876;
if ((l17 === false)) break b876;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b873;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b873;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b877: {
if (l3 === undefined) break b877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b878: {
return l2;
}
}
function f153(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b879: {
l2 = new RegoSet();
}
b880: {
l3 = undefined;
l4 = f153(l0,l1); if (l4 === undefined) break b880;
l5 = l4;
l6 = f149(l0,l1); if (l6 === undefined) break b880;
l7 = l6?.at_most; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b880;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b880;
if ((l9 === false)) break b880;
l10 = f149(l0,l1); if (l10 === undefined) break b880;
l11 = l10;
l12 = f19(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b880;
l13 = l12;
l2.add(l13);
}
b881: {
l3 = undefined;
l4 = f149(l0,l1); if (l4 === undefined) break b881;
l5 = l4?.not_oneself; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b881;
if ((l5 === false)) break b881;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b881;
l7 = l6?.auditor; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b881;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b881;
l9 = l8?.auditee; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b881;
if (!Q(l7, l9)) break b881;
l10 = f149(l0,l1); if (l10 === undefined) break b881;
l11 = l10;
l12 = f19(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b881;
l13 = l12;
l2.add(l13);
}
b882: {
return l2;
}
}
function f154(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b883: {
l2 = {};
}
b884: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b884;
{
const k885 = keysOf(l4), v885 = valuesOf(l4);
for (let n885 = 0; n885 < v885.length; n885++) {
l5 = k885 === null ? n885 : k885[n885];
l6 = v885[n885];
b886: {
l7 = l5;
l8 = l6;
l9 = f72(l0,l1,l8); if (l9 === undefined) break b886;
if ((l9 === false)) break b886;
insertOnce(l2, l7, true);
}
}
}
}
b887: {
return l2;
}
}
function f155(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b888: {
l2 = new RegoSet();
}
b889: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k890 = keysOf(l5), v890 = valuesOf(l5);
for (let n890 = 0; n890 < v890.length; n890++) {
l6 = k890 === null ? n890 : k890[n890];
l7 = v890[n890];
b891: {
l8 = l6;
l9 = l7;
b892: {
l10 = f155(l0,l1); if (l10 === undefined) break b892;
l11 = D(l10, l9); if (l11 === undefined) break b892;
if ((l11 === false)) break b892;
break b891;}
l12 = {"fact": l9};
l2.add(l12);
}
}
}
}
b893: {
return l2;
}
}
function f156(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b894: {
b895: {
l3 = undefined;
b896: {
l4 = f147(l0,l1); if (l4 === undefined) break b896;
if ((l4 === false)) break b896;
break b895;}
l5 = f148(l0,l1); if (l5 === undefined) break b895;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b895;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b897: {
if (l3 !== undefined) break b897;
l4 = f147(l0,l1); if (l4 === undefined) break b897;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b897;
if (!(l5 === "unavailable")) break b897;
l6 = f148(l0,l1); if (l6 === undefined) break b897;
l7 = l6;
l8 = f147(l0,l1); if (l8 === undefined) break b897;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b897;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b898: {
if (l3 !== undefined) break b898;
b899: {
l4 = f149(l0,l1); if (l4 === undefined) break b899;
if ((l4 === false)) break b899;
break b898;}
l5 = f148(l0,l1); if (l5 === undefined) break b898;
l6 = l5;
l7 = f147(l0,l1); if (l7 === undefined) break b898;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b898;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b900: {
if (l3 !== undefined) break b900;
l4 = f154(l0,l1); if (l4 === undefined) break b900;
l5 = l4;
l6 = f156(l0,l1); if (l6 === undefined) break b900;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b900;
l9 = l8;
l10 = f149(l0,l1); if (l10 === undefined) break b900;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b900;
l13 = l12;
l14 = f149(l0,l1); if (l14 === undefined) break b900;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b900;
l17 = l16;
l18 = f148(l0,l1); if (l18 === undefined) break b900;
l19 = l18;
l20 = f147(l0,l1); if (l20 === undefined) break b900;
l21 = l20;
l22 = f156(l0,l1); if (l22 === undefined) break b900;
l23 = l22;
l24 = f154(l0,l1); if (l24 === undefined) break b900;
l25 = l24;
l26 = f153(l0,l1); if (l26 === undefined) break b900;
l27 = l26;
l28 = {"assumptions": l13,"missing": l23,"reasons": l25};
l29 = {"consecutive": l27};
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f17(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b900;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b901: {
if (l3 === undefined) break b901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b902: {
return l2;
}
}
function f157(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b903: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b903;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b903;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b904: {
if (l3 === undefined) break b904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b905: {
return l2;
}
}
function f158(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f159(l0,l1) {
let l3,l2;
b906: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b907: {
if (l3 === undefined) break b907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b908: {
return l2;
}
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b909: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b909;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b909;
l6 = l5?.batch; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b909;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b910: {
if (l3 === undefined) break b910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b911: {
return l2;
}
}
function f160(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b912: {
b913: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b913;
l5 = l4?.integrity; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b913;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b913;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b913;
if ((l8 === false)) break b913;
l9 = f160(l0,l1); if (l9 === undefined) break b913;
l10 = l9?.integrity; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b913;
l11 = l10;
l12 = f160(l0,l1); if (l12 === undefined) break b913;
l13 = l12?.integrity; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b913;
l14 = l13?.value; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b913;
l15 = l14;
l16 = {"contains": l15,"fact": "integrity_checks"};
l17 = b_object_union(l11,l16); if (l17 === undefined) break b913;
l18 = l17;
l19 = {"integrity_check_incomplete": l18};
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b914: {
if (l3 !== undefined) break b914;
l4 = f160(l0,l1); if (l4 === undefined) break b914;
l5 = l4?.integrity; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b914;
l6 = l5;
l7 = {"is": "unset"};
l8 = b_object_union(l6,l7); if (l8 === undefined) break b914;
l9 = l8;
l10 = {"integrity": l9};
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b915: {
if (l3 === undefined) break b915;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b916: {
return l2;
}
}
function f161(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b917: {
b918: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b918;
l5 = l4?.integrity; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b918;
if ((l5 === false)) break b918;
l6 = f160(l0,l1); if (l6 === undefined) break b918;
l7 = l6?.requirements; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b918;
l8 = l7;
l9 = f161(l0,l1); if (l9 === undefined) break b918;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b918;
l12 = l11;
l13 = f160(l0,l1); if (l13 === undefined) break b918;
l14 = l13;
l15 = {"requirements": l12};
l16 = b_object_union(l14,l15); if (l16 === undefined) break b918;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b919: {
if (l3 !== undefined) break b919;
l4 = f160(l0,l1); if (l4 === undefined) break b919;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b920: {
if (l3 === undefined) break b920;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b921: {
return l2;
}
}
function f162(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b922: {
b923: {
l3 = undefined;
b924: {
l4 = f158(l0,l1); if (l4 === undefined) break b924;
if ((l4 === false)) break b924;
break b923;}
l5 = f159(l0,l1); if (l5 === undefined) break b923;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b923;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b925: {
if (l3 !== undefined) break b925;
l4 = f158(l0,l1); if (l4 === undefined) break b925;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b925;
if (!(l5 === "unavailable")) break b925;
l6 = f159(l0,l1); if (l6 === undefined) break b925;
l7 = l6;
l8 = f158(l0,l1); if (l8 === undefined) break b925;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b925;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b926: {
if (l3 !== undefined) break b926;
b927: {
l4 = f162(l0,l1); if (l4 === undefined) break b927;
if ((l4 === false)) break b927;
break b926;}
l5 = f159(l0,l1); if (l5 === undefined) break b926;
l6 = l5;
l7 = f158(l0,l1); if (l7 === undefined) break b926;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b926;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b928: {
if (l3 !== undefined) break b928;
l4 = f159(l0,l1); if (l4 === undefined) break b928;
l5 = l4;
l6 = f158(l0,l1); if (l6 === undefined) break b928;
l7 = l6;
l8 = f162(l0,l1); if (l8 === undefined) break b928;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"batch","check"); if (l10 === undefined) break b928;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b929: {
if (l3 === undefined) break b929;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b930: {
return l2;
}
}
function f163(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b931: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b931;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b931;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b932: {
if (l3 === undefined) break b932;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b933: {
return l2;
}
}
function f164(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f165(l0,l1) {
let l3,l2;
b934: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b935: {
if (l3 === undefined) break b935;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b936: {
return l2;
}
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b937: {
l3 = undefined;
l4 = f164(l0,l1); if (l4 === undefined) break b937;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b937;
l6 = l5?.breach; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b937;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b938: {
if (l3 === undefined) break b938;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b939: {
return l2;
}
}
function f166(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b940: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b940;
l5 = l4?.ended_on; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b940;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b940;
if ((l7 === false)) break b940;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b941: {
if (l3 === undefined) break b941;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b942: {
return l2;
}
}
function f167(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b943: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b943;
l5 = l4?.improved_on; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b943;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b943;
if ((l7 === false)) break b943;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b944: {
if (l3 === undefined) break b944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b945: {
return l2;
}
}
function f168(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l2;
b946: {
l3 = undefined;
b947: {
l4 = f167(l0,l1); if (l4 === undefined) break b947;
if ((l4 === false)) break b947;
break b946;}
b948: {
l5 = f168(l0,l1); if (l5 === undefined) break b948;
if ((l5 === false)) break b948;
break b946;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b949: {
if (l3 === undefined) break b949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b950: {
return l2;
}
}
function f169(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l2;
b951: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b951;
l5 = l4?.serious; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b951;
if (!(l5 === true)) break b951;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b952: {
if (l3 === undefined) break b952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b953: {
return l2;
}
}
function f170(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b954: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b954;
l5 = l4?.notified_on; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b954;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b954;
if ((l7 === false)) break b954;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b955: {
if (l3 === undefined) break b955;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b956: {
return l2;
}
}
function f171(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b957: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b957;
if ((l4 === false)) break b957;
l5 = f171(l0,l1); if (l5 === undefined) break b957;
if ((l5 === false)) break b957;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b957;
l7 = l6?.cure_by; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b957;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b957;
if ((l9 === false)) break b957;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b957;
l11 = l10?.cure_by; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b957;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b957;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b957;
if ((l15 === false)) break b957;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b958: {
if (l3 === undefined) break b958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b959: {
return l2;
}
}
function f172(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b960: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b960;
if ((l4 === false)) break b960;
l5 = f170(l0,l1); if (l5 === undefined) break b960;
if ((l5 === false)) break b960;
l6 = f166(l0,l1); if (l6 === undefined) break b960;
l7 = l6?.end; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b960;
l8 = l7;
l9 = {"act": "end_linkage","rule": l8};
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b961: {
if (l3 === undefined) break b961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b962: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b962;
if ((l4 === false)) break b962;
l5 = f166(l0,l1); if (l5 === undefined) break b962;
l6 = l5?.end; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b962;
l7 = l6;
l8 = {"act": "end_linkage","rule": l7};
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b963: {
if (l3 === undefined) break b963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b964: {
return l2;
}
}
function f173(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b965: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b965;
if ((l4 === false)) break b965;
b966: {
l5 = f166(l0,l1); if (l5 === undefined) break b966;
l6 = l5?.end; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b966;
l7 = l6?.may; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b966;
if ((l7 === false)) break b966;
break b965;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b967: {
if (l3 === undefined) break b967;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b968: {
return l2;
}
}
function f174(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b969: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b969;
if ((l4 === false)) break b969;
b970: {
l5 = f171(l0,l1); if (l5 === undefined) break b970;
if ((l5 === false)) break b970;
break b969;}
b971: {
l6 = f174(l0,l1); if (l6 === undefined) break b971;
if ((l6 === false)) break b971;
break b969;}
l7 = f166(l0,l1); if (l7 === undefined) break b969;
l8 = l7?.notice; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b969;
l9 = l8;
l10 = {"act": "give_notice","rule": l9};
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b972: {
if (l3 === undefined) break b972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b973: {
return l2;
}
}
function f175(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b974: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b974;
l5 = l4?.suspended_on; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b974;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b974;
if ((l7 === false)) break b974;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b975: {
if (l3 === undefined) break b975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b976: {
return l2;
}
}
function f176(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b977: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b977;
if ((l4 === false)) break b977;
l5 = f171(l0,l1); if (l5 === undefined) break b977;
if ((l5 === false)) break b977;
b978: {
l6 = f176(l0,l1); if (l6 === undefined) break b978;
if ((l6 === false)) break b978;
break b977;}
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b977;
l8 = l7?.cooperative; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b977;
if (!(l8 === false)) break b977;
l9 = f166(l0,l1); if (l9 === undefined) break b977;
l10 = l9?.suspension; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b977;
l11 = l10;
l12 = {"act": "suspend","rule": l11};
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b979: {
if (l3 === undefined) break b979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b980: {
return l2;
}
}
function f177(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b981: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b981;
if ((l4 === false)) break b981;
l5 = f171(l0,l1); if (l5 === undefined) break b981;
if ((l5 === false)) break b981;
b982: {
l6 = f172(l0,l1); if (l6 === undefined) break b982;
if ((l6 === false)) break b982;
break b981;}
b983: {
l7 = f174(l0,l1); if (l7 === undefined) break b983;
if ((l7 === false)) break b983;
break b981;}
b984: {
l8 = f177(l0,l1); if (l8 === undefined) break b984;
if ((l8 === false)) break b984;
break b981;}
l9 = f166(l0,l1); if (l9 === undefined) break b981;
l10 = l9?.improvement; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b981;
l11 = l10;
l12 = {"act": "improve","rule": l11};
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b985: {
if (l3 === undefined) break b985;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b986: {
l3 = undefined;
l4 = f167(l0,l1); if (l4 === undefined) break b986;
if ((l4 === false)) break b986;
b987: {
l5 = f168(l0,l1); if (l5 === undefined) break b987;
if ((l5 === false)) break b987;
break b986;}
l6 = f166(l0,l1); if (l6 === undefined) break b986;
l7 = l6?.reapplication; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b986;
l8 = l7;
l9 = {"act": "improve","rule": l8};
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b988: {
if (l3 === undefined) break b988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b989: {
return l2;
}
}
function f178(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b990: {
l3 = undefined;
l4 = f167(l0,l1); if (l4 === undefined) break b990;
if ((l4 === false)) break b990;
l5 = f168(l0,l1); if (l5 === undefined) break b990;
if ((l5 === false)) break b990;
l6 = f166(l0,l1); if (l6 === undefined) break b990;
l7 = l6?.reapplication; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b990;
l8 = l7;
l9 = {"act": "reapply_after_improvement","rule": l8};
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b991: {
if (l3 === undefined) break b991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b992: {
return l2;
}
}
function f179(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b993: {
l3 = undefined;
l4 = [];
b994: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k995 = keysOf(l6), v995 = valuesOf(l6);
for (let n995 = 0; n995 < v995.length; n995++) {
l7 = k995 === null ? n995 : k995[n995];
l8 = v995[n995];
b996: {
l9 = l7;
l10 = l8;
b997: {
b998: {
b999: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b999;
break b998;
}
b1000: {
l12 = l1?.hdp; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1000;
l13 = l12?.breach_escalation; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1000;
l14 = l13?.to_do; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1000;
l15 = D(l14, l10); if (l15 === undefined) break b1000;
l11 = l15;
break b998;
}
break b996;
}
l16 = l11;
l4.push(l16);
}
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1001: {
if (l3 === undefined) break b1001;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1002: {
return l2;
}
}
function f180(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1003: {
l3 = undefined;
l4 = [];
b1004: {
l5 = f180(l0,l1); if (l5 === undefined) break b1004;
{
const k1005 = keysOf(l5), v1005 = valuesOf(l5);
for (let n1005 = 0; n1005 < v1005.length; n1005++) {
l6 = k1005 === null ? n1005 : k1005[n1005];
l7 = v1005[n1005];
b1006: {
l8 = l6;
l9 = l7;
b1007: {
l10 = l9?.rule; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1007;
l11 = l10?.may; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1007;
if ((l11 === false)) break b1007;
break b1006;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1008: {
l14 = f180(l0,l1); if (l14 === undefined) break b1008;
{
const k1009 = keysOf(l14), v1009 = valuesOf(l14);
for (let n1009 = 0; n1009 < v1009.length; n1009++) {
l15 = k1009 === null ? n1009 : k1009[n1009];
l16 = v1009[n1009];
b1010: {
l17 = l15;
l18 = l16;
l19 = l18?.rule; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1010;
l20 = l19?.may; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1010;
if ((l20 === false)) break b1010;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1003;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1011: {
if (l3 === undefined) break b1011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1012: {
return l2;
}
}
function f181(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1013: {
l2 = {};
}
b1014: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1014;
{
const k1015 = keysOf(l4), v1015 = valuesOf(l4);
for (let n1015 = 0; n1015 < v1015.length; n1015++) {
l5 = k1015 === null ? n1015 : k1015[n1015];
l6 = v1015[n1015];
b1016: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1017: {
return l2;
}
}
function f182(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1018: {
l2 = new RegoSet();
}
b1019: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1019;
if ((l4 === false)) break b1019;
b1020: {
l5 = f172(l0,l1); if (l5 === undefined) break b1020;
if ((l5 === false)) break b1020;
break b1019;}
b1021: {
l6 = f166(l0,l1); if (l6 === undefined) break b1021;
l7 = l6?.end; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1021;
l8 = l7?.may; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1021;
if ((l8 === false)) break b1021;
break b1019;}
b1022: {
l9 = f182(l0,l1); if (l9 === undefined) break b1022;
l10 = l9?.serious; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1022;
if ((l10 === false)) break b1022;
break b1019;}
l11 = {"fact": "serious"};
l2.add(l11);
}
b1023: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1023;
if ((l4 === false)) break b1023;
l5 = f171(l0,l1); if (l5 === undefined) break b1023;
if ((l5 === false)) break b1023;
b1024: {
l6 = f176(l0,l1); if (l6 === undefined) break b1024;
if ((l6 === false)) break b1024;
break b1023;}
l7 = f166(l0,l1); if (l7 === undefined) break b1023;
l8 = l7?.suspension; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1023;
if ((l8 === false)) break b1023;
b1025: {
l9 = f182(l0,l1); if (l9 === undefined) break b1025;
l10 = l9?.cooperative; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1025;
if ((l10 === false)) break b1025;
break b1023;}
l11 = {"fact": "cooperative"};
l2.add(l11);
}
b1026: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1026;
if ((l4 === false)) break b1026;
b1027: {
l5 = f167(l0,l1); if (l5 === undefined) break b1027;
if ((l5 === false)) break b1027;
break b1026;}
b1028: {
l6 = f182(l0,l1); if (l6 === undefined) break b1028;
l7 = l6?.cure_by; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1028;
if ((l7 === false)) break b1028;
break b1026;}
l8 = {"fact": "cure_by"};
l2.add(l8);
}
b1029: {
return l2;
}
}
function f183(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1030: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b1030;
if ((l4 === false)) break b1030;
b1031: {
l5 = f167(l0,l1); if (l5 === undefined) break b1031;
if ((l5 === false)) break b1031;
break b1030;}
l6 = f171(l0,l1); if (l6 === undefined) break b1030;
if ((l6 === false)) break b1030;
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1030;
l8 = l7?.cure_by; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1030;
l9 = l8;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b1030;
if ((l10 === false)) break b1030;
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1030;
l12 = l11?.improved_on; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1030;
l13 = l12;
l14 = l0?.facts; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1030;
l15 = l14?.cure_by; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1030;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1030;
if ((l17 === false)) break b1030;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1032: {
if (l3 === undefined) break b1032;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1033: {
return l2;
}
}
function f184(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function f185(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1034: {
b1035: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f172(l0,l1); if (l8 === undefined) break b1035;
if ((l8 === false)) break b1035;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1036: {
if (l5 !== undefined) break b1036;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1036;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1036;
if ((l11 === false)) break b1036;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1037: {
if (l5 !== undefined) break b1037;
l6 = l3;
l7 = l4;
{
const k1038 = keysOf(l6), v1038 = valuesOf(l6);
for (let n1038 = 0; n1038 < v1038.length; n1038++) {
l8 = k1038 === null ? n1038 : k1038[n1038];
l9 = v1038[n1038];
b1039: {
l10 = l8;
l11 = l9;
b1040: {
l12 = l11?.rule; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1040;
l13 = l12?.may; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1040;
if ((l13 === false)) break b1040;
break b1039;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1041: {
if (l5 !== undefined) break b1041;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1041;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1041;
if ((l11 === false)) break b1041;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1042: {
if (l5 !== undefined) break b1042;
l6 = l3;
l7 = l4;
l8 = f184(l0,l1); if (l8 === undefined) break b1042;
if ((l8 === false)) break b1042;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1043: {
if (l5 !== undefined) break b1043;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1044: {
if (l5 === undefined) break b1044;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1045: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1046: {
b1047: {
l3 = undefined;
l4 = f181(l0,l1); if (l4 === undefined) break b1047;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1047;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1047;
if ((l9 === false)) break b1047;
l10 = f181(l0,l1); if (l10 === undefined) break b1047;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1047;
l13 = l12?.rule; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1047;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1047;
l17 = l16;
l18 = f181(l0,l1); if (l18 === undefined) break b1047;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1047;
l21 = l20?.act; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1047;
l22 = l21;
l23 = {"next": l22};
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1047;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1048: {
if (l3 !== undefined) break b1048;
l4 = {};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1049: {
if (l3 === undefined) break b1049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1050: {
return l2;
}
}
function f186(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1051: {
b1052: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1052;
if ((l4 === false)) break b1052;
l5 = f171(l0,l1); if (l5 === undefined) break b1052;
if ((l5 === false)) break b1052;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1052;
l7 = l6?.cure_by; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1052;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1052;
if ((l9 === false)) break b1052;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1052;
l11 = l10?.cure_by; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1052;
l12 = l11;
l13 = {"due_on": l12};
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1053: {
if (l3 !== undefined) break b1053;
l4 = {};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1054: {
if (l3 === undefined) break b1054;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1055: {
return l2;
}
}
function f187(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function f188(l0,l1,l3) {
let l4,l5,l6,l2;
b1056: {
b1057: {
l4 = undefined;
l5 = l3;
l6 = l5?.may; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1057;
if ((l6 === false)) break b1057;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1058: {
if (l4 !== undefined) break b1058;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1059: {
if (l4 === undefined) break b1059;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1060: {
return l2;
}
}
function g189(l0,l1) {
let l3,l4,l2;
b1061: {
l3 = undefined;
l4 = {"end_linkage": "ending","give_notice": "notice","improve": "improvement","reapply_after_improvement": "reapplication","suspend": "suspension"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1062: {
if (l3 === undefined) break b1062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1063: {
return l2;
}
}
function f189(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1064: {
l2 = new RegoSet();
}
b1065: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1065;
if ((l4 === false)) break b1065;
l5 = f166(l0,l1); if (l5 === undefined) break b1065;
l6 = l5?.improvement; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1065;
l7 = l6;
l8 = f19(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1065;
l9 = l8;
l2.add(l9);
}
b1066: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1066;
if ((l4 === false)) break b1066;
l5 = f166(l0,l1); if (l5 === undefined) break b1066;
l6 = l5?.improvement; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1066;
l7 = l6;
l8 = f19(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1066;
l9 = l8;
l2.add(l9);
}
b1067: {
l3 = undefined;
l4 = f180(l0,l1); if (l4 === undefined) break b1067;
{
const k1068 = keysOf(l4), v1068 = valuesOf(l4);
for (let n1068 = 0; n1068 < v1068.length; n1068++) {
l5 = k1068 === null ? n1068 : k1068[n1068];
l6 = v1068[n1068];
b1069: {
l7 = l5;
l8 = l6;
l9 = l8?.rule; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1069;
l10 = l9;
l11 = f188(l0,l1,l10); if (l11 === undefined) break b1069;
l12 = l11;
l13 = l8?.act; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1069;
l14 = l13;
l15 = f189(l0,l1); if (l15 === undefined) break b1069;
l16 = D(l15, l14); if (l16 === undefined) break b1069;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1069;
l20 = l19;
l21 = l8?.rule; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1069;
l22 = l21;
l23 = f19(l0,l1,l20,l22); if (l23 === undefined) break b1069;
l24 = l23;
l2.add(l24);
}
}
}
}
b1070: {
return l2;
}
}
function f190(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1071: {
b1072: {
l3 = undefined;
b1073: {
l4 = f164(l0,l1); if (l4 === undefined) break b1073;
if ((l4 === false)) break b1073;
break b1072;}
l5 = f165(l0,l1); if (l5 === undefined) break b1072;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1072;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1074: {
if (l3 !== undefined) break b1074;
l4 = f164(l0,l1); if (l4 === undefined) break b1074;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1074;
if (!(l5 === "unavailable")) break b1074;
l6 = f165(l0,l1); if (l6 === undefined) break b1074;
l7 = l6;
l8 = f164(l0,l1); if (l8 === undefined) break b1074;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1074;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1075: {
if (l3 !== undefined) break b1075;
b1076: {
l4 = f166(l0,l1); if (l4 === undefined) break b1076;
if ((l4 === false)) break b1076;
break b1075;}
l5 = f165(l0,l1); if (l5 === undefined) break b1075;
l6 = l5;
l7 = f164(l0,l1); if (l7 === undefined) break b1075;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1075;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1077: {
if (l3 !== undefined) break b1077;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1077;
l5 = l4?.breach_found; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1077;
if (!(l5 === false)) break b1077;
l6 = f165(l0,l1); if (l6 === undefined) break b1077;
l7 = l6;
l8 = f164(l0,l1); if (l8 === undefined) break b1077;
l9 = l8;
l10 = {};
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1077;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1078: {
if (l3 !== undefined) break b1078;
l4 = f181(l0,l1); if (l4 === undefined) break b1078;
l5 = l4;
l6 = f183(l0,l1); if (l6 === undefined) break b1078;
l7 = l6;
l8 = f185(l0,l1,l5,l7); if (l8 === undefined) break b1078;
l9 = l8;
l10 = l9;
l11 = f186(l0,l1); if (l11 === undefined) break b1078;
l12 = l11;
l13 = f187(l0,l1); if (l13 === undefined) break b1078;
l14 = l13;
l15 = b_object_union(l12,l14); if (l15 === undefined) break b1078;
l16 = l15;
l17 = f165(l0,l1); if (l17 === undefined) break b1078;
l18 = l17;
l19 = f164(l0,l1); if (l19 === undefined) break b1078;
l20 = l19;
l21 = new RegoSet();
b1079: {
l22 = f166(l0,l1); if (l22 === undefined) break b1079;
{
const k1080 = keysOf(l22), v1080 = valuesOf(l22);
for (let n1080 = 0; n1080 < v1080.length; n1080++) {
l23 = k1080 === null ? n1080 : k1080[n1080];
l24 = v1080[n1080];
b1081: {
l25 = l23;
l26 = l24;
l27 = f14(l0,l1,l26); if (l27 === undefined) break b1081;
l28 = l27;
{
const k1082 = keysOf(l28), v1082 = valuesOf(l28);
for (let n1082 = 0; n1082 < v1082.length; n1082++) {
l29 = k1082 === null ? n1082 : k1082[n1082];
l30 = v1082[n1082];
b1083: {
l31 = l29;
l32 = l30;
l21.add(l32);
}
}
}
}
}
}
}
l33 = l21;
l34 = f183(l0,l1); if (l34 === undefined) break b1078;
l35 = l34;
l36 = new RegoSet();
b1084: {
l37 = f181(l0,l1); if (l37 === undefined) break b1084;
{
const k1085 = keysOf(l37), v1085 = valuesOf(l37);
for (let n1085 = 0; n1085 < v1085.length; n1085++) {
l38 = k1085 === null ? n1085 : k1085[n1085];
l39 = v1085[n1085];
b1086: {
l40 = l38;
l41 = l39;
b1087: {
l42 = l41?.rule; if (l42 === undefined && (l42 = S(l41, "rule")) === undefined) break b1087;
l43 = l42?.may; if (l43 === undefined && (l43 = S(l42, "may")) === undefined) break b1087;
if ((l43 === false)) break b1087;
break b1086;}
l44 = l41?.act; if (l44 === undefined && (l44 = S(l41, "act")) === undefined) break b1086;
l45 = l44;
l46 = l41?.rule; if (l46 === undefined && (l46 = S(l41, "rule")) === undefined) break b1086;
l47 = l46;
l48 = f19(l0,l1,l45,l47); if (l48 === undefined) break b1086;
l49 = l48;
l36.add(l49);
}
}
}
}
l50 = l36;
l51 = f190(l0,l1); if (l51 === undefined) break b1078;
l52 = l51;
l53 = {"assumptions": l33,"missing": l35,"obligations": l50,"reasons": l52,"values": l16};
l54 = f17(l0,l1,l18,l20,l10,l53); if (l54 === undefined) break b1078;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1088: {
if (l3 === undefined) break b1088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1089: {
return l2;
}
}
function f191(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1090: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1090;
l5 = l4?.use_ended_on; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1090;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1090;
if ((l7 === false)) break b1090;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1091: {
if (l3 === undefined) break b1091;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1092: {
return l2;
}
}
function f192(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function f193(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1093: {
l4 = undefined;
l5 = l3;
l6 = l5?.parameters; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1093;
l7 = l6?.destruction; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1093;
l8 = l7?.no_need_confirmed; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1093;
if ((l8 === false)) break b1093;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1094: {
if (l4 === undefined) break b1094;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1095: {
l4 = undefined;
l5 = l3;
l6 = l5?.text; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1095;
if (!(l6 === "unavailable")) break b1095;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1096: {
if (l4 === undefined) break b1096;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1097: {
return l2;
}
}
function f194(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1098: {
l4 = undefined;
l5 = l3;
l6 = f192(l0,l1); if (l6 === undefined) break b1098;
if ((l6 === false)) break b1098;
l7 = l5?.text; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1098;
if (!(l7 === "available")) break b1098;
b1099: {
l8 = l5?.parameters; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1099;
l9 = l8?.destruction; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1099;
l10 = l9?.no_need_confirmed; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1099;
if ((l10 === false)) break b1099;
break b1098;}
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1098;
l12 = l11?.use_ended_on; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1098;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1100: {
if (l4 === undefined) break b1100;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1101: {
l4 = undefined;
l5 = l3;
l6 = f192(l0,l1); if (l6 === undefined) break b1101;
if ((l6 === false)) break b1101;
l7 = f193(l0,l1,l5); if (l7 === undefined) break b1101;
if ((l7 === false)) break b1101;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1101;
l9 = l8?.no_need_confirmed_on; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1101;
l10 = l9;
l11 = f24(l0,l1,l10); if (l11 === undefined) break b1101;
if ((l11 === false)) break b1101;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1101;
l13 = l12?.use_ended_on; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1101;
l14 = l13;
l15 = l0?.facts; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1101;
l16 = l15?.no_need_confirmed_on; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1101;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1101;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1102: {
if (l4 === undefined) break b1102;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1103: {
return l2;
}
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1104: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1104;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1104;
l7 = l6;
l8 = f194(l0,l1,l7); if (l8 === undefined) break b1104;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1105: {
if (l3 === undefined) break b1105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1106: {
return l2;
}
}
function f195(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1107: {
b1108: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1108;
if ((l4 === false)) break b1108;
l5 = f6(l0,l1); if (l5 === undefined) break b1108;
l6 = l5;
l7 = f195(l0,l1); if (l7 === undefined) break b1108;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1108;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1109: {
if (l3 !== undefined) break b1109;
l4 = f6(l0,l1); if (l4 === undefined) break b1109;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1110: {
if (l3 === undefined) break b1110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1111: {
return l2;
}
}
function f196(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1112: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1112;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1112;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1113: {
if (l3 === undefined) break b1113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1114: {
return l2;
}
}
function f197(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function f198(l0,l1) {
let l3,l2;
b1115: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1116: {
if (l3 === undefined) break b1116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1117: {
return l2;
}
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1118: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1118;
l5 = l4?.medium; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1118;
l6 = l5;
l7 = f197(l0,l1); if (l7 === undefined) break b1118;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1118;
l9 = l8?.destruction; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1118;
l10 = l9?.media; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1118;
l11 = D(l10, l6); if (l11 === undefined) break b1118;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1119: {
if (l3 === undefined) break b1119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1120: {
return l2;
}
}
function f199(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1121: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1121;
l5 = l4?.no_need_confirmed_on; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1121;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1121;
if ((l7 === false)) break b1121;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1122: {
if (l3 === undefined) break b1122;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1123: {
return l2;
}
}
function f200(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1124: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1124;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1124;
l6 = l5?.destruction; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1124;
l7 = l6?.no_need_confirmed; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1124;
if ((l7 === false)) break b1124;
b1125: {
l8 = f200(l0,l1); if (l8 === undefined) break b1125;
if ((l8 === false)) break b1125;
break b1124;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1126: {
if (l3 === undefined) break b1126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1127: {
return l2;
}
}
function f201(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function f202(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1128: {
l4 = undefined;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1128;
l7 = D(l6, l5); if (l7 === undefined) break b1128;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1128;
if ((l9 === false)) break b1128;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1129: {
if (l4 === undefined) break b1129;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1130: {
l4 = undefined;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1130;
l7 = D(l6, l5); if (l7 === undefined) break b1130;
if (!(l7 === true)) break b1130;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1131: {
if (l4 === undefined) break b1131;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1132: {
return l2;
}
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1133: {
b1134: {
l3 = undefined;
l4 = f199(l0,l1); if (l4 === undefined) break b1134;
l5 = l4?.done_when; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1134;
l6 = l5;
l7 = undefined;
b1135: {
b1136: {
if (!Array.isArray(l6)) break b1136;
break b1135;
}
b1137: {
if (!O(l6)) break b1137;
break b1135;
}
b1138: {
if (!(l6 instanceof RegoSet)) break b1138;
break b1135;
}
break b1134;
}
{
const k1139 = keysOf(l6), v1139 = valuesOf(l6);
for (let n1139 = 0; n1139 < v1139.length; n1139++) {
l9 = k1139 === null ? n1139 : k1139[n1139];
l10 = v1139[n1139];
b1140: {
l11 = l9;
l8 = undefined;
b1141: {
l12 = l10;
l13 = f202(l0,l1,l12); if (l13 === undefined) break b1141;
if ((l13 === false)) break b1141;
l8 = true;
}
if (l8 !== undefined) break b1140;
l7 = true;
}
}
}
if (l7 !== undefined) break b1134;
l14 = [];
b1142: {
l15 = f199(l0,l1); if (l15 === undefined) break b1142;
l16 = l15?.done_when; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1142;
{
const k1143 = keysOf(l16), v1143 = valuesOf(l16);
for (let n1143 = 0; n1143 < v1143.length; n1143++) {
l17 = k1143 === null ? n1143 : k1143[n1143];
l18 = v1143[n1143];
b1144: {
l19 = l17;
l20 = l18;
l21 = l0?.facts; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1144;
l22 = D(l21, l20); if (l22 === undefined) break b1144;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1144;
if ((l24 === false)) break b1144;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1134;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1145: {
if (l3 !== undefined) break b1145;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1146: {
if (l3 === undefined) break b1146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1147: {
return l2;
}
}
function f203(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1148: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1148;
l5 = l4;
l6 = f199(l0,l1); if (l6 === undefined) break b1148;
l7 = l6?.within; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1148;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1148;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1149: {
if (l3 === undefined) break b1149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1150: {
return l2;
}
}
function f204(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1151: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1151;
l5 = l4?.medium; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1151;
l6 = l5;
l7 = f197(l0,l1); if (l7 === undefined) break b1151;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1151;
l9 = l8?.destruction; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1151;
l10 = l9?.notice; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1151;
l11 = l10?.media; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1151;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1151;
if ((l13 === false)) break b1151;
l14 = f197(l0,l1); if (l14 === undefined) break b1151;
l15 = l14?.parameters; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1151;
l16 = l15?.destruction; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1151;
l17 = l16?.notice; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1151;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1152: {
if (l3 === undefined) break b1152;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1153: {
return l2;
}
}
function f205(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1154: {
b1155: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1155;
l5 = l4?.done_when; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1155;
l6 = l5;
l7 = undefined;
b1156: {
b1157: {
if (!Array.isArray(l6)) break b1157;
break b1156;
}
b1158: {
if (!O(l6)) break b1158;
break b1156;
}
b1159: {
if (!(l6 instanceof RegoSet)) break b1159;
break b1156;
}
break b1155;
}
{
const k1160 = keysOf(l6), v1160 = valuesOf(l6);
for (let n1160 = 0; n1160 < v1160.length; n1160++) {
l9 = k1160 === null ? n1160 : k1160[n1160];
l10 = v1160[n1160];
b1161: {
l11 = l9;
l8 = undefined;
b1162: {
l12 = l10;
l13 = f202(l0,l1,l12); if (l13 === undefined) break b1162;
if ((l13 === false)) break b1162;
l8 = true;
}
if (l8 !== undefined) break b1161;
l7 = true;
}
}
}
if (l7 !== undefined) break b1155;
l14 = [];
b1163: {
l15 = f205(l0,l1); if (l15 === undefined) break b1163;
l16 = l15?.done_when; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1163;
{
const k1164 = keysOf(l16), v1164 = valuesOf(l16);
for (let n1164 = 0; n1164 < v1164.length; n1164++) {
l17 = k1164 === null ? n1164 : k1164[n1164];
l18 = v1164[n1164];
b1165: {
l19 = l17;
l20 = l18;
l21 = l0?.facts; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1165;
l22 = D(l21, l20); if (l22 === undefined) break b1165;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1165;
if ((l24 === false)) break b1165;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1155;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1166: {
if (l3 !== undefined) break b1166;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1167: {
if (l3 === undefined) break b1167;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1168: {
return l2;
}
}
function f206(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1169: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1169;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1169;
if ((l6 === false)) break b1169;
l7 = f203(l0,l1); if (l7 === undefined) break b1169;
l8 = l7;
l9 = f205(l0,l1); if (l9 === undefined) break b1169;
l10 = l9?.within; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1169;
l11 = l10;
l12 = f35(l0,l1,l8,l11); if (l12 === undefined) break b1169;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1170: {
if (l3 === undefined) break b1170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1171: {
return l2;
}
}
function f207(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1172: {
l2 = new RegoSet();
}
b1173: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1173;
l5 = l4;
l6 = f204(l0,l1); if (l6 === undefined) break b1173;
l7 = l6;
l8 = f199(l0,l1); if (l8 === undefined) break b1173;
l9 = l8;
l10 = {"act": "destroy_data","code": "destruction","done_on": l5,"due_on": l7,"rule": l9};
l11 = l10;
l2.add(l11);
}
b1174: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1174;
l5 = l4;
l6 = f207(l0,l1); if (l6 === undefined) break b1174;
l7 = l6;
l8 = f205(l0,l1); if (l8 === undefined) break b1174;
l9 = l8;
l10 = {"act": "notify_destruction","code": "notice","done_on": l5,"due_on": l7,"rule": l9};
l11 = l10;
l2.add(l11);
}
b1175: {
return l2;
}
}
function f208(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l61,l62,l63,l60,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b1176: {
b1177: {
l3 = undefined;
b1178: {
l4 = f197(l0,l1); if (l4 === undefined) break b1178;
if ((l4 === false)) break b1178;
break b1177;}
l5 = f198(l0,l1); if (l5 === undefined) break b1177;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1177;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1179: {
if (l3 !== undefined) break b1179;
l4 = f197(l0,l1); if (l4 === undefined) break b1179;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1179;
if (!(l5 === "unavailable")) break b1179;
l6 = f198(l0,l1); if (l6 === undefined) break b1179;
l7 = l6;
l8 = f197(l0,l1); if (l8 === undefined) break b1179;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1179;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1180: {
if (l3 !== undefined) break b1180;
b1181: {
l4 = f199(l0,l1); if (l4 === undefined) break b1181;
if ((l4 === false)) break b1181;
break b1180;}
l5 = f198(l0,l1); if (l5 === undefined) break b1180;
l6 = l5;
l7 = f197(l0,l1); if (l7 === undefined) break b1180;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1180;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1182: {
if (l3 !== undefined) break b1182;
l4 = f201(l0,l1); if (l4 === undefined) break b1182;
if ((l4 === false)) break b1182;
l5 = f199(l0,l1); if (l5 === undefined) break b1182;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1182;
l8 = l7;
l9 = f198(l0,l1); if (l9 === undefined) break b1182;
l10 = l9;
l11 = f197(l0,l1); if (l11 === undefined) break b1182;
l12 = l11;
l13 = {"assumptions": l8};
l14 = f17(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1182;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1183: {
if (l3 !== undefined) break b1183;
b1184: {
l4 = f192(l0,l1); if (l4 === undefined) break b1184;
if ((l4 === false)) break b1184;
break b1183;}
l5 = f199(l0,l1); if (l5 === undefined) break b1183;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1183;
l8 = l7;
l9 = f198(l0,l1); if (l9 === undefined) break b1183;
l10 = l9;
l11 = f197(l0,l1); if (l11 === undefined) break b1183;
l12 = l11;
l13 = {"assumptions": l8};
l14 = new RegoSet();
l15 = {"fact": "use_ended_on"};
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1183;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1185: {
if (l3 !== undefined) break b1185;
l4 = new RegoSet();
b1186: {
l5 = f208(l0,l1); if (l5 === undefined) break b1186;
{
const k1187 = keysOf(l5), v1187 = valuesOf(l5);
for (let n1187 = 0; n1187 < v1187.length; n1187++) {
l6 = k1187 === null ? n1187 : k1187[n1187];
l7 = v1187[n1187];
b1188: {
l8 = l6;
l9 = l7;
l10 = f118(l0,l1,l9); if (l10 === undefined) break b1188;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f122(l0,l1,l12,l13); if (l14 === undefined) break b1185;
l15 = l14;
l16 = l15;
l17 = f208(l0,l1); if (l17 === undefined) break b1185;
l18 = l17;
l19 = f124(l0,l1,l18); if (l19 === undefined) break b1185;
l20 = l19;
l21 = new RegoSet();
b1189: {
l22 = f203(l0,l1); if (l22 === undefined) break b1189;
if (!(l22 === "")) break b1189;
l23 = f199(l0,l1); if (l23 === undefined) break b1189;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1189;
l26 = l25;
{
const k1190 = keysOf(l26), v1190 = valuesOf(l26);
for (let n1190 = 0; n1190 < v1190.length; n1190++) {
l27 = k1190 === null ? n1190 : k1190[n1190];
l28 = v1190[n1190];
b1191: {
l29 = l27;
l30 = l28;
l21.add(l30);
}
}
}
}
l31 = l21;
l32 = b_or(l20,l31); if (l32 === undefined) break b1185;
l33 = l32;
l34 = f208(l0,l1); if (l34 === undefined) break b1185;
l35 = l34;
l36 = f126(l0,l1,l35,l16); if (l36 === undefined) break b1185;
l37 = l36;
l38 = f198(l0,l1); if (l38 === undefined) break b1185;
l39 = l38;
l40 = f197(l0,l1); if (l40 === undefined) break b1185;
l41 = l40;
l42 = new RegoSet();
b1192: {
l43 = f208(l0,l1); if (l43 === undefined) break b1192;
{
const k1193 = keysOf(l43), v1193 = valuesOf(l43);
for (let n1193 = 0; n1193 < v1193.length; n1193++) {
l44 = k1193 === null ? n1193 : k1193[n1193];
l45 = v1193[n1193];
b1194: {
l46 = l44;
l47 = l45;
l48 = l47?.rule; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1194;
l49 = l48;
l50 = f14(l0,l1,l49); if (l50 === undefined) break b1194;
l51 = l50;
{
const k1195 = keysOf(l51), v1195 = valuesOf(l51);
for (let n1195 = 0; n1195 < v1195.length; n1195++) {
l52 = k1195 === null ? n1195 : k1195[n1195];
l53 = v1195[n1195];
b1196: {
l54 = l52;
l55 = l53;
l42.add(l55);
}
}
}
}
}
}
}
l56 = l42;
l57 = {};
b1197: {
l58 = f204(l0,l1); if (l58 === undefined) break b1197;
l57["destroy_by"] = l58;
}
b1198: {
l59 = f207(l0,l1); if (l59 === undefined) break b1198;
l57["notify_by"] = l59;
}
b1199: {
b1200: {
l61 = l1?.hdp; if (l61 === undefined && (l61 = S(l1, "hdp")) === undefined) break b1200;
l62 = l61?.data_destruction; if (l62 === undefined && (l62 = S(l61, "data_destruction")) === undefined) break b1200;
l63 = D(l62, "values"); if (l63 === undefined) break b1200;
l60 = merge(l63, l57);
break b1199;
}
l60 = l57;
}
l64 = l60;
l65 = new RegoSet();
b1201: {
l66 = f208(l0,l1); if (l66 === undefined) break b1201;
{
const k1202 = keysOf(l66), v1202 = valuesOf(l66);
for (let n1202 = 0; n1202 < v1202.length; n1202++) {
l67 = k1202 === null ? n1202 : k1202[n1202];
l68 = v1202[n1202];
b1203: {
l69 = l67;
l70 = l68;
l71 = l70?.rule; if (l71 === undefined && (l71 = S(l70, "rule")) === undefined) break b1203;
l72 = l71;
l73 = f61(l0,l1,l72); if (l73 === undefined) break b1203;
l74 = l73;
{
const k1204 = keysOf(l74), v1204 = valuesOf(l74);
for (let n1204 = 0; n1204 < v1204.length; n1204++) {
l75 = k1204 === null ? n1204 : k1204[n1204];
l76 = v1204[n1204];
b1205: {
l77 = l75;
l78 = l76;
l65.add(l78);
}
}
}
}
}
}
}
l79 = l65;
l80 = {"assumptions": l56,"obligations": l33,"reasons": l37,"values": l64,"warnings": l79};
l81 = f17(l0,l1,l39,l41,l16,l80); if (l81 === undefined) break b1185;
l82 = l81;
if (l3 === undefined) l3 = l82; else if (!Q(l3, l82)) conflict();
}
b1206: {
if (l3 === undefined) break b1206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1207: {
return l2;
}
}
function f209(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1208: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1208;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1208;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1209: {
if (l3 === undefined) break b1209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1210: {
return l2;
}
}
function f210(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f211(l0,l1) {
let l3,l2;
b1211: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1212: {
if (l3 === undefined) break b1212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1213: {
return l2;
}
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1214: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1214;
l5 = l4?.act; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1214;
l6 = l5;
l7 = f210(l0,l1); if (l7 === undefined) break b1214;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1214;
l9 = l8?.export; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1214;
l10 = D(l9, l6); if (l10 === undefined) break b1214;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1215: {
if (l3 === undefined) break b1215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1216: {
return l2;
}
}
function f212(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1217: {
l2 = new RegoSet();
}
b1218: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1219 = keysOf(l5), v1219 = valuesOf(l5);
for (let n1219 = 0; n1219 < v1219.length; n1219++) {
l6 = k1219 === null ? n1219 : k1219[n1219];
l7 = v1219[n1219];
b1220: {
l8 = l6;
l9 = l7;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1220;
l11 = D(l10, l9); if (l11 === undefined) break b1220;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1220;
if ((l13 === false)) break b1220;
l2.add(l9);
}
}
}
}
b1221: {
return l2;
}
}
function f213(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l2;
b1222: {
l3 = undefined;
l4 = {"approved": "export_not_approved","signed_for": "receipt_missing"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1223: {
if (l3 === undefined) break b1223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1224: {
return l2;
}
}
function f214(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1225: {
l2 = new RegoSet();
}
b1226: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1226;
l5 = l4?.needs; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1226;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1226;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1226;
l10 = f212(l0,l1); if (l10 === undefined) break b1226;
l11 = l10;
l12 = f19(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1226;
l13 = l12;
l2.add(l13);
}
b1227: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1227;
l5 = l4?.needs; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1227;
{
const k1228 = keysOf(l5), v1228 = valuesOf(l5);
for (let n1228 = 0; n1228 < v1228.length; n1228++) {
l6 = k1228 === null ? n1228 : k1228[n1228];
l7 = v1228[n1228];
b1229: {
l8 = l6;
l9 = l7;
l10 = f213(l0,l1); if (l10 === undefined) break b1229;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1229;
if ((l12 === false)) break b1229;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1229;
l14 = D(l13, l9); if (l14 === undefined) break b1229;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1229;
if ((l16 === false)) break b1229;
l17 = f214(l0,l1); if (l17 === undefined) break b1229;
l18 = D(l17, l9); if (l18 === undefined) break b1229;
l19 = l18;
l20 = f212(l0,l1); if (l20 === undefined) break b1229;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1229;
l23 = l22;
l2.add(l23);
}
}
}
}
b1230: {
return l2;
}
}
function f215(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1231: {
l2 = new RegoSet();
}
b1232: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1232;
l5 = l4?.needs; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1232;
{
const k1233 = keysOf(l5), v1233 = valuesOf(l5);
for (let n1233 = 0; n1233 < v1233.length; n1233++) {
l6 = k1233 === null ? n1233 : k1233[n1233];
l7 = v1233[n1233];
b1234: {
l8 = l6;
l9 = l7;
l10 = f213(l0,l1); if (l10 === undefined) break b1234;
l11 = l10;
b1235: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1235;
if ((l12 === false)) break b1235;
break b1234;}
l13 = {"fact": l9};
l2.add(l13);
}
}
}
}
b1236: {
return l2;
}
}
function f216(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1237: {
b1238: {
l3 = undefined;
b1239: {
l4 = f210(l0,l1); if (l4 === undefined) break b1239;
if ((l4 === false)) break b1239;
break b1238;}
l5 = f211(l0,l1); if (l5 === undefined) break b1238;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1238;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1240: {
if (l3 !== undefined) break b1240;
l4 = f210(l0,l1); if (l4 === undefined) break b1240;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1240;
if (!(l5 === "unavailable")) break b1240;
l6 = f211(l0,l1); if (l6 === undefined) break b1240;
l7 = l6;
l8 = f210(l0,l1); if (l8 === undefined) break b1240;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1240;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1241: {
if (l3 !== undefined) break b1241;
b1242: {
l4 = f212(l0,l1); if (l4 === undefined) break b1242;
if ((l4 === false)) break b1242;
break b1241;}
l5 = f211(l0,l1); if (l5 === undefined) break b1241;
l6 = l5;
l7 = f210(l0,l1); if (l7 === undefined) break b1241;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1241;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1243: {
if (l3 !== undefined) break b1243;
l4 = f215(l0,l1); if (l4 === undefined) break b1243;
l5 = l4;
l6 = f216(l0,l1); if (l6 === undefined) break b1243;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1243;
l9 = l8;
l10 = f212(l0,l1); if (l10 === undefined) break b1243;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1243;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1243;
l15 = l14;
l16 = f210(l0,l1); if (l16 === undefined) break b1243;
l17 = l16;
l18 = f216(l0,l1); if (l18 === undefined) break b1243;
l19 = l18;
l20 = new RegoSet();
b1244: {
l21 = f215(l0,l1); if (l21 === undefined) break b1244;
l22 = l21;
l23 = f216(l0,l1); if (l23 === undefined) break b1244;
l24 = l23;
l25 = f80(l0,l1,l22,l24); if (l25 === undefined) break b1244;
l26 = l25;
if (!(l26 === "permit")) break b1244;
l27 = f212(l0,l1); if (l27 === undefined) break b1244;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1244;
l30 = l29;
{
const k1245 = keysOf(l30), v1245 = valuesOf(l30);
for (let n1245 = 0; n1245 < v1245.length; n1245++) {
l31 = k1245 === null ? n1245 : k1245[n1245];
l32 = v1245[n1245];
b1246: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f215(l0,l1); if (l36 === undefined) break b1243;
l37 = l36;
l38 = {"assumptions": l13,"missing": l19,"obligations": l35,"reasons": l37};
l39 = f17(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1243;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1247: {
if (l3 === undefined) break b1247;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1248: {
return l2;
}
}
function f217(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1249: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1249;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1249;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1250: {
if (l3 === undefined) break b1250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1251: {
return l2;
}
}
function f218(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f219(l0,l1) {
let l3,l2;
b1252: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1253: {
if (l3 === undefined) break b1253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1254: {
return l2;
}
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1255: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1255;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1255;
l6 = l5?.data_use; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1255;
l7 = l6?.raw; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1255;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1256: {
if (l3 === undefined) break b1256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1257: {
return l2;
}
}
function f220(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1258: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1258;
l5 = l4?.project_period; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1258;
if ((l5 === false)) break b1258;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1258;
l7 = l6?.project_ends_on; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1258;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1258;
if ((l9 === false)) break b1258;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1259: {
if (l3 === undefined) break b1259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1260: {
return l2;
}
}
function f221(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1261: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1261;
l5 = l4?.acquired_on; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1261;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1261;
if ((l7 === false)) break b1261;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1261;
l9 = l8?.acquired_on; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1261;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1262: {
if (l3 === undefined) break b1262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1263: {
return l2;
}
}
function f222(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1264: {
b1265: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1265;
if ((l4 === false)) break b1265;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1265;
l6 = l5?.project_ends_on; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1265;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1266: {
if (l3 !== undefined) break b1266;
l4 = f222(l0,l1); if (l4 === undefined) break b1266;
l5 = l4;
l6 = f220(l0,l1); if (l6 === undefined) break b1266;
l7 = l6?.within; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1266;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1266;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1267: {
if (l3 === undefined) break b1267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1268: {
return l2;
}
}
function f223(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1269: {
b1270: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1270;
l5 = l4?.ends_at_completion; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1270;
if ((l5 === false)) break b1270;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1270;
l7 = l6?.completed_on; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1270;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1270;
if ((l9 === false)) break b1270;
l10 = f223(l0,l1); if (l10 === undefined) break b1270;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1270;
l13 = l12?.completed_on; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1270;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1270;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1271: {
if (l3 !== undefined) break b1271;
l4 = f223(l0,l1); if (l4 === undefined) break b1271;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1272: {
if (l3 === undefined) break b1272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1273: {
return l2;
}
}
function f224(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1274: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1274;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1274;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1274;
if ((l8 === false)) break b1274;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1275: {
if (l3 === undefined) break b1275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1276: {
return l2;
}
}
function f225(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1277: {
l2 = new RegoSet();
}
b1278: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1278;
if ((l4 === false)) break b1278;
l5 = f220(l0,l1); if (l5 === undefined) break b1278;
l6 = l5;
l7 = f19(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1278;
l8 = l7;
l2.add(l8);
}
b1279: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1279;
l5 = l4?.ends_at_completion; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1279;
if ((l5 === false)) break b1279;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1279;
l7 = l6?.completed_on; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1279;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1279;
if ((l9 === false)) break b1279;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1279;
l11 = l10?.completed_on; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1279;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1279;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1279;
if ((l15 === false)) break b1279;
l16 = f220(l0,l1); if (l16 === undefined) break b1279;
l17 = l16;
l18 = f19(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1279;
l19 = l18;
l2.add(l19);
}
b1280: {
return l2;
}
}
function f226(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l2,l3,l4,l5,l6;
b1281: {
l2 = new RegoSet();
}
b1282: {
l3 = undefined;
b1283: {
l4 = f222(l0,l1); if (l4 === undefined) break b1283;
if ((l4 === false)) break b1283;
break b1282;}
b1284: {
l5 = f225(l0,l1); if (l5 === undefined) break b1284;
if ((l5 === false)) break b1284;
break b1282;}
l6 = {"fact": "acquired_on"};
l2.add(l6);
}
b1285: {
return l2;
}
}
function f227(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l2;
b1286: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1286;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1287: {
if (l3 === undefined) break b1287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1288: {
return l2;
}
}
function f228(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1289: {
b1290: {
l3 = undefined;
b1291: {
l4 = f221(l0,l1); if (l4 === undefined) break b1291;
if ((l4 === false)) break b1291;
break b1290;}
l5 = f220(l0,l1); if (l5 === undefined) break b1290;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b1290;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1292: {
if (l3 !== undefined) break b1292;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1293: {
if (l3 === undefined) break b1293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1294: {
return l2;
}
}
function f229(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1295: {
b1296: {
l3 = undefined;
b1297: {
l4 = f218(l0,l1); if (l4 === undefined) break b1297;
if ((l4 === false)) break b1297;
break b1296;}
l5 = f219(l0,l1); if (l5 === undefined) break b1296;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1296;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1298: {
if (l3 !== undefined) break b1298;
l4 = f218(l0,l1); if (l4 === undefined) break b1298;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1298;
if (!(l5 === "unavailable")) break b1298;
l6 = f219(l0,l1); if (l6 === undefined) break b1298;
l7 = l6;
l8 = f218(l0,l1); if (l8 === undefined) break b1298;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1298;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1299: {
if (l3 !== undefined) break b1299;
b1300: {
l4 = f220(l0,l1); if (l4 === undefined) break b1300;
if ((l4 === false)) break b1300;
break b1299;}
l5 = f219(l0,l1); if (l5 === undefined) break b1299;
l6 = l5;
l7 = f218(l0,l1); if (l7 === undefined) break b1299;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1299;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1301: {
if (l3 !== undefined) break b1301;
l4 = f226(l0,l1); if (l4 === undefined) break b1301;
l5 = l4;
l6 = f227(l0,l1); if (l6 === undefined) break b1301;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1301;
l9 = l8;
l10 = f220(l0,l1); if (l10 === undefined) break b1301;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1301;
l13 = l12;
l14 = f219(l0,l1); if (l14 === undefined) break b1301;
l15 = l14;
l16 = f218(l0,l1); if (l16 === undefined) break b1301;
l17 = l16;
l18 = f227(l0,l1); if (l18 === undefined) break b1301;
l19 = l18;
l20 = new RegoSet();
b1302: {
l21 = f226(l0,l1); if (l21 === undefined) break b1302;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1302;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1302;
if ((l26 === false)) break b1302;
l27 = f220(l0,l1); if (l27 === undefined) break b1302;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1302;
l30 = l29;
{
const k1303 = keysOf(l30), v1303 = valuesOf(l30);
for (let n1303 = 0; n1303 < v1303.length; n1303++) {
l31 = k1303 === null ? n1303 : k1303[n1303];
l32 = v1303[n1303];
b1304: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f226(l0,l1); if (l36 === undefined) break b1301;
l37 = l36;
l38 = {};
b1305: {
l39 = f228(l0,l1); if (l39 === undefined) break b1305;
l38["use_until"] = l39;
}
b1306: {
b1307: {
l41 = l1?.hdp; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1307;
l42 = l41?.data_use_period; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1307;
l43 = D(l42, "values"); if (l43 === undefined) break b1307;
l40 = merge(l43, l38);
break b1306;
}
l40 = l38;
}
l44 = l40;
l45 = f229(l0,l1); if (l45 === undefined) break b1301;
l46 = l45;
l47 = {"assumptions": l13,"missing": l19,"obligations": l35,"reasons": l37,"values": l44,"warnings": l46};
l48 = f17(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1301;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1308: {
if (l3 === undefined) break b1308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1309: {
return l2;
}
}
function f230(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1310: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1310;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1310;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1311: {
if (l3 === undefined) break b1311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1312: {
return l2;
}
}
function f231(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f232(l0,l1) {
let l3,l2;
b1313: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1314: {
if (l3 === undefined) break b1314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1315: {
return l2;
}
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1316: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1316;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1316;
l6 = l5?.delegation; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1316;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1317: {
if (l3 === undefined) break b1317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1318: {
return l2;
}
}
function f233(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1319: {
l3 = undefined;
l4 = [];
b1320: {
l5 = f233(l0,l1); if (l5 === undefined) break b1320;
l6 = l5?.grants; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1320;
{
const k1321 = keysOf(l6), v1321 = valuesOf(l6);
for (let n1321 = 0; n1321 < v1321.length; n1321++) {
l7 = k1321 === null ? n1321 : k1321[n1321];
l8 = v1321[n1321];
b1322: {
l9 = l7;
l10 = l8;
l11 = l10?.admin_level; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1322;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1322;
l13 = l12?.admin; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1322;
l14 = l13?.level; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1322;
if (!Q(l11, l14)) break b1322;
l15 = l10?.kind; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1322;
l16 = l0?.facts; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1322;
l17 = l16?.target; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1322;
l18 = l17?.kind; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1322;
if (!Q(l15, l18)) break b1322;
l19 = l10?.level; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1322;
l20 = l0?.facts; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1322;
l21 = l20?.target; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1322;
l22 = l21?.level; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1322;
if (!Q(l19, l22)) break b1322;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1323: {
if (l3 === undefined) break b1323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1324: {
return l2;
}
}
function f234(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1325: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1325;
{
const k1326 = keysOf(l4), v1326 = valuesOf(l4);
for (let n1326 = 0; n1326 < v1326.length; n1326++) {
l5 = k1326 === null ? n1326 : k1326[n1326];
l6 = v1326[n1326];
b1327: {
l7 = l5;
l8 = l6;
b1328: {
l9 = l8?.same_unit; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1328;
if ((l9 === false)) break b1328;
break b1327;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1329: {
if (l3 === undefined) break b1329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1330: {
return l2;
}
}
function f235(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1331: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1331;
l5 = l4?.admin; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1331;
l6 = l5?.unit; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1331;
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1331;
l8 = l7?.target; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1331;
l9 = l8?.unit; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1331;
if (!Q(l6, l9)) break b1331;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1331;
l11 = l10?.admin; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1331;
l12 = l11?.unit; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1331;
l13 = l12;
l14 = f72(l0,l1,l13); if (l14 === undefined) break b1331;
if ((l14 === false)) break b1331;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1332: {
if (l3 === undefined) break b1332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1333: {
return l2;
}
}
function f236(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1334: {
l2 = new RegoSet();
}
b1335: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1335;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1335;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1335;
l9 = f233(l0,l1); if (l9 === undefined) break b1335;
l10 = l9;
l11 = f19(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1335;
l12 = l11;
l2.add(l12);
}
b1336: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1336;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1336;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1336;
if ((l9 === false)) break b1336;
b1337: {
l10 = f235(l0,l1); if (l10 === undefined) break b1337;
if ((l10 === false)) break b1337;
break b1336;}
b1338: {
l11 = f236(l0,l1); if (l11 === undefined) break b1338;
if ((l11 === false)) break b1338;
break b1336;}
l12 = f233(l0,l1); if (l12 === undefined) break b1336;
l13 = l12;
l14 = f19(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1336;
l15 = l14;
l2.add(l15);
}
b1339: {
return l2;
}
}
function f237(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1340: {
b1341: {
l3 = undefined;
b1342: {
l4 = f231(l0,l1); if (l4 === undefined) break b1342;
if ((l4 === false)) break b1342;
break b1341;}
l5 = f232(l0,l1); if (l5 === undefined) break b1341;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1341;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1343: {
if (l3 !== undefined) break b1343;
l4 = f231(l0,l1); if (l4 === undefined) break b1343;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1343;
if (!(l5 === "unavailable")) break b1343;
l6 = f232(l0,l1); if (l6 === undefined) break b1343;
l7 = l6;
l8 = f231(l0,l1); if (l8 === undefined) break b1343;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1343;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1344: {
if (l3 !== undefined) break b1344;
b1345: {
l4 = f233(l0,l1); if (l4 === undefined) break b1345;
if ((l4 === false)) break b1345;
break b1344;}
l5 = f232(l0,l1); if (l5 === undefined) break b1344;
l6 = l5;
l7 = f231(l0,l1); if (l7 === undefined) break b1344;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1344;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1346: {
if (l3 !== undefined) break b1346;
l4 = f237(l0,l1); if (l4 === undefined) break b1346;
l5 = l4;
l6 = new RegoSet();
l7 = f80(l0,l1,l5,l6); if (l7 === undefined) break b1346;
l8 = l7;
l9 = f233(l0,l1); if (l9 === undefined) break b1346;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1346;
l12 = l11;
l13 = f232(l0,l1); if (l13 === undefined) break b1346;
l14 = l13;
l15 = f231(l0,l1); if (l15 === undefined) break b1346;
l16 = l15;
l17 = new RegoSet();
b1347: {
l18 = f237(l0,l1); if (l18 === undefined) break b1347;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1347;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1347;
l23 = f233(l0,l1); if (l23 === undefined) break b1347;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1347;
l26 = l25;
{
const k1348 = keysOf(l26), v1348 = valuesOf(l26);
for (let n1348 = 0; n1348 < v1348.length; n1348++) {
l27 = k1348 === null ? n1348 : k1348[n1348];
l28 = v1348[n1348];
b1349: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f237(l0,l1); if (l32 === undefined) break b1346;
l33 = l32;
l34 = {"assumptions": l12,"obligations": l31,"reasons": l33};
l35 = f17(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1346;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1350: {
if (l3 === undefined) break b1350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1351: {
return l2;
}
}
function f238(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1352: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1352;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1352;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1353: {
if (l3 === undefined) break b1353;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1354: {
return l2;
}
}
function f239(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f240(l0,l1) {
let l3,l2;
b1355: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1356: {
if (l3 === undefined) break b1356;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1357: {
return l2;
}
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1358: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1358;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1358;
l6 = l5?.handling; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1358;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1359: {
if (l3 === undefined) break b1359;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1360: {
return l2;
}
}
function f241(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1361: {
b1362: {
l3 = undefined;
b1363: {
l4 = f239(l0,l1); if (l4 === undefined) break b1363;
if ((l4 === false)) break b1363;
break b1362;}
l5 = f240(l0,l1); if (l5 === undefined) break b1362;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1362;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1364: {
if (l3 !== undefined) break b1364;
l4 = f239(l0,l1); if (l4 === undefined) break b1364;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1364;
if (!(l5 === "unavailable")) break b1364;
l6 = f240(l0,l1); if (l6 === undefined) break b1364;
l7 = l6;
l8 = f239(l0,l1); if (l8 === undefined) break b1364;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1364;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1365: {
if (l3 !== undefined) break b1365;
b1366: {
l4 = f241(l0,l1); if (l4 === undefined) break b1366;
if ((l4 === false)) break b1366;
break b1365;}
l5 = f240(l0,l1); if (l5 === undefined) break b1365;
l6 = l5;
l7 = f239(l0,l1); if (l7 === undefined) break b1365;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1365;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1367: {
if (l3 !== undefined) break b1367;
l4 = f240(l0,l1); if (l4 === undefined) break b1367;
l5 = l4;
l6 = f239(l0,l1); if (l6 === undefined) break b1367;
l7 = l6;
l8 = f241(l0,l1); if (l8 === undefined) break b1367;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"handling","check"); if (l10 === undefined) break b1367;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1368: {
if (l3 === undefined) break b1368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1369: {
return l2;
}
}
function f242(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1370: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1370;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1370;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1371: {
if (l3 === undefined) break b1371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1372: {
return l2;
}
}
function f243(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f244(l0,l1) {
let l3,l2;
b1373: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1374: {
if (l3 === undefined) break b1374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1375: {
return l2;
}
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1376: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1376;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1376;
l6 = l5?.external_audit; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1376;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
return l2;
}
}
function f245(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1379: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1379;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1379;
l7 = l6;
l8 = f243(l0,l1); if (l8 === undefined) break b1379;
l9 = l8;
l10 = f245(l0,l1); if (l10 === undefined) break b1379;
l11 = l10;
l12 = f92(l0,l1); if (l12 === undefined) break b1379;
l13 = l12;
l14 = f95(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1379;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1380: {
if (l3 === undefined) break b1380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1381: {
return l2;
}
}
function f246(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l2,l3,l4,l5,l6;
b1382: {
l2 = new RegoSet();
}
b1383: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1383;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1383;
if (!(l5 === "unknown")) break b1383;
l6 = {"fact": "last_done_on"};
l2.add(l6);
}
b1384: {
return l2;
}
}
function f247(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1385: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1385;
l5 = l4?.interval; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1385;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b1385;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b1385;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1386: {
if (l3 === undefined) break b1386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1387: {
return l2;
}
}
function f248(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1388: {
b1389: {
l3 = undefined;
b1390: {
l4 = f243(l0,l1); if (l4 === undefined) break b1390;
if ((l4 === false)) break b1390;
break b1389;}
l5 = f244(l0,l1); if (l5 === undefined) break b1389;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1389;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1391: {
if (l3 !== undefined) break b1391;
l4 = f243(l0,l1); if (l4 === undefined) break b1391;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1391;
if (!(l5 === "unavailable")) break b1391;
l6 = f244(l0,l1); if (l6 === undefined) break b1391;
l7 = l6;
l8 = f243(l0,l1); if (l8 === undefined) break b1391;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1391;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1392: {
if (l3 !== undefined) break b1392;
b1393: {
l4 = f245(l0,l1); if (l4 === undefined) break b1393;
if ((l4 === false)) break b1393;
break b1392;}
l5 = f244(l0,l1); if (l5 === undefined) break b1392;
l6 = l5;
l7 = f243(l0,l1); if (l7 === undefined) break b1392;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1392;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1394: {
if (l3 !== undefined) break b1394;
b1395: {
l4 = f245(l0,l1); if (l4 === undefined) break b1395;
l5 = l4?.may; if (l5 === undefined && (l5 = S(l4, "may")) === undefined) break b1395;
if ((l5 === false)) break b1395;
break b1394;}
l6 = f244(l0,l1); if (l6 === undefined) break b1394;
l7 = l6;
l8 = f243(l0,l1); if (l8 === undefined) break b1394;
l9 = l8;
l10 = f245(l0,l1); if (l10 === undefined) break b1394;
l11 = l10;
l12 = {"due": "audit_due","overdue": "audit_missed"};
l13 = f97(l0,l1,l7,l9,l11,l12); if (l13 === undefined) break b1394;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1396: {
if (l3 !== undefined) break b1396;
l4 = new RegoSet();
b1397: {
l5 = f246(l0,l1); if (l5 === undefined) break b1397;
l6 = l5?.status; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1397;
l7 = l6;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l7,l8); if (l9 === undefined) break b1397;
if ((l9 === false)) break b1397;
l4.add("may_act");
}
l10 = l4;
l11 = f247(l0,l1); if (l11 === undefined) break b1396;
l12 = l11;
l13 = f48(l0,l1,l10,l12); if (l13 === undefined) break b1396;
l14 = l13;
l15 = f245(l0,l1); if (l15 === undefined) break b1396;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b1396;
l18 = l17;
l19 = f244(l0,l1); if (l19 === undefined) break b1396;
l20 = l19;
l21 = f243(l0,l1); if (l21 === undefined) break b1396;
l22 = l21;
l23 = f247(l0,l1); if (l23 === undefined) break b1396;
l24 = l23;
l25 = new RegoSet();
b1398: {
l26 = b_internal_member_2("may_act",l10); if (l26 === undefined) break b1398;
if ((l26 === false)) break b1398;
l27 = f245(l0,l1); if (l27 === undefined) break b1398;
l28 = l27;
l29 = f19(l0,l1,"audit_may_be_held",l28); if (l29 === undefined) break b1398;
l30 = l29;
l25.add(l30);
}
l31 = l25;
l32 = f248(l0,l1); if (l32 === undefined) break b1396;
l33 = l32?.last; if (l33 === undefined && (l33 = S(l32, "last")) === undefined) break b1396;
l34 = l33;
l35 = f248(l0,l1); if (l35 === undefined) break b1396;
l36 = l35?.name; if (l36 === undefined && (l36 = S(l35, "name")) === undefined) break b1396;
l37 = l36;
l38 = {"assumptions": l18,"missing": l24,"reasons": l31};
l39 = {"due_on": l34,"period": l37};
l38["values"] = l39;
l40 = f17(l0,l1,l20,l22,l14,l38); if (l40 === undefined) break b1396;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b1399: {
if (l3 === undefined) break b1399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1400: {
return l2;
}
}
function f249(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1401: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1401;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1401;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1402: {
if (l3 === undefined) break b1402;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1403: {
return l2;
}
}
function f250(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f251(l0,l1) {
let l3,l2;
b1404: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1405: {
if (l3 === undefined) break b1405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1406: {
return l2;
}
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1407: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1407;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1407;
l6 = l5?.internal_audit; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1407;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1408: {
if (l3 === undefined) break b1408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1409: {
return l2;
}
}
function f252(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l2;
b1410: {
l3 = undefined;
l4 = {"due": "audit_due","overdue": "audit_missed"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1411: {
if (l3 === undefined) break b1411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1412: {
return l2;
}
}
function f253(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1413: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b1413;
l5 = l4;
l6 = f92(l0,l1); if (l6 === undefined) break b1413;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1413;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1415: {
return l2;
}
}
function f254(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1416: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1416;
l5 = l4?.interval; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1416;
l6 = l5;
l7 = f254(l0,l1); if (l7 === undefined) break b1416;
l8 = l7;
l9 = f250(l0,l1); if (l9 === undefined) break b1416;
l10 = l9?.conventions; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1416;
l11 = l10?.first_period; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1416;
l12 = l11?.counts; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1416;
l13 = l12;
l14 = f28(l0,l1,l6,l8,l13); if (l14 === undefined) break b1416;
l15 = l14;
l16 = f252(l0,l1); if (l16 === undefined) break b1416;
l17 = l16?.interval; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1416;
l18 = l17;
l19 = f27(l0,l1,l18,l15); if (l19 === undefined) break b1416;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1417: {
if (l3 === undefined) break b1417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1418: {
return l2;
}
}
function f255(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1419: {
b1420: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1420;
l5 = l4;
l6 = f254(l0,l1); if (l6 === undefined) break b1420;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1420;
if ((l8 === false)) break b1420;
l9 = f252(l0,l1); if (l9 === undefined) break b1420;
l10 = l9?.interval; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1420;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1420;
l13 = l12;
l14 = f27(l0,l1,l11,l13); if (l14 === undefined) break b1420;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1421: {
if (l3 !== undefined) break b1421;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1421;
l5 = l4?.covers; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1421;
l6 = null;
if (!Q(l5, l6)) break b1421;
l7 = f255(l0,l1); if (l7 === undefined) break b1421;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1422: {
if (l3 !== undefined) break b1422;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1422;
l5 = l4?.covers; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1422;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b1422;
l8 = l7;
l9 = l8?.last; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1422;
l10 = l9;
l11 = f255(l0,l1); if (l11 === undefined) break b1422;
l12 = l11?.first; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1422;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1422;
if ((l14 === false)) break b1422;
l15 = f255(l0,l1); if (l15 === undefined) break b1422;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1423: {
if (l3 !== undefined) break b1423;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1423;
l5 = l4?.covers; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1423;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b1423;
l8 = l7;
l9 = l8?.last; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1423;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1423;
l13 = l12;
l14 = f252(l0,l1); if (l14 === undefined) break b1423;
l15 = l14?.interval; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1423;
l16 = l15;
l17 = f27(l0,l1,l16,l13); if (l17 === undefined) break b1423;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1424: {
if (l3 === undefined) break b1424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1425: {
return l2;
}
}
function f256(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1426: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1426;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1426;
l6 = l5?.audit_report; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1426;
l7 = l6;
l8 = f256(l0,l1); if (l8 === undefined) break b1426;
l9 = l8;
l10 = f140(l0,l1,l7,l9); if (l10 === undefined) break b1426;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1427: {
if (l3 === undefined) break b1427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1428: {
return l2;
}
}
function f257(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function f258(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1429: {
b1430: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1430;
l7 = l6;
l8 = l5?.last; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1430;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1430;
if ((l10 === false)) break b1430;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1431: {
if (l4 !== undefined) break b1431;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1431;
l7 = l6;
l8 = f257(l0,l1); if (l8 === undefined) break b1431;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1431;
if ((l10 === false)) break b1431;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1432: {
if (l4 !== undefined) break b1432;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1433: {
if (l4 === undefined) break b1433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1434: {
return l2;
}
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l2;
b1435: {
b1436: {
l3 = undefined;
b1437: {
l4 = f250(l0,l1); if (l4 === undefined) break b1437;
if ((l4 === false)) break b1437;
break b1436;}
l5 = f251(l0,l1); if (l5 === undefined) break b1436;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1436;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1438: {
if (l3 !== undefined) break b1438;
l4 = f250(l0,l1); if (l4 === undefined) break b1438;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1438;
if (!(l5 === "unavailable")) break b1438;
l6 = f251(l0,l1); if (l6 === undefined) break b1438;
l7 = l6;
l8 = f250(l0,l1); if (l8 === undefined) break b1438;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1438;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1439: {
if (l3 !== undefined) break b1439;
b1440: {
l4 = f252(l0,l1); if (l4 === undefined) break b1440;
if ((l4 === false)) break b1440;
break b1439;}
l5 = f251(l0,l1); if (l5 === undefined) break b1439;
l6 = l5;
l7 = f250(l0,l1); if (l7 === undefined) break b1439;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1439;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1441: {
if (l3 !== undefined) break b1441;
b1442: {
l4 = f252(l0,l1); if (l4 === undefined) break b1442;
l5 = l4?.covers_period; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1442;
if ((l5 === false)) break b1442;
break b1441;}
l6 = f251(l0,l1); if (l6 === undefined) break b1441;
l7 = l6;
l8 = f250(l0,l1); if (l8 === undefined) break b1441;
l9 = l8;
l10 = f252(l0,l1); if (l10 === undefined) break b1441;
l11 = l10;
l12 = f253(l0,l1); if (l12 === undefined) break b1441;
l13 = l12;
l14 = f97(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b1441;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1443: {
if (l3 !== undefined) break b1443;
b1444: {
l4 = f256(l0,l1); if (l4 === undefined) break b1444;
if ((l4 === false)) break b1444;
break b1443;}
l5 = f252(l0,l1); if (l5 === undefined) break b1443;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1443;
l8 = l7;
l9 = f251(l0,l1); if (l9 === undefined) break b1443;
l10 = l9;
l11 = f250(l0,l1); if (l11 === undefined) break b1443;
l12 = l11;
l13 = {"assumptions": l8};
l14 = new RegoSet();
l15 = {"fact": "covers"};
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1443;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1445: {
if (l3 !== undefined) break b1445;
l4 = f256(l0,l1); if (l4 === undefined) break b1445;
l5 = l4;
l6 = f258(l0,l1,l5); if (l6 === undefined) break b1445;
l7 = l6;
l8 = l7;
l9 = f252(l0,l1); if (l9 === undefined) break b1445;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1445;
l12 = l11;
l13 = f250(l0,l1); if (l13 === undefined) break b1445;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1445;
l15 = l14?.audit_report; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1445;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b1445;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1445;
l20 = l19;
l21 = f256(l0,l1); if (l21 === undefined) break b1445;
l22 = l21;
l23 = f254(l0,l1); if (l23 === undefined) break b1445;
l24 = l23;
l25 = f94(l0,l1,l22,l24); if (l25 === undefined) break b1445;
l26 = l25;
l27 = f250(l0,l1); if (l27 === undefined) break b1445;
l28 = l27;
l29 = f252(l0,l1); if (l29 === undefined) break b1445;
l30 = l29;
l31 = f136(l0,l1,l28,l30,l26); if (l31 === undefined) break b1445;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1445;
l34 = l33;
l35 = f251(l0,l1); if (l35 === undefined) break b1445;
l36 = l35;
l37 = f250(l0,l1); if (l37 === undefined) break b1445;
l38 = l37;
l39 = new RegoSet();
b1446: {
l40 = f253(l0,l1); if (l40 === undefined) break b1446;
l41 = D(l40, l8); if (l41 === undefined) break b1446;
if ((l41 === false)) break b1446;
l42 = f252(l0,l1); if (l42 === undefined) break b1446;
l43 = l42;
l44 = f52(l0,l1,l43); if (l44 === undefined) break b1446;
l45 = l44;
{
const k1447 = keysOf(l45), v1447 = valuesOf(l45);
for (let n1447 = 0; n1447 < v1447.length; n1447++) {
l46 = k1447 === null ? n1447 : k1447[n1447];
l47 = v1447[n1447];
b1448: {
l48 = l46;
l49 = l47;
l39.add(l49);
}
}
}
}
l50 = l39;
l51 = new RegoSet();
b1449: {
l52 = f253(l0,l1); if (l52 === undefined) break b1449;
l53 = D(l52, l8); if (l53 === undefined) break b1449;
l54 = l53;
l55 = f252(l0,l1); if (l55 === undefined) break b1449;
l56 = l55;
l57 = f19(l0,l1,l54,l56); if (l57 === undefined) break b1449;
l58 = l57;
l59 = f256(l0,l1); if (l59 === undefined) break b1449;
l60 = l59?.name; if (l60 === undefined && (l60 = S(l59, "name")) === undefined) break b1449;
l61 = l60;
l62 = {"period": l61};
l63 = b_object_union(l58,l62); if (l63 === undefined) break b1449;
l64 = l63;
l51.add(l64);
}
l65 = l51;
l66 = f257(l0,l1); if (l66 === undefined) break b1445;
l67 = l66;
l68 = f256(l0,l1); if (l68 === undefined) break b1445;
l69 = l68?.name; if (l69 === undefined && (l69 = S(l68, "name")) === undefined) break b1445;
l70 = l69;
l71 = {"assumptions": l34,"obligations": l50,"reasons": l65};
l72 = {"due_on": l67,"period": l70};
l71["values"] = l72;
l73 = f17(l0,l1,l36,l38,l8,l71); if (l73 === undefined) break b1445;
l74 = l73;
if (l3 === undefined) l3 = l74; else if (!Q(l3, l74)) conflict();
}
b1450: {
if (l3 === undefined) break b1450;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1451: {
return l2;
}
}
function f259(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1452: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1452;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1452;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1453: {
if (l3 === undefined) break b1453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1454: {
return l2;
}
}
function f260(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f261(l0,l1) {
let l3,l2;
b1455: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1456: {
if (l3 === undefined) break b1456;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1457: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1458: {
l3 = undefined;
l4 = f260(l0,l1); if (l4 === undefined) break b1458;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1458;
l6 = l5?.account_review; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1458;
l7 = l6?.object; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1458;
if (!(l7 === "ip_address")) break b1458;
l8 = f260(l0,l1); if (l8 === undefined) break b1458;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1458;
l10 = l9?.account_review; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1458;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1459: {
if (l3 === undefined) break b1459;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1460: {
return l2;
}
}
function f262(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1461: {
b1462: {
l3 = undefined;
b1463: {
l4 = f260(l0,l1); if (l4 === undefined) break b1463;
if ((l4 === false)) break b1463;
break b1462;}
l5 = f261(l0,l1); if (l5 === undefined) break b1462;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1462;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1464: {
if (l3 !== undefined) break b1464;
l4 = f260(l0,l1); if (l4 === undefined) break b1464;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1464;
if (!(l5 === "unavailable")) break b1464;
l6 = f261(l0,l1); if (l6 === undefined) break b1464;
l7 = l6;
l8 = f260(l0,l1); if (l8 === undefined) break b1464;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1464;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1465: {
if (l3 !== undefined) break b1465;
b1466: {
l4 = f262(l0,l1); if (l4 === undefined) break b1466;
if ((l4 === false)) break b1466;
break b1465;}
l5 = f261(l0,l1); if (l5 === undefined) break b1465;
l6 = l5;
l7 = f260(l0,l1); if (l7 === undefined) break b1465;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1465;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1467: {
if (l3 !== undefined) break b1467;
l4 = f261(l0,l1); if (l4 === undefined) break b1467;
l5 = l4;
l6 = f260(l0,l1); if (l6 === undefined) break b1467;
l7 = l6;
l8 = f262(l0,l1); if (l8 === undefined) break b1467;
l9 = l8;
l10 = {"due": "review_due","overdue": "review_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1467;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1468: {
if (l3 === undefined) break b1468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1469: {
return l2;
}
}
function f263(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1470: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1470;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1470;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1471: {
if (l3 === undefined) break b1471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1472: {
return l2;
}
}
function f264(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f265(l0,l1) {
let l3,l2;
b1473: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1474: {
if (l3 === undefined) break b1474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1475: {
return l2;
}
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1476: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1476;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1476;
l6 = l5?.liability; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1476;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1477: {
if (l3 === undefined) break b1477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1478: {
return l2;
}
}
function f266(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1479: {
b1480: {
l3 = undefined;
b1481: {
l4 = f264(l0,l1); if (l4 === undefined) break b1481;
if ((l4 === false)) break b1481;
break b1480;}
l5 = f265(l0,l1); if (l5 === undefined) break b1480;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1480;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1482: {
if (l3 !== undefined) break b1482;
l4 = f264(l0,l1); if (l4 === undefined) break b1482;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1482;
if (!(l5 === "unavailable")) break b1482;
l6 = f265(l0,l1); if (l6 === undefined) break b1482;
l7 = l6;
l8 = f264(l0,l1); if (l8 === undefined) break b1482;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1482;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1483: {
if (l3 !== undefined) break b1483;
b1484: {
l4 = f266(l0,l1); if (l4 === undefined) break b1484;
if ((l4 === false)) break b1484;
break b1483;}
l5 = f265(l0,l1); if (l5 === undefined) break b1483;
l6 = l5;
l7 = f264(l0,l1); if (l7 === undefined) break b1483;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1483;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1485: {
if (l3 !== undefined) break b1485;
l4 = f265(l0,l1); if (l4 === undefined) break b1485;
l5 = l4;
l6 = f264(l0,l1); if (l6 === undefined) break b1485;
l7 = l6;
l8 = new RegoSet();
b1486: {
l9 = f266(l0,l1); if (l9 === undefined) break b1486;
l10 = l9?.heads; if (l10 === undefined && (l10 = S(l9, "heads")) === undefined) break b1486;
{
const k1487 = keysOf(l10), v1487 = valuesOf(l10);
for (let n1487 = 0; n1487 < v1487.length; n1487++) {
l11 = k1487 === null ? n1487 : k1487[n1487];
l12 = v1487[n1487];
b1488: {
l13 = l11;
l14 = l12;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b1488;
l16 = l15;
{
const k1489 = keysOf(l16), v1489 = valuesOf(l16);
for (let n1489 = 0; n1489 < v1489.length; n1489++) {
l17 = k1489 === null ? n1489 : k1489[n1489];
l18 = v1489[n1489];
b1490: {
l19 = l17;
l20 = l18;
l8.add(l20);
}
}
}
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b1491: {
l23 = f266(l0,l1); if (l23 === undefined) break b1491;
l24 = l23?.heads; if (l24 === undefined && (l24 = S(l23, "heads")) === undefined) break b1491;
{
const k1492 = keysOf(l24), v1492 = valuesOf(l24);
for (let n1492 = 0; n1492 < v1492.length; n1492++) {
l25 = k1492 === null ? n1492 : k1492[n1492];
l26 = v1492[n1492];
b1493: {
l27 = l25;
l28 = l26;
l29 = l28?.code; if (l29 === undefined && (l29 = S(l28, "code")) === undefined) break b1493;
l30 = l29;
l31 = f19(l0,l1,l30,l28); if (l31 === undefined) break b1493;
l32 = l31;
l22.add(l32);
}
}
}
}
l33 = l22;
l34 = {"assumptions": l21,"reasons": l33};
l35 = f17(l0,l1,l5,l7,"listed",l34); if (l35 === undefined) break b1485;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1494: {
if (l3 === undefined) break b1494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1495: {
return l2;
}
}
function f267(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1496: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1496;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1496;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1497: {
if (l3 === undefined) break b1497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1498: {
return l2;
}
}
function f268(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f269(l0,l1) {
let l3,l2;
b1499: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1500: {
if (l3 === undefined) break b1500;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1501: {
return l2;
}
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1502: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1502;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1502;
l6 = l5?.linkage_application; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1502;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1503: {
if (l3 === undefined) break b1503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1504: {
return l2;
}
}
function f270(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1505: {
b1506: {
l3 = undefined;
b1507: {
l4 = f268(l0,l1); if (l4 === undefined) break b1507;
if ((l4 === false)) break b1507;
break b1506;}
l5 = f269(l0,l1); if (l5 === undefined) break b1506;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1506;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1508: {
if (l3 !== undefined) break b1508;
l4 = f268(l0,l1); if (l4 === undefined) break b1508;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1508;
if (!(l5 === "unavailable")) break b1508;
l6 = f269(l0,l1); if (l6 === undefined) break b1508;
l7 = l6;
l8 = f268(l0,l1); if (l8 === undefined) break b1508;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1508;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1509: {
if (l3 !== undefined) break b1509;
b1510: {
l4 = f270(l0,l1); if (l4 === undefined) break b1510;
if ((l4 === false)) break b1510;
break b1509;}
l5 = f269(l0,l1); if (l5 === undefined) break b1509;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1509;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1509;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1511: {
if (l3 !== undefined) break b1511;
l4 = f269(l0,l1); if (l4 === undefined) break b1511;
l5 = l4;
l6 = f268(l0,l1); if (l6 === undefined) break b1511;
l7 = l6;
l8 = f270(l0,l1); if (l8 === undefined) break b1511;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"linkage_application","check"); if (l10 === undefined) break b1511;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1512: {
if (l3 === undefined) break b1512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1513: {
return l2;
}
}
function f271(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1514: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1514;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1514;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1515: {
if (l3 === undefined) break b1515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1516: {
return l2;
}
}
function f272(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f273(l0,l1) {
let l3,l2;
b1517: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1518: {
if (l3 === undefined) break b1518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1519: {
return l2;
}
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1520: {
l3 = undefined;
l4 = f272(l0,l1); if (l4 === undefined) break b1520;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1520;
l6 = l5?.linkage_review; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1520;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1521: {
if (l3 === undefined) break b1521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1522: {
return l2;
}
}
function f274(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1523: {
b1524: {
l3 = undefined;
b1525: {
l4 = f272(l0,l1); if (l4 === undefined) break b1525;
if ((l4 === false)) break b1525;
break b1524;}
l5 = f273(l0,l1); if (l5 === undefined) break b1524;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1524;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1526: {
if (l3 !== undefined) break b1526;
l4 = f272(l0,l1); if (l4 === undefined) break b1526;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1526;
if (!(l5 === "unavailable")) break b1526;
l6 = f273(l0,l1); if (l6 === undefined) break b1526;
l7 = l6;
l8 = f272(l0,l1); if (l8 === undefined) break b1526;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1526;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1527: {
if (l3 !== undefined) break b1527;
b1528: {
l4 = f274(l0,l1); if (l4 === undefined) break b1528;
if ((l4 === false)) break b1528;
break b1527;}
l5 = f273(l0,l1); if (l5 === undefined) break b1527;
l6 = l5;
l7 = f272(l0,l1); if (l7 === undefined) break b1527;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1527;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1529: {
if (l3 !== undefined) break b1529;
l4 = f273(l0,l1); if (l4 === undefined) break b1529;
l5 = l4;
l6 = f272(l0,l1); if (l6 === undefined) break b1529;
l7 = l6;
l8 = f274(l0,l1); if (l8 === undefined) break b1529;
l9 = l8;
l10 = {"due": "review_due","overdue": "review_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1529;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1530: {
if (l3 === undefined) break b1530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1531: {
return l2;
}
}
function f275(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1532: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1532;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1532;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1533: {
if (l3 === undefined) break b1533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1534: {
return l2;
}
}
function f276(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f277(l0,l1) {
let l3,l2;
b1535: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1536: {
if (l3 === undefined) break b1536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1537: {
return l2;
}
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1538: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1538;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1538;
l6 = l5?.login_lockout; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1538;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1539: {
if (l3 === undefined) break b1539;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1540: {
return l2;
}
}
function f278(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1541: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1541;
l5 = l4?.consecutive_failures; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1541;
l6 = l5;
l7 = f278(l0,l1); if (l7 === undefined) break b1541;
l8 = l7?.max_failures; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1541;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1541;
if ((l10 === false)) break b1541;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1542: {
if (l3 === undefined) break b1542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1543: {
return l2;
}
}
function f279(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1544: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1544;
if ((l4 === false)) break b1544;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1544;
l6 = l5?.unlock; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1544;
l7 = l6?.form; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1544;
if (!(l7 === true)) break b1544;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1544;
l9 = l8?.unlock; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1544;
l10 = l9?.supervisor_approved; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1544;
if (!(l10 === true)) break b1544;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1545: {
if (l3 === undefined) break b1545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1546: {
return l2;
}
}
function f280(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1547: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1547;
if ((l4 === false)) break b1547;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1547;
l6 = l5?.unlock; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1547;
l7 = l6?.unlocked_by; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1547;
l8 = l7;
l9 = f278(l0,l1); if (l9 === undefined) break b1547;
l10 = l9?.unlock; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1547;
l11 = l10?.by; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1547;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1547;
if ((l13 === false)) break b1547;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1548: {
if (l3 === undefined) break b1548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1549: {
return l2;
}
}
function f281(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function f282(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1550: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1550;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1550;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1550;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1550;
l15 = l14;
if (!(l15 === "z")) break b1550;
l16 = b_count(l5); if (l16 === undefined) break b1550;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1550;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1550;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1551: {
if (l4 === undefined) break b1551;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1552: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1552;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1552;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1552;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1552;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1552;
if ((l16 === false)) break b1552;
l17 = b_count(l5); if (l17 === undefined) break b1552;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1552;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1552;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1553: {
if (l4 === undefined) break b1553;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1554: {
return l2;
}
}
function f283(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1555: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1555;
l9 = l8;
if (!(l9 === ".")) break b1555;
l10 = f282(l0,l1,l5); if (l10 === undefined) break b1555;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1555;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1555;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1555;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1555;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1556: {
if (l4 === undefined) break b1556;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1557: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1557;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1557;
if ((l10 === false)) break b1557;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1558: {
if (l4 === undefined) break b1558;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1559: {
return l2;
}
}
function f284(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1560: {
l4 = undefined;
l5 = l3;
l6 = f283(l0,l1,l5); if (l6 === undefined) break b1560;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1560;
if ((l8 === false)) break b1560;
l9 = f283(l0,l1,l5); if (l9 === undefined) break b1560;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1560;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1560;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1561: {
if (l4 === undefined) break b1561;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1562: {
l4 = undefined;
l5 = l3;
l6 = f283(l0,l1,l5); if (l6 === undefined) break b1562;
l7 = l6;
if (!(l7 === "")) break b1562;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1563: {
if (l4 === undefined) break b1563;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1564: {
return l2;
}
}
function f285(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1565: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1565;
l9 = l8;
l10 = l1?.calendar; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1565;
l11 = l10?.months; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1565;
l12 = D(l11, l9); if (l12 === undefined) break b1565;
b1566: {
b1567: {
break b1566;
}
break b1565;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1565;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1565;
l21 = l20;
l22 = l1?.calendar; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1565;
l23 = l22?.month_first_day; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1565;
l24 = D(l23, l15); if (l24 === undefined) break b1565;
b1568: {
b1569: {
break b1568;
}
break b1565;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1565;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1565;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1565;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1565;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1565;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1565;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1565;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1565;
l53 = l52;
l54 = f284(l0,l1,l5); if (l54 === undefined) break b1565;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1565;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1565;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1565;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1565;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1565;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1565;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1565;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1565;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1565;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1570: {
if (l4 === undefined) break b1570;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1571: {
return l2;
}
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1572: {
l3 = undefined;
l4 = l0?.as_of; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1572;
l5 = l4;
l6 = f285(l0,l1,l5); if (l6 === undefined) break b1572;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1573: {
if (l3 === undefined) break b1573;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1574: {
return l2;
}
}
function f286(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1575: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1575;
l5 = l4?.last_failure_at; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1575;
l6 = l5;
l7 = f285(l0,l1,l6); if (l7 === undefined) break b1575;
l8 = l7;
l9 = l8;
l10 = f286(l0,l1); if (l10 === undefined) break b1575;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1575;
if ((l12 === false)) break b1575;
l13 = f286(l0,l1); if (l13 === undefined) break b1575;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1575;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1576: {
if (l3 === undefined) break b1576;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1577: {
return l2;
}
}
function f287(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1578: {
l2 = new RegoSet();
}
b1579: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1579;
if ((l4 === false)) break b1579;
b1580: {
l5 = f281(l0,l1); if (l5 === undefined) break b1580;
if ((l5 === false)) break b1580;
break b1579;}
l6 = f278(l0,l1); if (l6 === undefined) break b1579;
l7 = l6?.lock; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1579;
l8 = l7?.minutes; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1579;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1579;
l12 = l11;
l13 = f287(l0,l1); if (l13 === undefined) break b1579;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1579;
if ((l15 === false)) break b1579;
l16 = f278(l0,l1); if (l16 === undefined) break b1579;
l17 = l16;
l18 = f19(l0,l1,"locked_out",l17); if (l18 === undefined) break b1579;
l19 = l18;
l2.add(l19);
}
b1581: {
return l2;
}
}
function f288(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1582: {
l2 = new RegoSet();
}
b1583: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1583;
if ((l4 === false)) break b1583;
b1584: {
l5 = f281(l0,l1); if (l5 === undefined) break b1584;
if ((l5 === false)) break b1584;
break b1583;}
b1585: {
l6 = f287(l0,l1); if (l6 === undefined) break b1585;
if ((l6 === false)) break b1585;
break b1583;}
l7 = {"fact": "last_failure_at"};
l2.add(l7);
}
b1586: {
return l2;
}
}
function f289(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1587: {
b1588: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1588;
if ((l4 === false)) break b1588;
l5 = f278(l0,l1); if (l5 === undefined) break b1588;
l6 = l5?.unlock; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1588;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b1588;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1589: {
if (l3 !== undefined) break b1589;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1590: {
if (l3 === undefined) break b1590;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1591: {
return l2;
}
}
function f290(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function f291(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1592: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1592;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1592;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1592;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1592;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1592;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1592;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1593: {
if (l4 === undefined) break b1593;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1594: {
return l2;
}
}
function f292(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1595: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1595;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1595;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1595;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1595;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1595;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1596: {
if (l5 === undefined) break b1596;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1597: {
return l2;
}
}
function f293(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1598: {
l4 = undefined;
l5 = l3;
l6 = l1?.calendar; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1598;
l7 = l6?.two_digits; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1598;
l8 = D(l7, l5); if (l8 === undefined) break b1598;
b1599: {
b1600: {
break b1599;
}
break b1598;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1601: {
if (l4 === undefined) break b1601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1602: {
return l2;
}
}
function f294(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1603: {
l4 = undefined;
l5 = l3;
l6 = f283(l0,l1,l5); if (l6 === undefined) break b1603;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1603;
if ((l8 === false)) break b1603;
l9 = f283(l0,l1,l5); if (l9 === undefined) break b1603;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1603;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1604: {
if (l4 === undefined) break b1604;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1605: {
l4 = undefined;
l5 = l3;
l6 = f283(l0,l1,l5); if (l6 === undefined) break b1605;
l7 = l6;
if (!(l7 === "")) break b1605;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1606: {
if (l4 === undefined) break b1606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1607: {
return l2;
}
}
function f295(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1608: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f291(l0,l1,l6); if (l8 === undefined) break b1608;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1608;
l11 = l10;
l12 = l11;
l13 = f292(l0,l1,l6,l12); if (l13 === undefined) break b1608;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1608;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1608;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1608;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1608;
l24 = l23;
l25 = f293(l0,l1,l24); if (l25 === undefined) break b1608;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1608;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1608;
l32 = l31;
l33 = f293(l0,l1,l32); if (l33 === undefined) break b1608;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1608;
l38 = l37;
l39 = f294(l0,l1,l6); if (l39 === undefined) break b1608;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1608;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1609: {
if (l5 === undefined) break b1609;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1610: {
return l2;
}
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1611: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1611;
if ((l4 === false)) break b1611;
l5 = f287(l0,l1); if (l5 === undefined) break b1611;
if ((l5 === false)) break b1611;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1611;
l7 = l6?.last_failure_at; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1611;
l8 = l7;
l9 = f278(l0,l1); if (l9 === undefined) break b1611;
l10 = l9?.lock; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1611;
l11 = l10?.minutes; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1611;
l12 = l11;
l13 = f295(l0,l1,l8,l12); if (l13 === undefined) break b1611;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1612: {
if (l3 === undefined) break b1612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1613: {
return l2;
}
}
function f296(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1614: {
b1615: {
l3 = undefined;
b1616: {
l4 = f276(l0,l1); if (l4 === undefined) break b1616;
if ((l4 === false)) break b1616;
break b1615;}
l5 = f277(l0,l1); if (l5 === undefined) break b1615;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1615;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1617: {
if (l3 !== undefined) break b1617;
l4 = f276(l0,l1); if (l4 === undefined) break b1617;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1617;
if (!(l5 === "unavailable")) break b1617;
l6 = f277(l0,l1); if (l6 === undefined) break b1617;
l7 = l6;
l8 = f276(l0,l1); if (l8 === undefined) break b1617;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1617;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1618: {
if (l3 !== undefined) break b1618;
b1619: {
l4 = f278(l0,l1); if (l4 === undefined) break b1619;
if ((l4 === false)) break b1619;
break b1618;}
l5 = f277(l0,l1); if (l5 === undefined) break b1618;
l6 = l5;
l7 = f276(l0,l1); if (l7 === undefined) break b1618;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1618;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1620: {
if (l3 !== undefined) break b1620;
l4 = f288(l0,l1); if (l4 === undefined) break b1620;
l5 = l4;
l6 = f289(l0,l1); if (l6 === undefined) break b1620;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1620;
l9 = l8;
l10 = f278(l0,l1); if (l10 === undefined) break b1620;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1620;
l13 = l12;
l14 = f290(l0,l1); if (l14 === undefined) break b1620;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1620;
l17 = l16;
l18 = f278(l0,l1); if (l18 === undefined) break b1620;
l19 = l18;
l20 = f61(l0,l1,l19); if (l20 === undefined) break b1620;
l21 = l20;
l22 = f277(l0,l1); if (l22 === undefined) break b1620;
l23 = l22;
l24 = f276(l0,l1); if (l24 === undefined) break b1620;
l25 = l24;
l26 = f289(l0,l1); if (l26 === undefined) break b1620;
l27 = l26;
l28 = f288(l0,l1); if (l28 === undefined) break b1620;
l29 = l28;
l30 = {};
b1621: {
l31 = f296(l0,l1); if (l31 === undefined) break b1621;
l30["locked_until"] = l31;
}
b1622: {
b1623: {
l33 = l1?.hdp; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1623;
l34 = l33?.login_lockout; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1623;
l35 = D(l34, "values"); if (l35 === undefined) break b1623;
l32 = merge(l35, l30);
break b1622;
}
l32 = l30;
}
l36 = l32;
l37 = {"assumptions": l17,"missing": l27,"reasons": l29,"values": l36,"warnings": l21};
l38 = f17(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1620;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1624: {
if (l3 === undefined) break b1624;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1625: {
return l2;
}
}
function f297(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1626: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1626;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1626;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1627: {
if (l3 === undefined) break b1627;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1628: {
return l2;
}
}
function f298(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f299(l0,l1) {
let l3,l2;
b1629: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1630: {
if (l3 === undefined) break b1630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1631: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1632: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1632;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1632;
l6 = l5?.password; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1632;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1633: {
if (l3 === undefined) break b1633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1634: {
return l2;
}
}
function f300(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1635: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1635;
l5 = l4?.changed_on; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1635;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1635;
if ((l7 === false)) break b1635;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1635;
l9 = l8?.changed_on; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1635;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1636: {
if (l3 === undefined) break b1636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1637: {
return l2;
}
}
function f301(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1638: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1638;
l5 = l4;
l6 = f300(l0,l1); if (l6 === undefined) break b1638;
l7 = l6?.max_age; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1638;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1638;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1638;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1639: {
if (l3 === undefined) break b1639;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1640: {
return l2;
}
}
function f302(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1641: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1641;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1641;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1642: {
if (l3 === undefined) break b1642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1643: {
return l2;
}
}
function f303(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1644: {
l2 = new RegoSet();
}
b1645: {
l3 = undefined;
l4 = f302(l0,l1); if (l4 === undefined) break b1645;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1645;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1645;
if ((l8 === false)) break b1645;
l2.add("max_age");
}
b1646: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1646;
l5 = l4?.min_length; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1646;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1646;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1646;
if ((l8 === false)) break b1646;
l9 = l0?.facts; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1646;
l10 = D(l9, "length"); if (l10 === undefined) break b1646;
l11 = l10;
l12 = f300(l0,l1); if (l12 === undefined) break b1646;
l13 = l12?.min_length; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1646;
l14 = l13?.value; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1646;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1646;
if ((l16 === false)) break b1646;
l2.add("min_length");
}
b1647: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1647;
l5 = l4?.classes; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1647;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1647;
{
const k1648 = keysOf(l6), v1648 = valuesOf(l6);
for (let n1648 = 0; n1648 < v1648.length; n1648++) {
l7 = k1648 === null ? n1648 : k1648[n1648];
l8 = v1648[n1648];
b1649: {
l9 = l7;
l10 = l8;
l11 = f303(l0,l1); if (l11 === undefined) break b1649;
l12 = l11;
b1650: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1650;
if ((l13 === false)) break b1650;
break b1649;}
l2.add("classes");
}
}
}
}
b1651: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1651;
l5 = l4?.default_changed; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1651;
if ((l5 === false)) break b1651;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1651;
l7 = l6?.default_password; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1651;
if (!(l7 === true)) break b1651;
l2.add("default_changed");
}
b1652: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1652;
l5 = l4?.same_as_previous; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1652;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1652;
if ((l7 === false)) break b1652;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1652;
l9 = l8?.same_as_previous; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1652;
l10 = l9;
l11 = f300(l0,l1); if (l11 === undefined) break b1652;
l12 = l11?.history; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1652;
l13 = l12?.value; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1652;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1652;
if ((l15 === false)) break b1652;
l2.add("history");
}
b1653: {
return l2;
}
}
function f304(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l2;
b1654: {
l3 = undefined;
l4 = {"classes": "password_class_missing","default_changed": "default_password","history": "password_reused","max_age": "password_expired","min_length": "password_too_short"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1655: {
if (l3 === undefined) break b1655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1656: {
return l2;
}
}
function f305(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1657: {
l3 = undefined;
l4 = new RegoSet();
b1658: {
l5 = f304(l0,l1); if (l5 === undefined) break b1658;
{
const k1659 = keysOf(l5), v1659 = valuesOf(l5);
for (let n1659 = 0; n1659 < v1659.length; n1659++) {
l6 = k1659 === null ? n1659 : k1659[n1659];
l7 = v1659[n1659];
b1660: {
l8 = l6;
l9 = l7;
l10 = f305(l0,l1); if (l10 === undefined) break b1660;
l11 = D(l10, l9); if (l11 === undefined) break b1660;
l12 = l11;
l13 = f300(l0,l1); if (l13 === undefined) break b1660;
l14 = D(l13, l9); if (l14 === undefined) break b1660;
l15 = l14;
l16 = f19(l0,l1,l12,l15); if (l16 === undefined) break b1660;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1661: {
if (l3 === undefined) break b1661;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1662: {
return l2;
}
}
function f306(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1663: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1663;
l5 = l4?.same_as_previous; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1663;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1663;
if ((l7 === false)) break b1663;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1664: {
if (l3 === undefined) break b1664;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1665: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1665;
l5 = l4?.same_as_previous; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1665;
l6 = null;
if (!Q(l5, l6)) break b1665;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1666: {
if (l3 === undefined) break b1666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1667: {
return l2;
}
}
function f307(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1668: {
l2 = new RegoSet();
}
b1669: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1669;
{
const k1670 = keysOf(l4), v1670 = valuesOf(l4);
for (let n1670 = 0; n1670 < v1670.length; n1670++) {
l5 = k1670 === null ? n1670 : k1670[n1670];
l6 = v1670[n1670];
b1671: {
l7 = l5;
l8 = l6;
l9 = l8?.value; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1671;
if (!(l9 === "unset")) break b1671;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1671;
l12 = l11;
l13 = {"parameter": l12};
l2.add(l13);
}
}
}
}
b1672: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1672;
l5 = l4?.max_age; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1672;
if ((l5 === false)) break b1672;
b1673: {
l6 = f301(l0,l1); if (l6 === undefined) break b1673;
if ((l6 === false)) break b1673;
break b1672;}
l7 = {"fact": "changed_on"};
l2.add(l7);
}
b1674: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1674;
l5 = l4?.history; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1674;
if ((l5 === false)) break b1674;
b1675: {
l6 = f307(l0,l1); if (l6 === undefined) break b1675;
if ((l6 === false)) break b1675;
break b1674;}
l7 = {"fact": "same_as_previous"};
l2.add(l7);
}
b1676: {
return l2;
}
}
function f308(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1677: {
b1678: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1678;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1678;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1678;
if ((l9 === false)) break b1678;
l10 = f304(l0,l1); if (l10 === undefined) break b1678;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1679: {
if (l3 !== undefined) break b1679;
l4 = new RegoSet();
b1680: {
l5 = f300(l0,l1); if (l5 === undefined) break b1680;
{
const k1681 = keysOf(l5), v1681 = valuesOf(l5);
for (let n1681 = 0; n1681 < v1681.length; n1681++) {
l6 = k1681 === null ? n1681 : k1681[n1681];
l7 = v1681[n1681];
b1682: {
l8 = l6;
l9 = l7;
l4.add(l8);
}
}
}
}
l10 = l4;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1683: {
if (l3 === undefined) break b1683;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1684: {
return l2;
}
}
function f309(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1685: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1685;
l5 = l4;
l6 = f300(l0,l1); if (l6 === undefined) break b1685;
l7 = l6?.min_age; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1685;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1685;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1685;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1686: {
if (l3 === undefined) break b1686;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1687: {
return l2;
}
}
function f310(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1688: {
b1689: {
l3 = undefined;
b1690: {
l4 = f298(l0,l1); if (l4 === undefined) break b1690;
if ((l4 === false)) break b1690;
break b1689;}
l5 = f299(l0,l1); if (l5 === undefined) break b1689;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1689;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1691: {
if (l3 !== undefined) break b1691;
l4 = f298(l0,l1); if (l4 === undefined) break b1691;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1691;
if (!(l5 === "unavailable")) break b1691;
l6 = f299(l0,l1); if (l6 === undefined) break b1691;
l7 = l6;
l8 = f298(l0,l1); if (l8 === undefined) break b1691;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1691;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1692: {
if (l3 !== undefined) break b1692;
b1693: {
l4 = f300(l0,l1); if (l4 === undefined) break b1693;
if ((l4 === false)) break b1693;
break b1692;}
l5 = f299(l0,l1); if (l5 === undefined) break b1692;
l6 = l5;
l7 = f298(l0,l1); if (l7 === undefined) break b1692;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1692;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1694: {
if (l3 !== undefined) break b1694;
l4 = f306(l0,l1); if (l4 === undefined) break b1694;
l5 = l4;
l6 = f308(l0,l1); if (l6 === undefined) break b1694;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1694;
l9 = l8;
l10 = f299(l0,l1); if (l10 === undefined) break b1694;
l11 = l10;
l12 = f298(l0,l1); if (l12 === undefined) break b1694;
l13 = l12;
l14 = new RegoSet();
b1695: {
l15 = f309(l0,l1); if (l15 === undefined) break b1695;
{
const k1696 = keysOf(l15), v1696 = valuesOf(l15);
for (let n1696 = 0; n1696 < v1696.length; n1696++) {
l16 = k1696 === null ? n1696 : k1696[n1696];
l17 = v1696[n1696];
b1697: {
l18 = l16;
l19 = l17;
l20 = f300(l0,l1); if (l20 === undefined) break b1697;
l21 = D(l20, l19); if (l21 === undefined) break b1697;
l22 = l21;
l23 = f14(l0,l1,l22); if (l23 === undefined) break b1697;
l24 = l23;
{
const k1698 = keysOf(l24), v1698 = valuesOf(l24);
for (let n1698 = 0; n1698 < v1698.length; n1698++) {
l25 = k1698 === null ? n1698 : k1698[n1698];
l26 = v1698[n1698];
b1699: {
l27 = l25;
l28 = l26;
l14.add(l28);
}
}
}
}
}
}
}
l29 = l14;
l30 = f308(l0,l1); if (l30 === undefined) break b1694;
l31 = l30;
l32 = new RegoSet();
b1700: {
l33 = f304(l0,l1); if (l33 === undefined) break b1700;
{
const k1701 = keysOf(l33), v1701 = valuesOf(l33);
for (let n1701 = 0; n1701 < v1701.length; n1701++) {
l34 = k1701 === null ? n1701 : k1701[n1701];
l35 = v1701[n1701];
b1702: {
l36 = l34;
l37 = l35;
l38 = f300(l0,l1); if (l38 === undefined) break b1702;
l39 = D(l38, l37); if (l39 === undefined) break b1702;
l40 = l39;
l41 = f19(l0,l1,"change_password",l40); if (l41 === undefined) break b1702;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f306(l0,l1); if (l44 === undefined) break b1694;
l45 = l44;
l46 = {};
b1703: {
l47 = f302(l0,l1); if (l47 === undefined) break b1703;
l46["expires_on"] = l47;
}
b1704: {
l48 = f310(l0,l1); if (l48 === undefined) break b1704;
l46["may_change_from"] = l48;
}
b1705: {
b1706: {
l50 = l1?.hdp; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1706;
l51 = l50?.password_compliance; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1706;
l52 = D(l51, "values"); if (l52 === undefined) break b1706;
l49 = merge(l52, l46);
break b1705;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1707: {
l55 = f309(l0,l1); if (l55 === undefined) break b1707;
{
const k1708 = keysOf(l55), v1708 = valuesOf(l55);
for (let n1708 = 0; n1708 < v1708.length; n1708++) {
l56 = k1708 === null ? n1708 : k1708[n1708];
l57 = v1708[n1708];
b1709: {
l58 = l56;
l59 = l57;
l60 = f300(l0,l1); if (l60 === undefined) break b1709;
l61 = D(l60, l59); if (l61 === undefined) break b1709;
l62 = l61;
l63 = f61(l0,l1,l62); if (l63 === undefined) break b1709;
l64 = l63;
{
const k1710 = keysOf(l64), v1710 = valuesOf(l64);
for (let n1710 = 0; n1710 < v1710.length; n1710++) {
l65 = k1710 === null ? n1710 : k1710[n1710];
l66 = v1710[n1710];
b1711: {
l67 = l65;
l68 = l66;
l54.add(l68);
}
}
}
}
}
}
}
l69 = l54;
l70 = {"assumptions": l29,"missing": l31,"obligations": l43,"reasons": l45,"values": l53,"warnings": l69};
l71 = f17(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1694;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b1712: {
if (l3 === undefined) break b1712;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1713: {
return l2;
}
}
function f311(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1714: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1714;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1714;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1715: {
if (l3 === undefined) break b1715;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1716: {
return l2;
}
}
function f312(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f313(l0,l1) {
let l3,l2;
b1717: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1718: {
if (l3 === undefined) break b1718;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1719: {
return l2;
}
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1720: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1720;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1720;
l6 = l5?.personnel_register; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1720;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1721: {
if (l3 === undefined) break b1721;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1722: {
return l2;
}
}
function f314(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1723: {
b1724: {
l3 = undefined;
b1725: {
l4 = f312(l0,l1); if (l4 === undefined) break b1725;
if ((l4 === false)) break b1725;
break b1724;}
l5 = f313(l0,l1); if (l5 === undefined) break b1724;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1724;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1726: {
if (l3 !== undefined) break b1726;
l4 = f312(l0,l1); if (l4 === undefined) break b1726;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1726;
if (!(l5 === "unavailable")) break b1726;
l6 = f313(l0,l1); if (l6 === undefined) break b1726;
l7 = l6;
l8 = f312(l0,l1); if (l8 === undefined) break b1726;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1726;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1727: {
if (l3 !== undefined) break b1727;
b1728: {
l4 = f314(l0,l1); if (l4 === undefined) break b1728;
if ((l4 === false)) break b1728;
break b1727;}
l5 = f313(l0,l1); if (l5 === undefined) break b1727;
l6 = l5;
l7 = f312(l0,l1); if (l7 === undefined) break b1727;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1727;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1729: {
if (l3 !== undefined) break b1729;
l4 = f313(l0,l1); if (l4 === undefined) break b1729;
l5 = l4;
l6 = f312(l0,l1); if (l6 === undefined) break b1729;
l7 = l6;
l8 = f314(l0,l1); if (l8 === undefined) break b1729;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"personnel_register","check"); if (l10 === undefined) break b1729;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1730: {
if (l3 === undefined) break b1730;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1731: {
return l2;
}
}
function f315(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1732: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1732;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1732;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1733: {
if (l3 === undefined) break b1733;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1734: {
return l2;
}
}
function f316(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f317(l0,l1) {
let l3,l2;
b1735: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1736: {
if (l3 === undefined) break b1736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1737: {
return l2;
}
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1738: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1738;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1738;
l6 = l5?.processing; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1738;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1739: {
if (l3 === undefined) break b1739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1740: {
return l2;
}
}
function f318(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1741: {
b1742: {
l3 = undefined;
b1743: {
l4 = f316(l0,l1); if (l4 === undefined) break b1743;
if ((l4 === false)) break b1743;
break b1742;}
l5 = f317(l0,l1); if (l5 === undefined) break b1742;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1742;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1744: {
if (l3 !== undefined) break b1744;
l4 = f316(l0,l1); if (l4 === undefined) break b1744;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1744;
if (!(l5 === "unavailable")) break b1744;
l6 = f317(l0,l1); if (l6 === undefined) break b1744;
l7 = l6;
l8 = f316(l0,l1); if (l8 === undefined) break b1744;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1744;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1745: {
if (l3 !== undefined) break b1745;
b1746: {
l4 = f318(l0,l1); if (l4 === undefined) break b1746;
if ((l4 === false)) break b1746;
break b1745;}
l5 = f317(l0,l1); if (l5 === undefined) break b1745;
l6 = l5;
l7 = f316(l0,l1); if (l7 === undefined) break b1745;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1745;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1747: {
if (l3 !== undefined) break b1747;
l4 = f317(l0,l1); if (l4 === undefined) break b1747;
l5 = l4;
l6 = f316(l0,l1); if (l6 === undefined) break b1747;
l7 = l6;
l8 = f318(l0,l1); if (l8 === undefined) break b1747;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"processing","check"); if (l10 === undefined) break b1747;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1748: {
if (l3 === undefined) break b1748;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1749: {
return l2;
}
}
function f319(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1750: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1750;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1750;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1751: {
if (l3 === undefined) break b1751;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1752: {
return l2;
}
}
function f320(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f321(l0,l1) {
let l3,l2;
b1753: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1754: {
if (l3 === undefined) break b1754;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1755: {
return l2;
}
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1756: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1756;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1756;
l6 = l5?.purpose; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1756;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1757: {
if (l3 === undefined) break b1757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1758: {
return l2;
}
}
function f322(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1759: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1759;
l5 = l4?.legal_basis; if (l5 === undefined && (l5 = S(l4, "legal_basis")) === undefined) break b1759;
l6 = l5;
l7 = f322(l0,l1); if (l7 === undefined) break b1759;
l8 = l7?.legal_bases; if (l8 === undefined && (l8 = S(l7, "legal_bases")) === undefined) break b1759;
l9 = D(l8, l6); if (l9 === undefined) break b1759;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1760: {
if (l3 === undefined) break b1760;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1761: {
return l2;
}
}
function f323(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function f324(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1762: {
b1763: {
l4 = undefined;
l5 = l3;
l6 = l5?.outcome; if (l6 === undefined && (l6 = S(l5, "outcome")) === undefined) break b1763;
if (!(l6 === "permit")) break b1763;
l7 = f323(l0,l1); if (l7 === undefined) break b1763;
l8 = l7;
l9 = f19(l0,l1,"legal_basis_listed",l8); if (l9 === undefined) break b1763;
l10 = l9;
l11 = {};
l12 = [l10];
l11["reasons"] = l12;
l13 = b_object_union(l5,l11); if (l13 === undefined) break b1763;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1764: {
if (l4 !== undefined) break b1764;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1765: {
if (l4 === undefined) break b1765;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1766: {
return l2;
}
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1767: {
b1768: {
l3 = undefined;
b1769: {
l4 = f320(l0,l1); if (l4 === undefined) break b1769;
if ((l4 === false)) break b1769;
break b1768;}
l5 = f321(l0,l1); if (l5 === undefined) break b1768;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1768;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1770: {
if (l3 !== undefined) break b1770;
l4 = f320(l0,l1); if (l4 === undefined) break b1770;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1770;
if (!(l5 === "unavailable")) break b1770;
l6 = f321(l0,l1); if (l6 === undefined) break b1770;
l7 = l6;
l8 = f320(l0,l1); if (l8 === undefined) break b1770;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1770;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1771: {
if (l3 !== undefined) break b1771;
b1772: {
l4 = f322(l0,l1); if (l4 === undefined) break b1772;
if ((l4 === false)) break b1772;
break b1771;}
l5 = f321(l0,l1); if (l5 === undefined) break b1771;
l6 = l5;
l7 = f320(l0,l1); if (l7 === undefined) break b1771;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1771;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1773: {
if (l3 !== undefined) break b1773;
l4 = f321(l0,l1); if (l4 === undefined) break b1773;
l5 = l4;
l6 = f320(l0,l1); if (l6 === undefined) break b1773;
l7 = l6;
l8 = f322(l0,l1); if (l8 === undefined) break b1773;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"purpose","permission"); if (l10 === undefined) break b1773;
l11 = l10;
l12 = f324(l0,l1,l11); if (l12 === undefined) break b1773;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1774: {
if (l3 === undefined) break b1774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1775: {
return l2;
}
}
function f325(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1776: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1776;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1776;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1777: {
if (l3 === undefined) break b1777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1778: {
return l2;
}
}
function f326(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f327(l0,l1) {
let l3,l2;
b1779: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1780: {
if (l3 === undefined) break b1780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1781: {
return l2;
}
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1782: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1782;
l5 = l4?.medium; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1782;
l6 = l5;
l7 = f326(l0,l1); if (l7 === undefined) break b1782;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1782;
l9 = l8?.query_log; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1782;
l10 = D(l9, l6); if (l10 === undefined) break b1782;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1784: {
return l2;
}
}
function f328(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1785: {
l2 = new RegoSet();
}
b1786: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1786;
l5 = l4?.entry; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1786;
{
const k1787 = keysOf(l5), v1787 = valuesOf(l5);
for (let n1787 = 0; n1787 < v1787.length; n1787++) {
l6 = k1787 === null ? n1787 : k1787[n1787];
l7 = v1787[n1787];
b1788: {
l8 = l6;
l9 = l7;
l10 = f72(l0,l1,l9); if (l10 === undefined) break b1788;
if ((l10 === false)) break b1788;
l2.add(l8);
}
}
}
}
b1789: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1789;
l5 = l4?.entry; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1789;
l6 = l5?.stamped; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1789;
if (!(l6 === true)) break b1789;
l2.add("stamped");
}
b1790: {
return l2;
}
}
function f329(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1791: {
l2 = new RegoSet();
}
b1792: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1792;
l5 = l4?.required_fields; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1792;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1792;
if ((l7 === false)) break b1792;
l8 = f328(l0,l1); if (l8 === undefined) break b1792;
l9 = l8?.required_fields; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1792;
{
const k1793 = keysOf(l9), v1793 = valuesOf(l9);
for (let n1793 = 0; n1793 < v1793.length; n1793++) {
l10 = k1793 === null ? n1793 : k1793[n1793];
l11 = v1793[n1793];
b1794: {
l12 = l10;
l13 = l11;
l14 = f329(l0,l1); if (l14 === undefined) break b1794;
l15 = l14;
b1795: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1795;
if ((l16 === false)) break b1795;
break b1794;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1794;
l19 = l18;
l20 = f328(l0,l1); if (l20 === undefined) break b1794;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1794;
l23 = l22;
l2.add(l23);
}
}
}
}
b1796: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1796;
l5 = l4?.one_of; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1796;
if ((l5 === false)) break b1796;
l6 = new RegoSet();
b1797: {
l7 = f328(l0,l1); if (l7 === undefined) break b1797;
l8 = l7?.one_of; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1797;
{
const k1798 = keysOf(l8), v1798 = valuesOf(l8);
for (let n1798 = 0; n1798 < v1798.length; n1798++) {
l9 = k1798 === null ? n1798 : k1798[n1798];
l10 = v1798[n1798];
b1799: {
l11 = l9;
l12 = l10;
l13 = f329(l0,l1); if (l13 === undefined) break b1799;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1799;
if ((l15 === false)) break b1799;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1796;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1796;
l20 = f328(l0,l1); if (l20 === undefined) break b1796;
l21 = l20;
l22 = f19(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1796;
l23 = l22;
l2.add(l23);
}
b1800: {
return l2;
}
}
function f330(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1801: {
l2 = new RegoSet();
}
b1802: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1802;
l5 = l4?.required_fields; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1802;
if (!(l5 === "unset")) break b1802;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1802;
l7 = l6?.medium; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1802;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1802;
l11 = l10;
l12 = {"parameter": l11};
l2.add(l12);
}
b1803: {
return l2;
}
}
function f331(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1804: {
b1805: {
l3 = undefined;
b1806: {
l4 = f326(l0,l1); if (l4 === undefined) break b1806;
if ((l4 === false)) break b1806;
break b1805;}
l5 = f327(l0,l1); if (l5 === undefined) break b1805;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1805;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1807: {
if (l3 !== undefined) break b1807;
l4 = f326(l0,l1); if (l4 === undefined) break b1807;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1807;
if (!(l5 === "unavailable")) break b1807;
l6 = f327(l0,l1); if (l6 === undefined) break b1807;
l7 = l6;
l8 = f326(l0,l1); if (l8 === undefined) break b1807;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1807;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1808: {
if (l3 !== undefined) break b1808;
b1809: {
l4 = f328(l0,l1); if (l4 === undefined) break b1809;
if ((l4 === false)) break b1809;
break b1808;}
l5 = f327(l0,l1); if (l5 === undefined) break b1808;
l6 = l5;
l7 = f326(l0,l1); if (l7 === undefined) break b1808;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1808;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1810: {
if (l3 !== undefined) break b1810;
l4 = f330(l0,l1); if (l4 === undefined) break b1810;
l5 = l4;
l6 = f331(l0,l1); if (l6 === undefined) break b1810;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1810;
l9 = l8;
l10 = f328(l0,l1); if (l10 === undefined) break b1810;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1810;
l13 = l12;
l14 = f328(l0,l1); if (l14 === undefined) break b1810;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b1810;
l17 = l16;
l18 = f327(l0,l1); if (l18 === undefined) break b1810;
l19 = l18;
l20 = f326(l0,l1); if (l20 === undefined) break b1810;
l21 = l20;
l22 = f331(l0,l1); if (l22 === undefined) break b1810;
l23 = l22;
l24 = new RegoSet();
b1811: {
l25 = f330(l0,l1); if (l25 === undefined) break b1811;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1811;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1811;
if ((l30 === false)) break b1811;
l31 = f328(l0,l1); if (l31 === undefined) break b1811;
l32 = l31;
l33 = f19(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1811;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f330(l0,l1); if (l36 === undefined) break b1810;
l37 = l36;
l38 = {"assumptions": l13,"missing": l23,"obligations": l35,"reasons": l37,"warnings": l17};
l39 = f17(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1810;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1812: {
if (l3 === undefined) break b1812;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1813: {
return l2;
}
}
function f332(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1814: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1814;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1814;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1815: {
if (l3 === undefined) break b1815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1816: {
return l2;
}
}
function f333(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f334(l0,l1) {
let l3,l2;
b1817: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1818: {
if (l3 === undefined) break b1818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1819: {
return l2;
}
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1820: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1820;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1820;
l6 = l5?.query; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1820;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1821: {
if (l3 === undefined) break b1821;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1822: {
return l2;
}
}
function f335(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f336(l0,l1) {
let l3,l4,l5,l6,l2;
b1823: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1823;
l5 = l4?.user; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1823;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1824: {
if (l3 === undefined) break b1824;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1825: {
return l2;
}
}
function g337(l0,l1) {
let l3,l4,l5,l6,l2;
b1826: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1826;
l5 = l4?.checks; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1826;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1827: {
if (l3 === undefined) break b1827;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1828: {
return l2;
}
}
function f337(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1829: {
l2 = {};
}
b1830: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1830;
{
const k1831 = keysOf(l4), v1831 = valuesOf(l4);
for (let n1831 = 0; n1831 < v1831.length; n1831++) {
l5 = k1831 === null ? n1831 : k1831[n1831];
l6 = v1831[n1831];
b1832: {
l7 = l5;
l8 = l6;
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1832;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1833: {
return l2;
}
}
function f338(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1834: {
l2 = new RegoSet();
}
b1835: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1835;
{
const k1836 = keysOf(l4), v1836 = valuesOf(l4);
for (let n1836 = 0; n1836 < v1836.length; n1836++) {
l5 = k1836 === null ? n1836 : k1836[n1836];
l6 = v1836[n1836];
b1837: {
l7 = l5;
l8 = l6;
b1838: {
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1838;
if ((l9 === false)) break b1838;
break b1837;}
l2.add(l7);
}
}
}
}
b1839: {
return l2;
}
}
function f339(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f340(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1840: {
l4 = undefined;
l5 = l3;
l6 = f338(l0,l1); if (l6 === undefined) break b1840;
l7 = D(l6, l5); if (l7 === undefined) break b1840;
{
const k1841 = keysOf(l7), v1841 = valuesOf(l7);
for (let n1841 = 0; n1841 < v1841.length; n1841++) {
l8 = k1841 === null ? n1841 : k1841[n1841];
l9 = v1841[n1841];
b1842: {
l10 = l8;
l11 = l9;
l12 = f336(l0,l1); if (l12 === undefined) break b1842;
l13 = l12?.roles; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1842;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1842;
if ((l15 === false)) break b1842;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1843: {
if (l4 === undefined) break b1843;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1844: {
l4 = undefined;
l5 = l3;
l6 = f339(l0,l1); if (l6 === undefined) break b1844;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1844;
if ((l8 === false)) break b1844;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1845: {
if (l4 === undefined) break b1845;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1846: {
return l2;
}
}
function f341(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1847: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1847;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1847;
if ((l8 === false)) break b1847;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1847;
if ((l9 === false)) break b1847;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1848: {
if (l4 === undefined) break b1848;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1849: {
return l2;
}
}
function f342(l0,l1) {
let l3,l4,l5,l6,l2;
b1850: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1850;
l5 = l4?.account; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1850;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1851: {
if (l3 === undefined) break b1851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1852: {
return l2;
}
}
function f343(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l12,l13,l14,l15,l16,l19,l20,l21,l22,l23,l2;
b1853: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f72(l0,l1,l6); if (l8 === undefined) break b1853;
if ((l8 === false)) break b1853;
l9 = b_is_string(l7); if (l9 === undefined) break b1853;
if ((l9 === false)) break b1853;
b1854: {
b1855: {
l12 = l1?.texts; if (l12 === undefined && (l12 = S(l1, "texts")) === undefined) break b1855;
l13 = l12?.blank_characters; if (l13 === undefined && (l13 = S(l12, "blank_characters")) === undefined) break b1855;
break b1854;
}
break b1853;
}
l14 = l13;
l15 = b_trim(l6,l14); if (l15 === undefined) break b1853;
l16 = l15;
b1856: {
b1857: {
l19 = l1?.texts; if (l19 === undefined && (l19 = S(l1, "texts")) === undefined) break b1857;
l20 = l19?.blank_characters; if (l20 === undefined && (l20 = S(l19, "blank_characters")) === undefined) break b1857;
break b1856;
}
break b1853;
}
l21 = l20;
l22 = b_trim(l7,l21); if (l22 === undefined) break b1853;
l23 = l22;
if (!Q(l16, l23)) break b1853;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1858: {
if (l5 === undefined) break b1858;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1859: {
return l2;
}
}
function g344(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b1860: {
l3 = undefined;
b1861: {
l4 = f337(l0,l1); if (l4 === undefined) break b1861;
l5 = l4?.right_not_approved; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1861;
l6 = l5?.personal; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b1861;
if ((l6 === false)) break b1861;
break b1860;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1862: {
if (l3 === undefined) break b1862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1863: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1863;
l5 = l4?.holder_id; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1863;
l6 = l5;
l7 = f336(l0,l1); if (l7 === undefined) break b1863;
l8 = l7?.id; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b1863;
l9 = l8;
l10 = f343(l0,l1,l6,l9); if (l10 === undefined) break b1863;
if ((l10 === false)) break b1863;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1864: {
if (l3 === undefined) break b1864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1865: {
return l2;
}
}
function f344(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function f345(l0,l1) {
let l3,l4,l5,l6,l2;
b1866: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1866;
l5 = l4?.query; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1866;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1867: {
if (l3 === undefined) break b1867;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1868: {
return l2;
}
}
function g346(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1869: {
l2 = new RegoSet();
}
b1870: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1870;
l5 = l4?.unit; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1870;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1870;
if ((l7 === false)) break b1870;
l2.add("user.unit");
}
b1871: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1871;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1871;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1871;
if ((l7 === false)) break b1871;
l2.add("user.post_ends_on");
}
b1872: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1872;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1872;
l6 = null;
if (!Q(l5, l6)) break b1872;
l2.add("user.post_ends_on");
}
b1873: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1873;
l5 = l4?.application_form; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1873;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1873;
if ((l7 === false)) break b1873;
l2.add("account.application_form");
}
b1874: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1874;
l5 = l4?.confidentiality_pledge; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1874;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1874;
if ((l7 === false)) break b1874;
l2.add("account.confidentiality_pledge");
}
b1875: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1875;
l5 = l4?.default_password; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1875;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1875;
if ((l7 === false)) break b1875;
l2.add("account.default_password");
}
b1876: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1876;
l5 = l4?.password_changed_on; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1876;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1876;
if ((l7 === false)) break b1876;
l2.add("account.password_changed_on");
}
b1877: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1877;
l5 = l4?.session; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1877;
l6 = l5?.idle_minutes; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1877;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1877;
if ((l8 === false)) break b1877;
l2.add("session.idle_minutes");
}
b1878: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1878;
l5 = l4?.client; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1878;
l6 = l5?.ip; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1878;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1878;
if ((l8 === false)) break b1878;
l2.add("client.ip");
}
b1879: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1879;
l5 = l4?.client; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1879;
l6 = l5?.allowed_ips; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1879;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1879;
if ((l8 === false)) break b1879;
l2.add("client.allowed_ips");
}
b1880: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1880;
l5 = l4?.purpose_listed; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1880;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1880;
if ((l7 === false)) break b1880;
l2.add("query.purpose_listed");
}
b1881: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1881;
l5 = l4?.fields; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1881;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1881;
if ((l7 === false)) break b1881;
l2.add("query.fields");
}
b1882: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1882;
l5 = l4?.approved_from; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1882;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l2.add("account.approved_from");
}
b1883: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1883;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1883;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1883;
if ((l7 === false)) break b1883;
l2.add("account.approved_until");
}
b1884: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1884;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1884;
l6 = null;
if (!Q(l5, l6)) break b1884;
l2.add("account.approved_until");
}
b1885: {
return l2;
}
}
function f346(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1886: {
l2 = new RegoSet();
}
b1887: {
l3 = undefined;
b1888: {
l4 = f340(l0,l1,"password_expired"); if (l4 === undefined) break b1888;
if ((l4 === false)) break b1888;
break b1887;}
l5 = f346(l0,l1); if (l5 === undefined) break b1887;
l6 = l5;
b1889: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1889;
if ((l7 === false)) break b1889;
break b1887;}
l2.add("password_expired");
}
b1890: {
return l2;
}
}
function f347(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function f348(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1891: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1891;
if (!(l8 === "exceeded")) break b1891;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1891;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1891;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1891;
if ((l12 === false)) break b1891;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1892: {
if (l5 === undefined) break b1892;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1893: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1893;
if (!(l8 === "reached")) break b1893;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1893;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1893;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1893;
if ((l12 === false)) break b1893;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1894: {
if (l5 === undefined) break b1894;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1895: {
return l2;
}
}
function f349(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1896: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1896;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1896;
if ((l8 === false)) break b1896;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1896;
if ((l9 === false)) break b1896;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1897: {
if (l4 === undefined) break b1897;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1898: {
return l2;
}
}
function g350(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1899: {
l2 = new RegoSet();
}
b1900: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1900;
l5 = l4?.linkage; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1900;
l6 = l5?.status; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1900;
if (!(l6 === "active")) break b1900;
l2.add("linkage_not_active");
}
b1901: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1901;
l5 = l4?.kind; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1901;
if (!(l5 === "service")) break b1901;
l2.add("personal_account_not_served");
}
b1902: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1902;
l5 = l4?.unit; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1902;
l6 = l5;
l7 = f337(l0,l1); if (l7 === undefined) break b1902;
l8 = l7?.unit_not_listed; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1902;
l9 = l8?.units; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1902;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1902;
if ((l11 === false)) break b1902;
l2.add("unit_not_listed");
}
b1903: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1903;
l5 = l4?.unit; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1903;
l6 = l5;
l7 = f337(l0,l1); if (l7 === undefined) break b1903;
l8 = l7?.unit_not_listed; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1903;
l9 = l8?.district_office; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1903;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1903;
l12 = l11;
if (!Array.isArray(l12)) break b1903;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1903;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1903;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1903;
l18 = l16;
l19 = f337(l0,l1); if (l19 === undefined) break b1903;
l20 = l19?.unit_not_listed; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1903;
l21 = l20?.districts; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1903;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1903;
if ((l23 === false)) break b1903;
l24 = f337(l0,l1); if (l24 === undefined) break b1903;
l25 = l24?.unit_not_listed; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1903;
l26 = l25?.district_sections; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1903;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1903;
if ((l28 === false)) break b1903;
l2.add("unit_not_listed");
}
b1904: {
l3 = undefined;
l4 = f340(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1904;
if ((l4 === false)) break b1904;
l2.add("role_may_not_query");
}
b1905: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1905;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1905;
l6 = null;
if (!Q(l5, l6)) break b1905;
l2.add("post_ended");
}
b1906: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1906;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1906;
l6 = l5;
l7 = f341(l0,l1,l6); if (l7 === undefined) break b1906;
if ((l7 === false)) break b1906;
l2.add("post_ended");
}
b1907: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1907;
l5 = l4?.right_approved; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1907;
if (!(l5 === true)) break b1907;
l6 = f344(l0,l1); if (l6 === undefined) break b1907;
if ((l6 === false)) break b1907;
l2.add("right_not_approved");
}
b1908: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1908;
l5 = l4?.holder_id; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1908;
l6 = f336(l0,l1); if (l6 === undefined) break b1908;
l7 = l6?.id; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1908;
if (!Q(l5, l7)) break b1908;
l8 = f336(l0,l1); if (l8 === undefined) break b1908;
l9 = l8?.id; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1908;
l10 = l9;
l11 = f72(l0,l1,l10); if (l11 === undefined) break b1908;
if ((l11 === false)) break b1908;
l2.add("account_not_own");
}
b1909: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1909;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1909;
if (!(l5 === "active")) break b1909;
l2.add("account_not_active");
}
b1910: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1910;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1910;
if (!(l5 === "locked")) break b1910;
b1911: {
l6 = f337(l0,l1); if (l6 === undefined) break b1911;
l7 = l6?.account_not_active; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1911;
l8 = l7?.by_status; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1911;
l9 = l8?.locked; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1911;
if ((l9 === false)) break b1911;
break b1910;}
l2.add("account_not_active");
}
b1912: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1912;
l5 = l4?.application_form; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1912;
if (!(l5 === true)) break b1912;
l2.add("application_form_missing");
}
b1913: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1913;
l5 = l4?.confidentiality_pledge; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1913;
if (!(l5 === true)) break b1913;
l2.add("confidentiality_pledge_missing");
}
b1914: {
l3 = undefined;
b1915: {
l4 = f340(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1915;
if ((l4 === false)) break b1915;
break b1914;}
l2.add("confidentiality_pledge_missing");
}
b1916: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1916;
l5 = l4?.default_password; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1916;
if (!(l5 === false)) break b1916;
l2.add("default_password");
}
b1917: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1917;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1917;
if ((l6 === false)) break b1917;
l7 = f342(l0,l1); if (l7 === undefined) break b1917;
l8 = l7?.password_changed_on; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1917;
l9 = l8;
l10 = f333(l0,l1); if (l10 === undefined) break b1917;
l11 = l10?.parameters; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1917;
l12 = l11?.password; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1917;
l13 = l12?.max_age; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1917;
l14 = l13?.value; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1917;
l15 = l14;
l16 = f35(l0,l1,l9,l15); if (l16 === undefined) break b1917;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1917;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1917;
if ((l20 === false)) break b1917;
l2.add("password_expired");
}
b1918: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1918;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1918;
if ((l6 === false)) break b1918;
l2.add("password_expired");
}
b1919: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1919;
l5 = l4?.session; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1919;
l6 = l5?.idle_minutes; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1919;
l7 = l6;
l8 = f333(l0,l1); if (l8 === undefined) break b1919;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1919;
l10 = l9?.session; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1919;
l11 = l10?.idle_timeout; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1919;
l12 = l11;
l13 = f348(l0,l1,l7,l12); if (l13 === undefined) break b1919;
if ((l13 === false)) break b1919;
l2.add("session_idle");
}
b1920: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1920;
l5 = l4?.client; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1920;
l6 = l5?.ip; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1920;
l7 = l6;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1920;
l9 = l8?.client; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1920;
l10 = l9?.allowed_ips; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1920;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1920;
if ((l12 === false)) break b1920;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1920;
l14 = l13?.client; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1920;
l15 = l14?.ip; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1920;
l16 = l15;
l17 = f72(l0,l1,l16); if (l17 === undefined) break b1920;
if ((l17 === false)) break b1920;
l2.add("ip_not_whitelisted");
}
b1921: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1921;
l5 = l4?.case_number; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1921;
l6 = l5;
l7 = f72(l0,l1,l6); if (l7 === undefined) break b1921;
if ((l7 === false)) break b1921;
l2.add("case_number_missing");
}
b1922: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1922;
l5 = l4?.reason; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1922;
l6 = l5;
l7 = f72(l0,l1,l6); if (l7 === undefined) break b1922;
if ((l7 === false)) break b1922;
l2.add("reason_missing");
}
b1923: {
l3 = undefined;
l4 = [];
b1924: {
l5 = f337(l0,l1); if (l5 === undefined) break b1924;
l6 = l5?.statement_missing; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1924;
l7 = l6?.any_of; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1924;
{
const k1925 = keysOf(l7), v1925 = valuesOf(l7);
for (let n1925 = 0; n1925 < v1925.length; n1925++) {
l8 = k1925 === null ? n1925 : k1925[n1925];
l9 = v1925[n1925];
b1926: {
l10 = l8;
l11 = l9;
l12 = f345(l0,l1); if (l12 === undefined) break b1926;
l13 = D(l12, l11); if (l13 === undefined) break b1926;
l14 = l13;
l15 = f72(l0,l1,l14); if (l15 === undefined) break b1926;
if ((l15 === false)) break b1926;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1923;
l18 = l17;
l19 = f337(l0,l1); if (l19 === undefined) break b1923;
l20 = l19?.statement_missing; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1923;
l21 = l20?.at_least; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1923;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1923;
if ((l23 === false)) break b1923;
l2.add("statement_missing");
}
b1927: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1927;
l5 = l4?.official_use; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1927;
if (!(l5 === true)) break b1927;
l2.add("not_official_use");
}
b1928: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1928;
l5 = l4?.purpose_listed; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1928;
if (!(l5 === true)) break b1928;
l2.add("purpose_not_listed");
}
b1929: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1929;
l5 = l4?.fields; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1929;
l6 = l5;
l7 = undefined;
b1930: {
b1931: {
if (!Array.isArray(l6)) break b1931;
break b1930;
}
b1932: {
if (!O(l6)) break b1932;
break b1930;
}
b1933: {
if (!(l6 instanceof RegoSet)) break b1933;
break b1930;
}
break b1929;
}
{
const k1934 = keysOf(l6), v1934 = valuesOf(l6);
for (let n1934 = 0; n1934 < v1934.length; n1934++) {
l9 = k1934 === null ? n1934 : k1934[n1934];
l10 = v1934[n1934];
b1935: {
l11 = l9;
l8 = undefined;
b1936: {
l12 = l10;
l13 = f337(l0,l1); if (l13 === undefined) break b1936;
l14 = l13?.field_not_allowed; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1936;
l15 = l14?.fields; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1936;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1936;
if ((l17 === false)) break b1936;
l8 = true;
}
if (l8 !== undefined) break b1935;
l7 = true;
}
}
}
if (l7 !== undefined) break b1929;
l2.add("field_not_allowed");
}
b1937: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1937;
l5 = l4?.within_approved_scope; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1937;
if (!(l5 === true)) break b1937;
l2.add("outside_approved_scope");
}
b1938: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1938;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1938;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1938;
if ((l7 === false)) break b1938;
l2.add("approval_missing");
}
b1939: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1939;
l5 = l4?.approved_from; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1939;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1939;
if ((l7 === false)) break b1939;
l2.add("approval_not_started");
}
b1940: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1940;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1940;
l6 = l5;
l7 = f349(l0,l1,l6); if (l7 === undefined) break b1940;
if ((l7 === false)) break b1940;
l2.add("approval_expired");
}
b1941: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1941;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1941;
l6 = null;
if (!Q(l5, l6)) break b1941;
l2.add("approval_expired");
}
b1942: {
return l2;
}
}
function f350(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1943: {
l3 = undefined;
l4 = {};
l5 = new RegoSet();
l5.add("account.application_form");
l4["application_form_missing"] = l5;
l6 = new RegoSet();
l6.add("account.approved_until");
l4["approval_expired"] = l6;
l7 = new RegoSet();
l7.add("account.approved_until");
l4["approval_missing"] = l7;
l8 = new RegoSet();
l8.add("account.approved_from");
l4["approval_not_started"] = l8;
l9 = new RegoSet();
l9.add("account.confidentiality_pledge");
l4["confidentiality_pledge_missing"] = l9;
l10 = new RegoSet();
l10.add("account.default_password");
l4["default_password"] = l10;
l11 = new RegoSet();
l11.add("query.fields");
l4["field_not_allowed"] = l11;
l12 = new RegoSet();
l12.add("client.allowed_ips");
l12.add("client.ip");
l4["ip_not_whitelisted"] = l12;
l13 = new RegoSet();
l13.add("account.password_changed_on");
l4["password_expired"] = l13;
l14 = new RegoSet();
l14.add("user.post_ends_on");
l4["post_ended"] = l14;
l15 = new RegoSet();
l15.add("query.purpose_listed");
l4["purpose_not_listed"] = l15;
l16 = new RegoSet();
l16.add("session.idle_minutes");
l4["session_idle"] = l16;
l17 = new RegoSet();
l17.add("user.unit");
l4["unit_not_listed"] = l17;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1944: {
if (l3 === undefined) break b1944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1945: {
return l2;
}
}
function f351(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1946: {
l3 = undefined;
l4 = [];
b1947: {
l5 = f337(l0,l1); if (l5 === undefined) break b1947;
{
const k1948 = keysOf(l5), v1948 = valuesOf(l5);
for (let n1948 = 0; n1948 < v1948.length; n1948++) {
l6 = k1948 === null ? n1948 : k1948[n1948];
l7 = v1948[n1948];
b1949: {
l8 = l6;
l9 = l7;
l10 = f351(l0,l1); if (l10 === undefined) break b1949;
l11 = D(l10, l8); if (l11 === undefined) break b1949;
{
const k1950 = keysOf(l11), v1950 = valuesOf(l11);
for (let n1950 = 0; n1950 < v1950.length; n1950++) {
l12 = k1950 === null ? n1950 : k1950[n1950];
l13 = v1950[n1950];
b1951: {
l14 = l12;
l15 = l13;
l16 = [l8,l15];
l4.push(l16);
}
}
}
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1952: {
if (l3 === undefined) break b1952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1953: {
return l2;
}
}
function f352(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1954: {
l2 = new RegoSet();
}
b1955: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1956 = keysOf(l5), v1956 = valuesOf(l5);
for (let n1956 = 0; n1956 < v1956.length; n1956++) {
l6 = k1956 === null ? n1956 : k1956[n1956];
l7 = v1956[n1956];
b1957: {
l8 = l6;
l9 = l7;
b1958: {
l10 = f340(l0,l1,l9); if (l10 === undefined) break b1958;
if ((l10 === false)) break b1958;
break b1957;}
l2.add(l9);
}
}
}
}
b1959: {
return l2;
}
}
function f353(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1960: {
l3 = undefined;
l4 = [];
b1961: {
l5 = f352(l0,l1); if (l5 === undefined) break b1961;
{
const k1962 = keysOf(l5), v1962 = valuesOf(l5);
for (let n1962 = 0; n1962 < v1962.length; n1962++) {
l6 = k1962 === null ? n1962 : k1962[n1962];
l7 = v1962[n1962];
b1963: {
l8 = l6;
if (!Array.isArray(l7)) break b1963;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1963;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1963;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1963;
l14 = l12;
l15 = f346(l0,l1); if (l15 === undefined) break b1963;
l16 = l15;
b1964: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1964;
if ((l17 === false)) break b1964;
break b1963;}
l18 = f353(l0,l1); if (l18 === undefined) break b1963;
l19 = l18;
b1965: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1965;
if ((l20 === false)) break b1965;
break b1963;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1966: {
if (l3 === undefined) break b1966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1967: {
return l2;
}
}
function f354(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1968: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1968;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1968;
l6 = l5?.password; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1968;
l7 = l6?.max_age; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1968;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1968;
if (!(l8 === "unset")) break b1968;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1969: {
if (l3 === undefined) break b1969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1970: {
return l2;
}
}
function f355(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1971: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1971;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1971;
l6 = l5?.session; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1971;
l7 = l6?.idle_timeout; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1971;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1971;
if (!(l8 === "unset")) break b1971;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1972: {
if (l3 === undefined) break b1972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1973: {
return l2;
}
}
function f356(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1974: {
l2 = new RegoSet();
}
b1975: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b1975;
{
const k1976 = keysOf(l4), v1976 = valuesOf(l4);
for (let n1976 = 0; n1976 < v1976.length; n1976++) {
l5 = k1976 === null ? n1976 : k1976[n1976];
l6 = v1976[n1976];
b1977: {
l7 = l5;
if (!Array.isArray(l6)) break b1977;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1977;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1977;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1977;
l13 = l11;
l2.add(l12);
}
}
}
}
b1978: {
l3 = undefined;
b1979: {
l4 = "password_expired";
l5 = f355(l0,l1); if (l5 === undefined) break b1979;
l6 = l5;
l2.add(l4);
}
b1980: {
l7 = "session_idle";
l8 = f356(l0,l1); if (l8 === undefined) break b1980;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = l1?.hdp; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1978;
l12 = l11?.query_permission; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1978;
l13 = l12?.open_numbers; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1978;
{
const k1981 = keysOf(l13), v1981 = valuesOf(l13);
for (let n1981 = 0; n1981 < v1981.length; n1981++) {
l14 = k1981 === null ? n1981 : k1981[n1981];
l15 = v1981[n1981];
b1982: {
l16 = l14;
b1983: {
l17 = D(l10, l14); if (l17 === undefined) break b1983;
break b1982;}
b1984: {
b1985: {
break b1984;
}
break b1982;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1986: {
return l2;
}
}
function f357(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1987: {
l3 = undefined;
l4 = f350(l0,l1); if (l4 === undefined) break b1987;
l5 = l4;
l6 = f357(l0,l1); if (l6 === undefined) break b1987;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1987;
l9 = l8;
l10 = f337(l0,l1); if (l10 === undefined) break b1987;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1987;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1988: {
if (l3 === undefined) break b1988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1989: {
return l2;
}
}
function f358(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function f359(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1990: {
b1991: {
l4 = undefined;
l5 = l3;
l6 = f342(l0,l1); if (l6 === undefined) break b1991;
l7 = l6?.status; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b1991;
l8 = l7;
l9 = l5?.by_status; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b1991;
l10 = D(l9, l8); if (l10 === undefined) break b1991;
l11 = l10;
l12 = {"clause": l11};
l13 = b_object_union(l5,l12); if (l13 === undefined) break b1991;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1992: {
if (l4 !== undefined) break b1992;
l5 = l3;
l6 = [];
b1993: {
l7 = l5?.by_role; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b1993;
{
const k1994 = keysOf(l7), v1994 = valuesOf(l7);
for (let n1994 = 0; n1994 < v1994.length; n1994++) {
l8 = k1994 === null ? n1994 : k1994[n1994];
l9 = v1994[n1994];
b1995: {
l10 = l8;
l11 = l9;
l12 = l11?.role; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b1995;
l13 = l12;
l14 = f336(l0,l1); if (l14 === undefined) break b1995;
l15 = l14?.roles; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b1995;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1995;
if ((l17 === false)) break b1995;
l18 = l11?.clause; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b1995;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b1992;
l23 = l22;
l24 = {"clause": l23};
l25 = b_object_union(l5,l24); if (l25 === undefined) break b1992;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b1996: {
if (l4 !== undefined) break b1996;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1997: {
if (l4 === undefined) break b1997;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1998: {
return l2;
}
}
function f360(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1999: {
b2000: {
l4 = undefined;
l5 = l3;
l6 = f342(l0,l1); if (l6 === undefined) break b2000;
l7 = l6?.right_approved; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2000;
if (!(l7 === true)) break b2000;
l8 = l5?.personal; if (l8 === undefined && (l8 = S(l5, "personal")) === undefined) break b2000;
l9 = l8;
l10 = f359(l0,l1,l9); if (l10 === undefined) break b2000;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2001: {
if (l4 !== undefined) break b2001;
l5 = l3;
l6 = f359(l0,l1,l5); if (l6 === undefined) break b2001;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2002: {
if (l4 === undefined) break b2002;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2003: {
return l2;
}
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2004: {
l3 = undefined;
l4 = new RegoSet();
b2005: {
l5 = f358(l0,l1); if (l5 === undefined) break b2005;
{
const k2006 = keysOf(l5), v2006 = valuesOf(l5);
for (let n2006 = 0; n2006 < v2006.length; n2006++) {
l6 = k2006 === null ? n2006 : k2006[n2006];
l7 = v2006[n2006];
b2007: {
l8 = l6;
l9 = l7;
l10 = f360(l0,l1,l9); if (l10 === undefined) break b2007;
l11 = l10;
l12 = f19(l0,l1,l8,l11); if (l12 === undefined) break b2007;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2008: {
if (l3 === undefined) break b2008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2009: {
return l2;
}
}
function f361(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2010: {
l2 = new RegoSet();
}
b2011: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2011;
{
const k2012 = keysOf(l4), v2012 = valuesOf(l4);
for (let n2012 = 0; n2012 < v2012.length; n2012++) {
l5 = k2012 === null ? n2012 : k2012[n2012];
l6 = v2012[n2012];
b2013: {
l7 = l5;
if (!Array.isArray(l6)) break b2013;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2013;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2013;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2013;
l13 = l11;
l14 = {"fact": l13};
l2.add(l14);
}
}
}
}
b2014: {
l3 = undefined;
b2015: {
l4 = "password_expired";
l5 = f355(l0,l1); if (l5 === undefined) break b2015;
l6 = l5;
l7 = f337(l0,l1); if (l7 === undefined) break b2015;
l8 = D(l7, l4); if (l8 === undefined) break b2015;
if ((l8 === false)) break b2015;
l9 = {"parameter": l6};
l2.add(l9);
}
b2016: {
l10 = "session_idle";
l11 = f356(l0,l1); if (l11 === undefined) break b2016;
l12 = l11;
l13 = f337(l0,l1); if (l13 === undefined) break b2016;
l14 = D(l13, l10); if (l14 === undefined) break b2016;
if ((l14 === false)) break b2016;
l15 = {"parameter": l12};
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = l1?.hdp; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2014;
l18 = l17?.query_permission; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2014;
l19 = l18?.open_numbers; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2014;
{
const k2017 = keysOf(l19), v2017 = valuesOf(l19);
for (let n2017 = 0; n2017 < v2017.length; n2017++) {
l20 = k2017 === null ? n2017 : k2017[n2017];
l21 = v2017[n2017];
b2018: {
l22 = l20;
b2019: {
l23 = D(l16, l20); if (l23 === undefined) break b2019;
break b2018;}
b2020: {
b2021: {
break b2020;
}
break b2018;
}
l26 = l21;
l27 = f337(l0,l1); if (l27 === undefined) break b2018;
l28 = D(l27, l22); if (l28 === undefined) break b2018;
if ((l28 === false)) break b2018;
l29 = {"parameter": l26};
l2.add(l29);
}
}
}
}
b2022: {
return l2;
}
}
function f362(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2023: {
b2024: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2024;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2024;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2024;
if ((l9 === false)) break b2024;
l10 = f358(l0,l1); if (l10 === undefined) break b2024;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2025: {
if (l3 !== undefined) break b2025;
l4 = f337(l0,l1); if (l4 === undefined) break b2025;
l5 = l4;
l6 = f347(l0,l1); if (l6 === undefined) break b2025;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2025;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2026: {
if (l3 === undefined) break b2026;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2027: {
return l2;
}
}
function f363(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2028: {
l2 = new RegoSet();
}
b2029: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2029;
{
const k2030 = keysOf(l4), v2030 = valuesOf(l4);
for (let n2030 = 0; n2030 < v2030.length; n2030++) {
l5 = k2030 === null ? n2030 : k2030[n2030];
l6 = v2030[n2030];
b2031: {
l7 = l5;
l8 = l6;
l9 = l8?.readings; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2031;
if ((l9 === false)) break b2031;
l10 = f359(l0,l1,l8); if (l10 === undefined) break b2031;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2031;
l13 = l12;
{
const k2032 = keysOf(l13), v2032 = valuesOf(l13);
for (let n2032 = 0; n2032 < v2032.length; n2032++) {
l14 = k2032 === null ? n2032 : k2032[n2032];
l15 = v2032[n2032];
b2033: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
}
}
}
b2034: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2034;
l5 = l4?.right_not_approved; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2034;
l6 = l5?.personal; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2034;
if ((l6 === false)) break b2034;
l7 = f358(l0,l1); if (l7 === undefined) break b2034;
l8 = l7?.right_not_approved; if (l8 === undefined && (l8 = S(l7, "right_not_approved")) === undefined) break b2034;
l9 = l8;
l10 = f360(l0,l1,l9); if (l10 === undefined) break b2034;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2034;
l13 = l12;
{
const k2035 = keysOf(l13), v2035 = valuesOf(l13);
for (let n2035 = 0; n2035 < v2035.length; n2035++) {
l14 = k2035 === null ? n2035 : k2035[n2035];
l15 = v2035[n2035];
b2036: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2037: {
return l2;
}
}
function f364(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2038: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b2038;
l5 = l4?.roles; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2038;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2038;
if ((l7 === false)) break b2038;
l8 = f336(l0,l1); if (l8 === undefined) break b2038;
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2038;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2038;
if ((l11 === false)) break b2038;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2039: {
if (l3 === undefined) break b2039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2040: {
return l2;
}
}
function f365(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2041: {
b2042: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2042;
if ((l4 === false)) break b2042;
l5 = f335(l0,l1); if (l5 === undefined) break b2042;
l6 = l5?.advice; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2042;
l7 = l6?.admin_is_auditor; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2042;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2042;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2043: {
if (l3 !== undefined) break b2043;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2044: {
if (l3 === undefined) break b2044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2045: {
return l2;
}
}
function f366(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2046: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b2046;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2046;
l6 = l5?.password; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2046;
l7 = l6?.max_age; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2046;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2047: {
if (l3 === undefined) break b2047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2048: {
return l2;
}
}
function f367(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2049: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b2049;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2049;
l6 = l5?.session; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2049;
l7 = l6?.idle_timeout; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2049;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2050: {
if (l3 === undefined) break b2050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2051: {
return l2;
}
}
function f368(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2052: {
l2 = new RegoSet();
}
b2053: {
l3 = undefined;
b2054: {
l4 = "password_expired";
l5 = f367(l0,l1); if (l5 === undefined) break b2054;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b2054;
l8 = l7;
{
const k2055 = keysOf(l8), v2055 = valuesOf(l8);
for (let n2055 = 0; n2055 < v2055.length; n2055++) {
l9 = k2055 === null ? n2055 : k2055[n2055];
l10 = v2055[n2055];
b2056: {
l11 = l9;
l12 = l10;
l13 = f363(l0,l1); if (l13 === undefined) break b2056;
l14 = D(l13, l4); if (l14 === undefined) break b2056;
if ((l14 === false)) break b2056;
l2.add(l12);
}
}
}
}
b2057: {
l15 = "session_idle";
l16 = f368(l0,l1); if (l16 === undefined) break b2057;
l17 = l16;
l18 = f61(l0,l1,l17); if (l18 === undefined) break b2057;
l19 = l18;
{
const k2058 = keysOf(l19), v2058 = valuesOf(l19);
for (let n2058 = 0; n2058 < v2058.length; n2058++) {
l20 = k2058 === null ? n2058 : k2058[n2058];
l21 = v2058[n2058];
b2059: {
l22 = l20;
l23 = l21;
l24 = f363(l0,l1); if (l24 === undefined) break b2059;
l25 = D(l24, l15); if (l25 === undefined) break b2059;
if ((l25 === false)) break b2059;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = l1?.hdp; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2053;
l28 = l27?.query_permission; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2053;
l29 = l28?.numbered; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2053;
{
const k2060 = keysOf(l29), v2060 = valuesOf(l29);
for (let n2060 = 0; n2060 < v2060.length; n2060++) {
l30 = k2060 === null ? n2060 : k2060[n2060];
l31 = v2060[n2060];
b2061: {
l32 = l30;
b2062: {
l33 = D(l26, l30); if (l33 === undefined) break b2062;
break b2061;}
b2063: {
b2064: {
break b2063;
}
break b2061;
}
l36 = l31;
l37 = f61(l0,l1,l36); if (l37 === undefined) break b2061;
l38 = l37;
{
const k2065 = keysOf(l38), v2065 = valuesOf(l38);
for (let n2065 = 0; n2065 < v2065.length; n2065++) {
l39 = k2065 === null ? n2065 : k2065[n2065];
l40 = v2065[n2065];
b2066: {
l41 = l39;
l42 = l40;
l43 = f363(l0,l1); if (l43 === undefined) break b2066;
l44 = D(l43, l32); if (l44 === undefined) break b2066;
if ((l44 === false)) break b2066;
l2.add(l42);
}
}
}
}
}
}
}
b2067: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2067;
if ((l4 === false)) break b2067;
l5 = f335(l0,l1); if (l5 === undefined) break b2067;
l6 = l5?.advice; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2067;
l7 = l6?.admin_is_auditor; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2067;
l8 = l7;
l9 = f19(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2067;
l10 = l9;
l2.add(l10);
}
b2068: {
return l2;
}
}
function f369(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2069: {
b2070: {
l3 = undefined;
b2071: {
l4 = f333(l0,l1); if (l4 === undefined) break b2071;
if ((l4 === false)) break b2071;
break b2070;}
l5 = f334(l0,l1); if (l5 === undefined) break b2070;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2070;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2072: {
if (l3 !== undefined) break b2072;
l4 = f333(l0,l1); if (l4 === undefined) break b2072;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2072;
if (!(l5 === "unavailable")) break b2072;
l6 = f334(l0,l1); if (l6 === undefined) break b2072;
l7 = l6;
l8 = f333(l0,l1); if (l8 === undefined) break b2072;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2072;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2073: {
if (l3 !== undefined) break b2073;
b2074: {
l4 = f335(l0,l1); if (l4 === undefined) break b2074;
if ((l4 === false)) break b2074;
break b2073;}
l5 = f334(l0,l1); if (l5 === undefined) break b2073;
l6 = l5;
l7 = f333(l0,l1); if (l7 === undefined) break b2073;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2073;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2075: {
if (l3 !== undefined) break b2075;
l4 = f361(l0,l1); if (l4 === undefined) break b2075;
l5 = l4;
l6 = f362(l0,l1); if (l6 === undefined) break b2075;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2075;
l9 = l8;
l10 = l9;
l11 = f335(l0,l1); if (l11 === undefined) break b2075;
l12 = l11;
l13 = f14(l0,l1,l12); if (l13 === undefined) break b2075;
l14 = l13;
l15 = f364(l0,l1); if (l15 === undefined) break b2075;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2075;
l18 = l17;
l19 = f366(l0,l1); if (l19 === undefined) break b2075;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2075;
l22 = l21;
l23 = f334(l0,l1); if (l23 === undefined) break b2075;
l24 = l23;
l25 = f333(l0,l1); if (l25 === undefined) break b2075;
l26 = l25;
l27 = f362(l0,l1); if (l27 === undefined) break b2075;
l28 = l27;
l29 = new RegoSet();
b2076: {
if (!(l10 === "permit")) break b2076;
l30 = f335(l0,l1); if (l30 === undefined) break b2076;
l31 = l30;
l32 = f52(l0,l1,l31); if (l32 === undefined) break b2076;
l33 = l32;
{
const k2077 = keysOf(l33), v2077 = valuesOf(l33);
for (let n2077 = 0; n2077 < v2077.length; n2077++) {
l34 = k2077 === null ? n2077 : k2077[n2077];
l35 = v2077[n2077];
b2078: {
l36 = l34;
l37 = l35;
l29.add(l37);
}
}
}
}
l38 = l29;
l39 = f361(l0,l1); if (l39 === undefined) break b2075;
l40 = l39;
l41 = f369(l0,l1); if (l41 === undefined) break b2075;
l42 = l41;
l43 = {"assumptions": l22,"missing": l28,"obligations": l38,"reasons": l40,"warnings": l42};
l44 = f17(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2075;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2079: {
if (l3 === undefined) break b2079;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2080: {
return l2;
}
}
function f370(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2081: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2081;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2081;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2082: {
if (l3 === undefined) break b2082;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2083: {
return l2;
}
}
function f371(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f372(l0,l1) {
let l3,l2;
b2084: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2085: {
if (l3 === undefined) break b2085;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2086: {
return l2;
}
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2087: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2087;
l5 = l4?.record; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2087;
l6 = l5;
l7 = f371(l0,l1); if (l7 === undefined) break b2087;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2087;
l9 = l8?.retention; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2087;
l10 = D(l9, l6); if (l10 === undefined) break b2087;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2088: {
if (l3 === undefined) break b2088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2089: {
return l2;
}
}
function f373(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2090: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2090;
l5 = l4?.account_closed_on; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2090;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2090;
if ((l7 === false)) break b2090;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2090;
l9 = l8?.account_closed_on; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2090;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2091: {
if (l3 === undefined) break b2091;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2092: {
return l2;
}
}
function f374(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2093: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2093;
l5 = l4?.event_on; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2093;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2093;
if ((l7 === false)) break b2093;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2093;
l9 = l8?.event_on; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2093;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2094: {
if (l3 === undefined) break b2094;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2095: {
return l2;
}
}
function f375(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2096: {
b2097: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2097;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2097;
if (!(l5 === "account_closed")) break b2097;
l6 = f375(l0,l1); if (l6 === undefined) break b2097;
l7 = l6;
l8 = f374(l0,l1); if (l8 === undefined) break b2097;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2097;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2098: {
if (l3 !== undefined) break b2098;
l4 = f373(l0,l1); if (l4 === undefined) break b2098;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2098;
if (!(l5 === "event")) break b2098;
l6 = f375(l0,l1); if (l6 === undefined) break b2098;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2099: {
if (l3 === undefined) break b2099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2100: {
return l2;
}
}
function f376(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function f377(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2101: {
b2102: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2102;
l10 = l9;
l11 = l10;
l12 = f34(l0,l1,l11,l7); if (l12 === undefined) break b2102;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2102;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2102;
l22 = l21;
if (!Q(l18, l22)) break b2102;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2102;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2103: {
if (l5 !== undefined) break b2103;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2103;
l10 = l9;
l11 = f34(l0,l1,l10,l7); if (l11 === undefined) break b2103;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2104: {
if (l5 === undefined) break b2104;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2105: {
return l2;
}
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2106: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2106;
l5 = l4;
l6 = f373(l0,l1); if (l6 === undefined) break b2106;
l7 = l6?.keep; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2106;
l8 = l7?.months; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2106;
l9 = l8;
l10 = f377(l0,l1,l5,l9); if (l10 === undefined) break b2106;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2107: {
if (l3 === undefined) break b2107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2108: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2108;
l5 = l4;
l6 = f373(l0,l1); if (l6 === undefined) break b2108;
l7 = l6?.keep; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2108;
l8 = l7?.days; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2108;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2108;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2109: {
if (l3 === undefined) break b2109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2110: {
return l2;
}
}
function f378(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2111: {
l2 = new RegoSet();
}
b2112: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2112;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2112;
if (!(l5 === "account_closed")) break b2112;
b2113: {
l6 = f374(l0,l1); if (l6 === undefined) break b2113;
if ((l6 === false)) break b2113;
break b2112;}
l7 = f373(l0,l1); if (l7 === undefined) break b2112;
l8 = l7;
l9 = f19(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2112;
l10 = l9;
l2.add(l10);
}
b2114: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2114;
if ((l4 === false)) break b2114;
l5 = f373(l0,l1); if (l5 === undefined) break b2114;
l6 = l5?.keep; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2114;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2114;
if ((l8 === false)) break b2114;
b2115: {
l9 = f378(l0,l1); if (l9 === undefined) break b2115;
if ((l9 === false)) break b2115;
break b2114;}
l10 = f373(l0,l1); if (l10 === undefined) break b2114;
l11 = l10;
l12 = f19(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2114;
l13 = l12;
l2.add(l13);
}
b2116: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2116;
l5 = l4;
l6 = f378(l0,l1); if (l6 === undefined) break b2116;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2116;
if ((l8 === false)) break b2116;
l9 = f373(l0,l1); if (l9 === undefined) break b2116;
l10 = l9;
l11 = f19(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2116;
l12 = l11;
l2.add(l12);
}
b2117: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2117;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2117;
if (!(l5 === "account_closed")) break b2117;
l6 = f374(l0,l1); if (l6 === undefined) break b2117;
l7 = l6;
l8 = f373(l0,l1); if (l8 === undefined) break b2117;
l9 = l8?.keep; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2117;
l10 = l9?.months; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2117;
l11 = l10;
l12 = f377(l0,l1,l7,l11); if (l12 === undefined) break b2117;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2117;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2117;
if ((l16 === false)) break b2117;
l17 = f373(l0,l1); if (l17 === undefined) break b2117;
l18 = l17;
l19 = f19(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2117;
l20 = l19;
l2.add(l20);
}
b2118: {
return l2;
}
}
function f379(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2119: {
l2 = new RegoSet();
}
b2120: {
l3 = undefined;
b2121: {
l4 = f375(l0,l1); if (l4 === undefined) break b2121;
if ((l4 === false)) break b2121;
break b2120;}
l5 = {"fact": "event_on"};
l2.add(l5);
}
b2122: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2122;
l5 = l4?.keep; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2122;
if (!(l5 === "unset")) break b2122;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2122;
l7 = l6?.record; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2122;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2122;
l11 = l10;
l12 = {"parameter": l11};
l2.add(l12);
}
b2123: {
return l2;
}
}
function f380(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2124: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2124;
if ((l4 === false)) break b2124;
l5 = f373(l0,l1); if (l5 === undefined) break b2124;
l6 = l5?.qualifier; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2124;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2125: {
if (l3 === undefined) break b2125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2126: {
return l2;
}
}
function f381(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2127: {
b2128: {
l3 = undefined;
b2129: {
l4 = f371(l0,l1); if (l4 === undefined) break b2129;
if ((l4 === false)) break b2129;
break b2128;}
l5 = f372(l0,l1); if (l5 === undefined) break b2128;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2128;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2130: {
if (l3 !== undefined) break b2130;
l4 = f371(l0,l1); if (l4 === undefined) break b2130;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2130;
if (!(l5 === "unavailable")) break b2130;
l6 = f372(l0,l1); if (l6 === undefined) break b2130;
l7 = l6;
l8 = f371(l0,l1); if (l8 === undefined) break b2130;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2130;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2131: {
if (l3 !== undefined) break b2131;
b2132: {
l4 = f373(l0,l1); if (l4 === undefined) break b2132;
if ((l4 === false)) break b2132;
break b2131;}
l5 = f372(l0,l1); if (l5 === undefined) break b2131;
l6 = l5;
l7 = f371(l0,l1); if (l7 === undefined) break b2131;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2131;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2133: {
if (l3 !== undefined) break b2133;
l4 = f379(l0,l1); if (l4 === undefined) break b2133;
l5 = l4;
l6 = f380(l0,l1); if (l6 === undefined) break b2133;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2133;
l9 = l8;
l10 = f373(l0,l1); if (l10 === undefined) break b2133;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2133;
l13 = l12;
l14 = f373(l0,l1); if (l14 === undefined) break b2133;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2133;
l17 = l16;
l18 = f372(l0,l1); if (l18 === undefined) break b2133;
l19 = l18;
l20 = f371(l0,l1); if (l20 === undefined) break b2133;
l21 = l20;
l22 = f380(l0,l1); if (l22 === undefined) break b2133;
l23 = l22;
l24 = new RegoSet();
b2134: {
l25 = f379(l0,l1); if (l25 === undefined) break b2134;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2134;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2134;
if ((l30 === false)) break b2134;
l31 = f373(l0,l1); if (l31 === undefined) break b2134;
l32 = l31;
l33 = f19(l0,l1,"keep_record",l32); if (l33 === undefined) break b2134;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f379(l0,l1); if (l37 === undefined) break b2133;
l38 = l37;
l39 = {};
b2135: {
l40 = f378(l0,l1); if (l40 === undefined) break b2135;
l39["keep_through"] = l40;
}
b2136: {
l41 = f381(l0,l1); if (l41 === undefined) break b2136;
l39["qualifier"] = l41;
}
b2137: {
b2138: {
l43 = l1?.hdp; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2138;
l44 = l43?.record_retention; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2138;
l45 = D(l44, "values"); if (l45 === undefined) break b2138;
l42 = merge(l45, l39);
break b2137;
}
l42 = l39;
}
l46 = l42;
l47 = {"assumptions": l13,"missing": l23,"obligations": l36,"reasons": l38,"values": l46,"warnings": l17};
l48 = f17(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2133;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2140: {
return l2;
}
}
function f382(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2141: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2141;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function f383(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f384(l0,l1) {
let l3,l2;
b2144: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2145: {
if (l3 === undefined) break b2145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2146: {
return l2;
}
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2147: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2147;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2147;
l8 = l7;
l9 = f383(l0,l1); if (l9 === undefined) break b2147;
l10 = l9?.effective_from; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2147;
l11 = l10;
l12 = f383(l0,l1); if (l12 === undefined) break b2147;
l13 = l12?.text; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2147;
l14 = l13;
l15 = f383(l0,l1); if (l15 === undefined) break b2147;
l16 = l15?.effective_from; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2147;
l17 = l16;
l18 = {"effective_from": l11,"text": l14,"version": l17};
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2147;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2149: {
return l2;
}
}
function f385(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2150: {
b2151: {
l3 = undefined;
b2152: {
l4 = f383(l0,l1); if (l4 === undefined) break b2152;
if ((l4 === false)) break b2152;
break b2151;}
l5 = f384(l0,l1); if (l5 === undefined) break b2151;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2151;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2153: {
if (l3 !== undefined) break b2153;
l4 = f383(l0,l1); if (l4 === undefined) break b2153;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2153;
l7 = l6;
l8 = f383(l0,l1); if (l8 === undefined) break b2153;
l9 = l8;
l10 = f19(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2153;
l11 = l10;
l12 = f384(l0,l1); if (l12 === undefined) break b2153;
l13 = l12;
l14 = f383(l0,l1); if (l14 === undefined) break b2153;
l15 = l14;
l16 = f385(l0,l1); if (l16 === undefined) break b2153;
l17 = l16;
l18 = {"assumptions": l7};
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f17(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2153;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2154: {
if (l3 === undefined) break b2154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2155: {
return l2;
}
}
function f386(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2156: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2156;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2156;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2157: {
if (l3 === undefined) break b2157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2158: {
return l2;
}
}
function f387(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function f388(l0,l1) {
let l3,l2;
b2159: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2160: {
if (l3 === undefined) break b2160;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2161: {
return l2;
}
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2162: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2162;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2162;
l6 = l5?.role_appointment; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2162;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2163: {
if (l3 === undefined) break b2163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2164: {
return l2;
}
}
function f389(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2165: {
b2166: {
l3 = undefined;
b2167: {
l4 = f387(l0,l1); if (l4 === undefined) break b2167;
if ((l4 === false)) break b2167;
break b2166;}
l5 = f388(l0,l1); if (l5 === undefined) break b2166;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2166;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2168: {
if (l3 !== undefined) break b2168;
l4 = f387(l0,l1); if (l4 === undefined) break b2168;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2168;
if (!(l5 === "unavailable")) break b2168;
l6 = f388(l0,l1); if (l6 === undefined) break b2168;
l7 = l6;
l8 = f387(l0,l1); if (l8 === undefined) break b2168;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2168;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2169: {
if (l3 !== undefined) break b2169;
b2170: {
l4 = f389(l0,l1); if (l4 === undefined) break b2170;
if ((l4 === false)) break b2170;
break b2169;}
l5 = f388(l0,l1); if (l5 === undefined) break b2169;
l6 = l5;
l7 = f387(l0,l1); if (l7 === undefined) break b2169;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2169;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2171: {
if (l3 !== undefined) break b2171;
l4 = f388(l0,l1); if (l4 === undefined) break b2171;
l5 = l4;
l6 = f387(l0,l1); if (l6 === undefined) break b2171;
l7 = l6;
l8 = f389(l0,l1); if (l8 === undefined) break b2171;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"role_appointment","check"); if (l10 === undefined) break b2171;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2172: {
if (l3 === undefined) break b2172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2173: {
return l2;
}
}
function f390(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2174: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2174;
l5 = l4;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2174;
l7 = l6?.effective_on; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2174;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2174;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2174;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2175: {
if (l3 === undefined) break b2175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2176: {
return l2;
}
}
function f391(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function f392(l0,l1) {
let l3,l2;
b2177: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2178: {
if (l3 === undefined) break b2178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2179: {
return l2;
}
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2180: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2180;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2180;
l6 = l5?.role_change; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2180;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2181: {
if (l3 === undefined) break b2181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2182: {
return l2;
}
}
function f393(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2183: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2183;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2183;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2183;
l8 = l7?.roles; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2183;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2183;
if ((l10 === false)) break b2183;
l11 = f393(l0,l1); if (l11 === undefined) break b2183;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2184: {
if (l3 === undefined) break b2184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2185: {
return l2;
}
}
function f394(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function f395(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2186: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f142(l0,l1); if (l8 === undefined) break b2186;
l9 = l8?.before; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2186;
l10 = D(l9, l6); if (l10 === undefined) break b2186;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2186;
l13 = l12;
l14 = f142(l0,l1); if (l14 === undefined) break b2186;
l15 = l14?.list; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2186;
l16 = D(l15, l13); if (l16 === undefined) break b2186;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2187: {
if (l5 === undefined) break b2187;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2188: {
return l2;
}
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2189: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2189;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2189;
l6 = l5?.lead; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2189;
l7 = l6?.days; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2189;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2189;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2189;
l13 = l12?.effective_on; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2189;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2189;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2190: {
if (l3 === undefined) break b2190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2191: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2191;
l5 = l4?.effective_on; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2191;
l6 = l5;
l7 = f394(l0,l1); if (l7 === undefined) break b2191;
l8 = l7?.application; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2191;
l9 = l8?.lead; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2191;
l10 = l9?.workdays; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2191;
l11 = l10;
l12 = f395(l0,l1,l6,l11); if (l12 === undefined) break b2191;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2192: {
if (l3 === undefined) break b2192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2193: {
return l2;
}
}
function f396(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2194: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2194;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2194;
l6 = l5?.counts_from_regulation; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2194;
if ((l6 === false)) break b2194;
l7 = f396(l0,l1); if (l7 === undefined) break b2194;
l8 = l7;
l9 = f26(l0,l1); if (l9 === undefined) break b2194;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2194;
if ((l11 === false)) break b2194;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2195: {
if (l3 === undefined) break b2195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2196: {
return l2;
}
}
function f397(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function f398(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2197: {
b2198: {
l4 = undefined;
l5 = l3;
l6 = [];
b2199: {
l7 = l5?.by_role; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2199;
{
const k2200 = keysOf(l7), v2200 = valuesOf(l7);
for (let n2200 = 0; n2200 < v2200.length; n2200++) {
l8 = k2200 === null ? n2200 : k2200[n2200];
l9 = v2200[n2200];
b2201: {
l10 = l8;
l11 = l9;
l12 = l11?.role; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2201;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2201;
l14 = l13?.role; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2201;
if (!Q(l12, l14)) break b2201;
l15 = l11?.clause; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2201;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2198;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2198;
if ((l21 === false)) break b2198;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2198;
l24 = l23;
l25 = {"clause": l24};
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2198;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2202: {
if (l4 !== undefined) break b2202;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2203: {
if (l4 === undefined) break b2203;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2204: {
return l2;
}
}
function g399(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2205: {
l2 = new RegoSet();
}
b2206: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2206;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2206;
l6 = l5;
l7 = f398(l0,l1,l6); if (l7 === undefined) break b2206;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2206;
l10 = l9;
{
const k2207 = keysOf(l10), v2207 = valuesOf(l10);
for (let n2207 = 0; n2207 < v2207.length; n2207++) {
l11 = k2207 === null ? n2207 : k2207[n2207];
l12 = v2207[n2207];
b2208: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2209: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2209;
l5 = l4?.adjustment; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2209;
l6 = l5;
l7 = f398(l0,l1,l6); if (l7 === undefined) break b2209;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2209;
l10 = l9;
{
const k2210 = keysOf(l10), v2210 = valuesOf(l10);
for (let n2210 = 0; n2210 < v2210.length; n2210++) {
l11 = k2210 === null ? n2210 : k2210[n2210];
l12 = v2210[n2210];
b2211: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2212: {
return l2;
}
}
function f399(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2213: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2213;
l5 = l4?.adjustment; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2213;
l6 = l5?.lead; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2213;
l7 = l6?.days; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2213;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2213;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2213;
l13 = l12?.effective_on; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2213;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2213;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2214: {
if (l3 === undefined) break b2214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2215: {
return l2;
}
}
function f400(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2216: {
l2 = new RegoSet();
}
b2217: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2217;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2217;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2217;
l10 = l9;
l11 = f394(l0,l1); if (l11 === undefined) break b2217;
l12 = l11?.application; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2217;
l13 = l12;
l14 = f398(l0,l1,l13); if (l14 === undefined) break b2217;
l15 = l14;
l16 = f396(l0,l1); if (l16 === undefined) break b2217;
l17 = l16;
l18 = {"act": "apply_for_change","code": "application","done_on": l10,"due_on": l17,"rule": l15};
l19 = l18;
l2.add(l19);
}
b2218: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2218;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2218;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2218;
l10 = l9;
l11 = f394(l0,l1); if (l11 === undefined) break b2218;
l12 = l11?.adjustment; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2218;
l13 = l12;
l14 = f398(l0,l1,l13); if (l14 === undefined) break b2218;
l15 = l14;
l16 = f400(l0,l1); if (l16 === undefined) break b2218;
l17 = l16;
l18 = {"act": "adjust_rights","code": "adjustment","done_on": l10,"due_on": l17,"rule": l15};
l19 = l18;
l2.add(l19);
}
b2219: {
return l2;
}
}
function f401(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function f402(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2220: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1); if (l6 === undefined) break b2220;
l7 = l6?.before; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2220;
l8 = D(l7, l5); if (l8 === undefined) break b2220;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2220;
if ((l10 === false)) break b2220;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2221: {
if (l4 === undefined) break b2221;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2222: {
return l2;
}
}
function f403(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2223: {
l4 = undefined;
l5 = l3;
l6 = f402(l0,l1,l5); if (l6 === undefined) break b2223;
if ((l6 === false)) break b2223;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2223;
l9 = l8;
l10 = f402(l0,l1,l9); if (l10 === undefined) break b2223;
if ((l10 === false)) break b2223;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2224: {
if (l4 === undefined) break b2224;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2225: {
return l2;
}
}
function f404(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2226: {
b2227: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2228: {
l8 = f402(l0,l1,l6); if (l8 === undefined) break b2228;
if ((l8 === false)) break b2228;
break b2227;}
l9 = new RegoSet();
b2229: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2229;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2229;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2229;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2230 = keysOf(l19), v2230 = valuesOf(l19);
for (let n2230 = 0; n2230 < v2230.length; n2230++) {
l20 = k2230 === null ? n2230 : k2230[n2230];
l21 = v2230[n2230];
b2231: {
l22 = l20;
l23 = l21;
b2232: {
l24 = f403(l0,l1,l23); if (l24 === undefined) break b2232;
if ((l24 === false)) break b2232;
break b2231;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2231;
l28 = l27;
l29 = {"calendar": l28};
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2233: {
if (l5 !== undefined) break b2233;
l6 = l3;
l7 = l4;
l8 = f142(l0,l1); if (l8 === undefined) break b2233;
l9 = l8?.before; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2233;
l10 = D(l9, l6); if (l10 === undefined) break b2233;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2233;
if ((l12 === false)) break b2233;
l13 = f142(l0,l1); if (l13 === undefined) break b2233;
l14 = l13?.first_year; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2233;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2233;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2233;
l21 = l20;
l22 = new RegoSet();
l23 = {"calendar": l21};
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2234: {
if (l5 !== undefined) break b2234;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2235: {
if (l5 === undefined) break b2235;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2236: {
return l2;
}
}
function g405(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2237: {
l2 = new RegoSet();
}
b2238: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2238;
l5 = l4?.effective_on; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2238;
l6 = l5;
l7 = f394(l0,l1); if (l7 === undefined) break b2238;
l8 = l7?.application; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2238;
l9 = l8?.lead; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2238;
l10 = l9?.workdays; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2238;
l11 = l10;
l12 = f404(l0,l1,l6,l11); if (l12 === undefined) break b2238;
l13 = l12;
{
const k2239 = keysOf(l13), v2239 = valuesOf(l13);
for (let n2239 = 0; n2239 < v2239.length; n2239++) {
l14 = k2239 === null ? n2239 : k2239[n2239];
l15 = v2239[n2239];
b2240: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2241: {
return l2;
}
}
function f405(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2242: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2242;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2242;
l6 = l5?.lead; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2242;
l7 = l6?.workdays; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2242;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2242;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2242;
l13 = l12?.effective_on; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2242;
l14 = l13;
l15 = f395(l0,l1,l14,l11); if (l15 === undefined) break b2242;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2243: {
if (l3 === undefined) break b2243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2244: {
return l2;
}
}
function f406(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l2;
b2245: {
b2246: {
l3 = undefined;
b2247: {
l4 = f391(l0,l1); if (l4 === undefined) break b2247;
if ((l4 === false)) break b2247;
break b2246;}
l5 = f392(l0,l1); if (l5 === undefined) break b2246;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2246;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2248: {
if (l3 !== undefined) break b2248;
l4 = f391(l0,l1); if (l4 === undefined) break b2248;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2248;
if (!(l5 === "unavailable")) break b2248;
l6 = f392(l0,l1); if (l6 === undefined) break b2248;
l7 = l6;
l8 = f391(l0,l1); if (l8 === undefined) break b2248;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2248;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2249: {
if (l3 !== undefined) break b2249;
b2250: {
l4 = f394(l0,l1); if (l4 === undefined) break b2250;
if ((l4 === false)) break b2250;
break b2249;}
l5 = f392(l0,l1); if (l5 === undefined) break b2249;
l6 = l5;
l7 = f391(l0,l1); if (l7 === undefined) break b2249;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2249;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2251: {
if (l3 !== undefined) break b2251;
l4 = f397(l0,l1); if (l4 === undefined) break b2251;
if ((l4 === false)) break b2251;
l5 = f392(l0,l1); if (l5 === undefined) break b2251;
l6 = l5;
l7 = f391(l0,l1); if (l7 === undefined) break b2251;
l8 = l7;
l9 = f399(l0,l1); if (l9 === undefined) break b2251;
l10 = l9;
l11 = {"assumptions": l10};
l12 = f17(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2251;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2252: {
if (l3 !== undefined) break b2252;
l4 = new RegoSet();
b2253: {
l5 = f401(l0,l1); if (l5 === undefined) break b2253;
{
const k2254 = keysOf(l5), v2254 = valuesOf(l5);
for (let n2254 = 0; n2254 < v2254.length; n2254++) {
l6 = k2254 === null ? n2254 : k2254[n2254];
l7 = v2254[n2254];
b2255: {
l8 = l6;
l9 = l7;
l10 = f118(l0,l1,l9); if (l10 === undefined) break b2255;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f405(l0,l1); if (l13 === undefined) break b2252;
l14 = l13;
l15 = f122(l0,l1,l12,l14); if (l15 === undefined) break b2252;
l16 = l15;
l17 = l16;
l18 = f401(l0,l1); if (l18 === undefined) break b2252;
l19 = l18;
l20 = f124(l0,l1,l19); if (l20 === undefined) break b2252;
l21 = l20;
l22 = f401(l0,l1); if (l22 === undefined) break b2252;
l23 = l22;
l24 = f126(l0,l1,l23,l17); if (l24 === undefined) break b2252;
l25 = l24;
l26 = f392(l0,l1); if (l26 === undefined) break b2252;
l27 = l26;
l28 = f391(l0,l1); if (l28 === undefined) break b2252;
l29 = l28;
l30 = f399(l0,l1); if (l30 === undefined) break b2252;
l31 = l30;
l32 = f405(l0,l1); if (l32 === undefined) break b2252;
l33 = l32;
l34 = {};
b2256: {
l35 = f400(l0,l1); if (l35 === undefined) break b2256;
l34["adjust_by"] = l35;
}
b2257: {
l36 = f396(l0,l1); if (l36 === undefined) break b2257;
l34["apply_by"] = l36;
}
b2258: {
l37 = f406(l0,l1); if (l37 === undefined) break b2258;
l34["apply_by_cautious"] = l37;
}
b2259: {
b2260: {
l39 = l1?.hdp; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2260;
l40 = l39?.role_change_deadline; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2260;
l41 = D(l40, "values"); if (l41 === undefined) break b2260;
l38 = merge(l41, l34);
break b2259;
}
l38 = l34;
}
l42 = l38;
l43 = new RegoSet();
b2261: {
l44 = l0?.facts; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b2261;
l45 = l44?.role; if (l45 === undefined && (l45 = S(l44, "role")) === undefined) break b2261;
l46 = l45;
l47 = f394(l0,l1); if (l47 === undefined) break b2261;
l48 = l47?.fallback; if (l48 === undefined && (l48 = S(l47, "fallback")) === undefined) break b2261;
l49 = l48?.roles; if (l49 === undefined && (l49 = S(l48, "roles")) === undefined) break b2261;
l50 = l49;
l51 = b_internal_member_2(l46,l50); if (l51 === undefined) break b2261;
if ((l51 === false)) break b2261;
l52 = b_internal_member_2("due",l12); if (l52 === undefined) break b2261;
if ((l52 === false)) break b2261;
l53 = f394(l0,l1); if (l53 === undefined) break b2261;
l54 = l53?.fallback; if (l54 === undefined && (l54 = S(l53, "fallback")) === undefined) break b2261;
l55 = l54;
l56 = f19(l0,l1,"change_admin_password",l55); if (l56 === undefined) break b2261;
l57 = l56;
l43.add(l57);
}
l58 = l43;
l59 = {"assumptions": l31,"missing": l33,"obligations": l21,"reasons": l25,"values": l42,"warnings": l58};
l60 = f17(l0,l1,l27,l29,l17,l59); if (l60 === undefined) break b2252;
l61 = l60;
if (l3 === undefined) l3 = l61; else if (!Q(l3, l61)) conflict();
}
b2262: {
if (l3 === undefined) break b2262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2263: {
return l2;
}
}
function f407(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2264: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2264;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2264;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2265: {
if (l3 === undefined) break b2265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2266: {
return l2;
}
}
function f408(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f409(l0,l1) {
let l3,l2;
b2267: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2270: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2270;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2270;
l6 = l5?.sampling; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2270;
l7 = l6?.half_year; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2270;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2271: {
if (l3 === undefined) break b2271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2272: {
return l2;
}
}
function f410(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function f411(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2273: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.up_to; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2273;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2273;
if ((l10 === false)) break b2273;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2274: {
if (l5 === undefined) break b2274;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2275: {
return l2;
}
}
function f412(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2276: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2277: {
l9 = l6?.tiers; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2277;
{
const k2278 = keysOf(l9), v2278 = valuesOf(l9);
for (let n2278 = 0; n2278 < v2278.length; n2278++) {
l10 = k2278 === null ? n2278 : k2278[n2278];
l11 = v2278[n2278];
b2279: {
l12 = l10;
l13 = l11;
b2280: {
l14 = f411(l0,l1,l7,l13); if (l14 === undefined) break b2280;
if ((l14 === false)) break b2280;
break b2279;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2276;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2281: {
if (l5 === undefined) break b2281;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2282: {
return l2;
}
}
function f413(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2283: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2284: {
l8 = l6?.tiers; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2284;
if ((l8 === false)) break b2284;
break b2283;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2285: {
if (l5 === undefined) break b2285;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2286: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.tiers; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2286;
if ((l8 === false)) break b2286;
l9 = f412(l0,l1,l6,l7); if (l9 === undefined) break b2286;
l10 = l9;
l11 = l6?.tiers; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2286;
l12 = D(l11, l10); if (l12 === undefined) break b2286;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2287: {
if (l5 === undefined) break b2287;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2288: {
return l2;
}
}
function f414(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2289: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2290: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2291 = keysOf(l8), v2291 = valuesOf(l8);
for (let n2291 = 0; n2291 < v2291.length; n2291++) {
l9 = k2291 === null ? n2291 : k2291[n2291];
l10 = v2291[n2291];
b2292: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2292;
if (!(l13 === "unset")) break b2292;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2293: {
l16 = l5?.rate; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2293;
l17 = l16?.value; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2293;
if (!(l17 === "unset")) break b2293;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2289;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2294: {
if (l4 === undefined) break b2294;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2295: {
return l2;
}
}
function f415(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2296: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2297: {
l10 = l7?.tiers; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2297;
if ((l10 === false)) break b2297;
break b2296;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2298: {
if (l6 === undefined) break b2298;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2299: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = l7?.tiers; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2299;
if ((l10 === false)) break b2299;
l11 = f412(l0,l1,l7,l9); if (l11 === undefined) break b2299;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2299;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2299;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2300: {
if (l6 === undefined) break b2300;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2301: {
return l2;
}
}
function f416(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2302: {
b2303: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.rounding; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2303;
if (!(l8 === "up")) break b2303;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2303;
if ((l10 === false)) break b2303;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2304: {
if (l5 !== undefined) break b2304;
l6 = l3;
l7 = l4;
l8 = l7?.rounding; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2304;
if (!(l8 === "half_up")) break b2304;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2304;
l11 = l10;
l12 = l7?.value; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2304;
l13 = l12?.denominator; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2304;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2304;
if ((l15 === false)) break b2304;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2305: {
if (l5 !== undefined) break b2305;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2306: {
if (l5 === undefined) break b2306;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2307: {
return l2;
}
}
function f417(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2308: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2308;
l9 = l8?.numerator; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2308;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2308;
l12 = l11;
l13 = l7?.value; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2308;
l14 = l13?.denominator; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2308;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2308;
l17 = l16;
l18 = l17;
l19 = l7?.value; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2308;
l20 = l19?.numerator; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2308;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2308;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2308;
l25 = l24;
l26 = l7?.value; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2308;
l27 = l26?.denominator; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2308;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2308;
l30 = l29;
l31 = l30;
l32 = f416(l0,l1,l18,l7); if (l32 === undefined) break b2308;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2308;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2309: {
if (l5 === undefined) break b2309;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2310: {
return l2;
}
}
function f418(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2311: {
b2312: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.minimum; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2312;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2312;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2312;
if ((l13 === false)) break b2312;
l14 = l7?.minimum; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2312;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2313: {
if (l5 !== undefined) break b2313;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2314: {
if (l5 === undefined) break b2314;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2315: {
return l2;
}
}
function f419(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2316: {
b2317: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.maximum; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2317;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2317;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2317;
if ((l13 === false)) break b2317;
l14 = l7?.maximum; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2317;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2318: {
if (l5 !== undefined) break b2318;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2319: {
if (l5 === undefined) break b2319;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2320: {
return l2;
}
}
function f420(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2321: {
b2322: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2322;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2322;
if ((l11 === false)) break b2322;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2323: {
if (l5 !== undefined) break b2323;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2324: {
if (l5 === undefined) break b2324;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2325: {
return l2;
}
}
function f421(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.rate; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2326;
l9 = l8;
l10 = f417(l0,l1,l7,l9); if (l10 === undefined) break b2326;
l11 = l10;
l12 = [l11,"rate"];
l13 = f418(l0,l1,l12,l6); if (l13 === undefined) break b2326;
l14 = l13;
l15 = f419(l0,l1,l14,l6); if (l15 === undefined) break b2326;
l16 = l15;
l17 = f420(l0,l1,l16,l7); if (l17 === undefined) break b2326;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2327: {
if (l5 === undefined) break b2327;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2328: {
return l2;
}
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2329: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2329;
l5 = l4?.checked; if (l5 === undefined && (l5 = S(l4, "checked")) === undefined) break b2329;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2329;
if ((l7 === false)) break b2329;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2330: {
if (l3 === undefined) break b2330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2331: {
return l2;
}
}
function f422(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function f423(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2332: {
l4 = undefined;
l5 = l3;
l6 = f422(l0,l1); if (l6 === undefined) break b2332;
if ((l6 === false)) break b2332;
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2332;
l8 = l7?.checked; if (l8 === undefined && (l8 = S(l7, "checked")) === undefined) break b2332;
l9 = l8;
l10 = b_minus(l5,l9); if (l10 === undefined) break b2332;
l11 = l10;
l12 = [];
l13 = 0;
l12.push(l13);
l12.push(l11);
l14 = b_max(l12); if (l14 === undefined) break b2332;
l15 = l14;
l16 = {"shortfall": l15};
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2333: {
if (l4 === undefined) break b2333;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2334: {
l4 = undefined;
l5 = l3;
b2335: {
l6 = f422(l0,l1); if (l6 === undefined) break b2335;
if ((l6 === false)) break b2335;
break b2334;}
l7 = {};
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2336: {
if (l4 === undefined) break b2336;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2337: {
return l2;
}
}
function f424(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26;
b2338: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2338;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2338;
if ((l13 === false)) break b2338;
l14 = ["indeterminate"];
l15 = {};
l14.push(l15);
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2339: {
if (l6 === undefined) break b2339;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2340: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2340;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b2340;
l13 = f421(l0,l1,l8,l9); if (l13 === undefined) break b2340;
l14 = l13;
if (!Array.isArray(l14)) break b2340;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2340;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2340;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2340;
l20 = l18;
l21 = f423(l0,l1,l19); if (l21 === undefined) break b2340;
l22 = l21;
l23 = {"rule": l20,"samples": l19};
l24 = b_object_union(l23,l22); if (l24 === undefined) break b2340;
l25 = l24;
l26 = ["required",l25];
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2341: {
if (l6 === undefined) break b2341;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2342: {
return l2;
}
}
function f425(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2343: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2344: {
l9 = l6?.rule; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2344;
if (!(l9 === "rate")) break b2344;
l10 = l7?.rate; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2344;
l11 = l10;
l12 = l7?.clause; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2344;
l13 = l12;
l14 = {"clause": l13};
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2344;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b2344;
l18 = l17;
{
const k2345 = keysOf(l18), v2345 = valuesOf(l18);
for (let n2345 = 0; n2345 < v2345.length; n2345++) {
l19 = k2345 === null ? n2345 : k2345[n2345];
l20 = v2345[n2345];
b2346: {
l21 = l19;
l22 = l20;
l8.add(l22);
}
}
}
}
l23 = l8;
if (l5 === undefined) l5 = l23; else if (!Q(l5, l23)) conflict();
}
b2347: {
if (l5 === undefined) break b2347;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2348: {
return l2;
}
}
function f426(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l40,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2349: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2349;
l13 = l12?.queries; if (l13 === undefined && (l13 = S(l12, "queries")) === undefined) break b2349;
l14 = l13;
l15 = f413(l0,l1,l10,l14); if (l15 === undefined) break b2349;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2350: {
l19 = f414(l0,l1,l17); if (l19 === undefined) break b2350;
l20 = l19;
{
const k2351 = keysOf(l20), v2351 = valuesOf(l20);
for (let n2351 = 0; n2351 < v2351.length; n2351++) {
l21 = k2351 === null ? n2351 : k2351[n2351];
l22 = v2351[n2351];
b2352: {
l23 = l21;
l24 = l22;
l25 = l0?.facts; if (l25 === undefined && (l25 = S(l0, "facts")) === undefined) break b2352;
l26 = l25?.queries; if (l26 === undefined && (l26 = S(l25, "queries")) === undefined) break b2352;
l27 = l26;
l28 = f415(l0,l1,l10,l11,l27); if (l28 === undefined) break b2352;
l29 = l28;
l30 = [l29,l24];
l31 = b_concat(".",l30); if (l31 === undefined) break b2352;
l32 = l31;
l33 = {"parameter": l32};
l18.add(l33);
}
}
}
}
l34 = l18;
l35 = l0?.facts; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2349;
l36 = l35?.queries; if (l36 === undefined && (l36 = S(l35, "queries")) === undefined) break b2349;
l37 = l36;
l38 = f424(l0,l1,l34,l17,l37); if (l38 === undefined) break b2349;
l39 = l38;
if (!Array.isArray(l39)) break b2349;
l41 = B.count(l39);
l40 = 2;
if (!Q(l41, l40)) break b2349;
l42 = 0;
l42 = 0;
l43 = D(l39, l42); if (l43 === undefined) break b2349;
l44 = l43;
l42 = 1;
l43 = D(l39, l42); if (l43 === undefined) break b2349;
l45 = l43;
l46 = f14(l0,l1,l10); if (l46 === undefined) break b2349;
l47 = l46;
l48 = f14(l0,l1,l17); if (l48 === undefined) break b2349;
l49 = l48;
l50 = b_or(l47,l49); if (l50 === undefined) break b2349;
l51 = l50;
l52 = f425(l0,l1,l45,l17); if (l52 === undefined) break b2349;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b2349;
l55 = l54;
l56 = f61(l0,l1,l17); if (l56 === undefined) break b2349;
l57 = l56;
l58 = new RegoSet();
b2353: {
if (!(l44 === "required")) break b2353;
l59 = f52(l0,l1,l10); if (l59 === undefined) break b2353;
l60 = l59;
{
const k2354 = keysOf(l60), v2354 = valuesOf(l60);
for (let n2354 = 0; n2354 < v2354.length; n2354++) {
l61 = k2354 === null ? n2354 : k2354[n2354];
l62 = v2354[n2354];
b2355: {
l63 = l61;
l64 = l62;
l58.add(l64);
}
}
}
}
l65 = l58;
l66 = new RegoSet();
b2356: {
if (!(l44 === "required")) break b2356;
l67 = f19(l0,l1,"samples_due",l17); if (l67 === undefined) break b2356;
l68 = l67;
l66.add(l68);
}
l69 = l66;
l70 = {"assumptions": l55,"missing": l34,"obligations": l65,"reasons": l69,"values": l45,"warnings": l57};
l71 = f17(l0,l1,l8,l9,l44,l70); if (l71 === undefined) break b2349;
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b2357: {
if (l7 === undefined) break b2357;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2358: {
return l2;
}
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2359: {
b2360: {
l3 = undefined;
b2361: {
l4 = f408(l0,l1); if (l4 === undefined) break b2361;
if ((l4 === false)) break b2361;
break b2360;}
l5 = f409(l0,l1); if (l5 === undefined) break b2360;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2360;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2362: {
if (l3 !== undefined) break b2362;
l4 = f408(l0,l1); if (l4 === undefined) break b2362;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2362;
if (!(l5 === "unavailable")) break b2362;
l6 = f409(l0,l1); if (l6 === undefined) break b2362;
l7 = l6;
l8 = f408(l0,l1); if (l8 === undefined) break b2362;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2362;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2363: {
if (l3 !== undefined) break b2363;
b2364: {
l4 = f410(l0,l1); if (l4 === undefined) break b2364;
if ((l4 === false)) break b2364;
break b2363;}
l5 = f409(l0,l1); if (l5 === undefined) break b2363;
l6 = l5;
l7 = f408(l0,l1); if (l7 === undefined) break b2363;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2363;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2365: {
if (l3 !== undefined) break b2365;
l4 = f409(l0,l1); if (l4 === undefined) break b2365;
l5 = l4;
l6 = f408(l0,l1); if (l6 === undefined) break b2365;
l7 = l6;
l8 = f410(l0,l1); if (l8 === undefined) break b2365;
l9 = l8;
l10 = f426(l0,l1,l5,l7,l9,"sampling.half_year"); if (l10 === undefined) break b2365;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2366: {
if (l3 === undefined) break b2366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2367: {
return l2;
}
}
function f427(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g428(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2368: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2368;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2368;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2370: {
return l2;
}
}
function f428(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f429(l0,l1) {
let l3,l2;
b2371: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2372: {
if (l3 === undefined) break b2372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2373: {
return l2;
}
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2374: {
l3 = undefined;
l4 = f428(l0,l1); if (l4 === undefined) break b2374;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2374;
l6 = l5?.sampling; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2374;
l7 = l6?.monthly; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2374;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2375: {
if (l3 === undefined) break b2375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2376: {
return l2;
}
}
function f430(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2377: {
b2378: {
l3 = undefined;
b2379: {
l4 = f428(l0,l1); if (l4 === undefined) break b2379;
if ((l4 === false)) break b2379;
break b2378;}
l5 = f429(l0,l1); if (l5 === undefined) break b2378;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2378;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2380: {
if (l3 !== undefined) break b2380;
l4 = f428(l0,l1); if (l4 === undefined) break b2380;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2380;
if (!(l5 === "unavailable")) break b2380;
l6 = f429(l0,l1); if (l6 === undefined) break b2380;
l7 = l6;
l8 = f428(l0,l1); if (l8 === undefined) break b2380;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2380;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2381: {
if (l3 !== undefined) break b2381;
b2382: {
l4 = f430(l0,l1); if (l4 === undefined) break b2382;
if ((l4 === false)) break b2382;
break b2381;}
l5 = f429(l0,l1); if (l5 === undefined) break b2381;
l6 = l5;
l7 = f428(l0,l1); if (l7 === undefined) break b2381;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2381;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2383: {
if (l3 !== undefined) break b2383;
l4 = f429(l0,l1); if (l4 === undefined) break b2383;
l5 = l4;
l6 = f428(l0,l1); if (l6 === undefined) break b2383;
l7 = l6;
l8 = f430(l0,l1); if (l8 === undefined) break b2383;
l9 = l8;
l10 = f426(l0,l1,l5,l7,l9,"sampling.monthly"); if (l10 === undefined) break b2383;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2384: {
if (l3 === undefined) break b2384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2385: {
return l2;
}
}
function f431(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2386: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2386;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2386;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2387: {
if (l3 === undefined) break b2387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2388: {
return l2;
}
}
function f432(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f433(l0,l1) {
let l3,l2;
b2389: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2390: {
if (l3 === undefined) break b2390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2391: {
return l2;
}
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2392: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2392;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2392;
l6 = l5?.session; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2392;
l7 = l6?.idle_timeout; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2392;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2393: {
if (l3 === undefined) break b2393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2394: {
return l2;
}
}
function f434(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2395: {
l3 = undefined;
l4 = l0?.as_of; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2395;
l5 = l4;
l6 = f285(l0,l1,l5); if (l6 === undefined) break b2395;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2396: {
if (l3 === undefined) break b2396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2397: {
return l2;
}
}
function f435(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2398: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2398;
l5 = l4?.last_activity_at; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2398;
l6 = l5;
l7 = f285(l0,l1,l6); if (l7 === undefined) break b2398;
l8 = l7;
l9 = l8;
l10 = f435(l0,l1); if (l10 === undefined) break b2398;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2398;
if ((l12 === false)) break b2398;
l13 = f435(l0,l1); if (l13 === undefined) break b2398;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2398;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2399: {
if (l3 === undefined) break b2399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2400: {
return l2;
}
}
function f436(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function f437(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2401: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2401;
if (!(l8 === "exceeded")) break b2401;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2401;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2401;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2401;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2401;
if ((l15 === false)) break b2401;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2402: {
if (l5 === undefined) break b2402;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2403: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2403;
if (!(l8 === "reached")) break b2403;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2403;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2403;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2403;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2403;
if ((l15 === false)) break b2403;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2404: {
if (l5 === undefined) break b2404;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2405: {
return l2;
}
}
function g438(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2406: {
l2 = new RegoSet();
}
b2407: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2407;
l5 = l4;
l6 = f434(l0,l1); if (l6 === undefined) break b2407;
l7 = l6;
l8 = f437(l0,l1,l5,l7); if (l8 === undefined) break b2407;
if ((l8 === false)) break b2407;
l9 = f434(l0,l1); if (l9 === undefined) break b2407;
l10 = l9;
l11 = f19(l0,l1,"session_idle",l10); if (l11 === undefined) break b2407;
l12 = l11;
l2.add(l12);
}
b2408: {
return l2;
}
}
function f438(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l2,l3,l4,l5,l6;
b2409: {
l2 = new RegoSet();
}
b2410: {
l3 = undefined;
b2411: {
l4 = f436(l0,l1); if (l4 === undefined) break b2411;
if ((l4 === false)) break b2411;
break b2410;}
l5 = {"fact": "last_activity_at"};
l2.add(l5);
}
b2412: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2412;
l5 = l4?.value; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2412;
if (!(l5 === "unset")) break b2412;
l6 = {"parameter": "session.idle_timeout"};
l2.add(l6);
}
b2413: {
return l2;
}
}
function f439(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2414: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2414;
if ((l4 === false)) break b2414;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2414;
l6 = l5?.last_activity_at; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2414;
l7 = l6;
l8 = f434(l0,l1); if (l8 === undefined) break b2414;
l9 = l8?.value; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2414;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2414;
l11 = l10;
l12 = f295(l0,l1,l7,l11); if (l12 === undefined) break b2414;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2415: {
if (l3 === undefined) break b2415;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2416: {
return l2;
}
}
function f440(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2417: {
b2418: {
l3 = undefined;
b2419: {
l4 = f432(l0,l1); if (l4 === undefined) break b2419;
if ((l4 === false)) break b2419;
break b2418;}
l5 = f433(l0,l1); if (l5 === undefined) break b2418;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2418;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2420: {
if (l3 !== undefined) break b2420;
l4 = f432(l0,l1); if (l4 === undefined) break b2420;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2420;
if (!(l5 === "unavailable")) break b2420;
l6 = f433(l0,l1); if (l6 === undefined) break b2420;
l7 = l6;
l8 = f432(l0,l1); if (l8 === undefined) break b2420;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2420;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2421: {
if (l3 !== undefined) break b2421;
b2422: {
l4 = f434(l0,l1); if (l4 === undefined) break b2422;
if ((l4 === false)) break b2422;
break b2421;}
l5 = f433(l0,l1); if (l5 === undefined) break b2421;
l6 = l5;
l7 = f432(l0,l1); if (l7 === undefined) break b2421;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2421;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2423: {
if (l3 !== undefined) break b2423;
l4 = f438(l0,l1); if (l4 === undefined) break b2423;
l5 = l4;
l6 = f439(l0,l1); if (l6 === undefined) break b2423;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2423;
l9 = l8;
l10 = f434(l0,l1); if (l10 === undefined) break b2423;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2423;
l13 = l12;
l14 = f434(l0,l1); if (l14 === undefined) break b2423;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2423;
l17 = l16;
l18 = f433(l0,l1); if (l18 === undefined) break b2423;
l19 = l18;
l20 = f432(l0,l1); if (l20 === undefined) break b2423;
l21 = l20;
l22 = f439(l0,l1); if (l22 === undefined) break b2423;
l23 = l22;
l24 = new RegoSet();
b2424: {
l25 = f438(l0,l1); if (l25 === undefined) break b2424;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2424;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2424;
if ((l30 === false)) break b2424;
l31 = f434(l0,l1); if (l31 === undefined) break b2424;
l32 = l31;
l33 = f19(l0,l1,"log_out",l32); if (l33 === undefined) break b2424;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f438(l0,l1); if (l36 === undefined) break b2423;
l37 = l36;
l38 = {};
b2425: {
l39 = f440(l0,l1); if (l39 === undefined) break b2425;
l38["logout_after"] = l39;
}
b2426: {
b2427: {
l41 = l1?.hdp; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2427;
l42 = l41?.session_timeout; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2427;
l43 = D(l42, "values"); if (l43 === undefined) break b2427;
l40 = merge(l43, l38);
break b2426;
}
l40 = l38;
}
l44 = l40;
l45 = {"assumptions": l13,"missing": l23,"obligations": l35,"reasons": l37,"values": l44,"warnings": l17};
l46 = f17(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2423;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2428: {
if (l3 === undefined) break b2428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2429: {
return l2;
}
}
function f441(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2430: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2430;
l5 = l4;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2430;
l7 = l6?.changed_on; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2430;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2430;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2430;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2431: {
if (l3 === undefined) break b2431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2432: {
return l2;
}
}
function f442(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function f443(l0,l1) {
let l3,l2;
b2433: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2434: {
if (l3 === undefined) break b2434;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2435: {
return l2;
}
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2436: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2436;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2436;
l6 = l5;
l7 = f442(l0,l1); if (l7 === undefined) break b2436;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2436;
l9 = l8?.staff_change_notice; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2436;
l10 = l9?.roles; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2436;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2436;
if ((l12 === false)) break b2436;
l13 = f442(l0,l1); if (l13 === undefined) break b2436;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2436;
l15 = l14?.staff_change_notice; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2436;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2437: {
if (l3 === undefined) break b2437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2438: {
return l2;
}
}
function f444(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2439: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2439;
l5 = l4?.changed_on; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2439;
l6 = l5;
l7 = f444(l0,l1); if (l7 === undefined) break b2439;
l8 = l7?.within; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2439;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b2439;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2440: {
if (l3 === undefined) break b2440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2441: {
return l2;
}
}
function f445(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2442: {
l3 = undefined;
l4 = f445(l0,l1); if (l4 === undefined) break b2442;
l5 = l4;
l6 = f143(l0,l1,l5); if (l6 === undefined) break b2442;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2443: {
if (l3 === undefined) break b2443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2444: {
return l2;
}
}
function f446(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2445: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2445;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"notified_on",l6); if (l7 === undefined) break b2445;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2445;
l10 = l9;
l11 = f445(l0,l1); if (l11 === undefined) break b2445;
l12 = l11;
l13 = f444(l0,l1); if (l13 === undefined) break b2445;
l14 = l13;
l15 = {"act": "notify_provider","code": "notice","done_on": l10,"due_on": l12,"rule": l14};
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2446: {
if (l3 === undefined) break b2446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2447: {
return l2;
}
}
function f447(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l26,l27,l28,l25,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l2;
b2448: {
b2449: {
l3 = undefined;
b2450: {
l4 = f442(l0,l1); if (l4 === undefined) break b2450;
if ((l4 === false)) break b2450;
break b2449;}
l5 = f443(l0,l1); if (l5 === undefined) break b2449;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2449;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2451: {
if (l3 !== undefined) break b2451;
l4 = f442(l0,l1); if (l4 === undefined) break b2451;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2451;
if (!(l5 === "unavailable")) break b2451;
l6 = f443(l0,l1); if (l6 === undefined) break b2451;
l7 = l6;
l8 = f442(l0,l1); if (l8 === undefined) break b2451;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2451;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2452: {
if (l3 !== undefined) break b2452;
b2453: {
l4 = f444(l0,l1); if (l4 === undefined) break b2453;
if ((l4 === false)) break b2453;
break b2452;}
l5 = f443(l0,l1); if (l5 === undefined) break b2452;
l6 = l5;
l7 = f442(l0,l1); if (l7 === undefined) break b2452;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2452;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2454: {
if (l3 !== undefined) break b2454;
l4 = f6(l0,l1); if (l4 === undefined) break b2454;
l5 = l4;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2454;
l7 = l6?.changed_on; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2454;
l8 = l7;
l9 = b_lt(l5,l8); if (l9 === undefined) break b2454;
if ((l9 === false)) break b2454;
l10 = f444(l0,l1); if (l10 === undefined) break b2454;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2454;
l13 = l12;
l14 = f444(l0,l1); if (l14 === undefined) break b2454;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2454;
l17 = l16;
l18 = f443(l0,l1); if (l18 === undefined) break b2454;
l19 = l18;
l20 = f442(l0,l1); if (l20 === undefined) break b2454;
l21 = l20;
l22 = {};
b2455: {
l23 = f446(l0,l1); if (l23 === undefined) break b2455;
l22["due_if_rolled"] = l23;
}
b2456: {
l24 = f445(l0,l1); if (l24 === undefined) break b2456;
l22["due_on"] = l24;
}
b2457: {
b2458: {
l26 = l1?.hdp; if (l26 === undefined && (l26 = S(l1, "hdp")) === undefined) break b2458;
l27 = l26?.staff_change_notice; if (l27 === undefined && (l27 = S(l26, "staff_change_notice")) === undefined) break b2458;
l28 = D(l27, "values"); if (l28 === undefined) break b2458;
l25 = merge(l28, l22);
break b2457;
}
l25 = l22;
}
l29 = l25;
l30 = {"assumptions": l13,"values": l29,"warnings": l17};
l31 = f17(l0,l1,l19,l21,"not_due",l30); if (l31 === undefined) break b2454;
l32 = l31;
if (l3 === undefined) l3 = l32; else if (!Q(l3, l32)) conflict();
}
b2459: {
if (l3 !== undefined) break b2459;
l4 = f447(l0,l1); if (l4 === undefined) break b2459;
l5 = l4;
l6 = f118(l0,l1,l5); if (l6 === undefined) break b2459;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f122(l0,l1,l8,l9); if (l10 === undefined) break b2459;
l11 = l10;
l12 = l11;
l13 = f444(l0,l1); if (l13 === undefined) break b2459;
l14 = l13;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b2459;
l16 = l15;
l17 = f447(l0,l1); if (l17 === undefined) break b2459;
l18 = l17;
l19 = new RegoSet();
l19.add(l18);
l20 = f124(l0,l1,l19); if (l20 === undefined) break b2459;
l21 = l20;
l22 = f447(l0,l1); if (l22 === undefined) break b2459;
l23 = l22;
l24 = new RegoSet();
l24.add(l23);
l25 = f126(l0,l1,l24,l12); if (l25 === undefined) break b2459;
l26 = l25;
l27 = f444(l0,l1); if (l27 === undefined) break b2459;
l28 = l27;
l29 = f61(l0,l1,l28); if (l29 === undefined) break b2459;
l30 = l29;
l31 = f443(l0,l1); if (l31 === undefined) break b2459;
l32 = l31;
l33 = f442(l0,l1); if (l33 === undefined) break b2459;
l34 = l33;
l35 = {};
b2460: {
l36 = f446(l0,l1); if (l36 === undefined) break b2460;
l35["due_if_rolled"] = l36;
}
b2461: {
l37 = f445(l0,l1); if (l37 === undefined) break b2461;
l35["due_on"] = l37;
}
b2462: {
b2463: {
l39 = l1?.hdp; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2463;
l40 = l39?.staff_change_notice; if (l40 === undefined && (l40 = S(l39, "staff_change_notice")) === undefined) break b2463;
l41 = D(l40, "values"); if (l41 === undefined) break b2463;
l38 = merge(l41, l35);
break b2462;
}
l38 = l35;
}
l42 = l38;
l43 = {"assumptions": l16,"obligations": l21,"reasons": l26,"values": l42,"warnings": l30};
l44 = f17(l0,l1,l32,l34,l12,l43); if (l44 === undefined) break b2459;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2464: {
if (l3 === undefined) break b2464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2465: {
return l2;
}
}
function f448(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2466: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2466;
l5 = l4?.year; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2466;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2466;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2466;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2467: {
if (l3 === undefined) break b2467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2468: {
return l2;
}
}
function f449(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2469: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2469;
l5 = l4;
l6 = f449(l0,l1); if (l6 === undefined) break b2469;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2469;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2469;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2471: {
return l2;
}
}
function f450(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function f451(l0,l1) {
let l3,l2;
b2472: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2473: {
if (l3 === undefined) break b2473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2474: {
return l2;
}
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2475: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2475;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2475;
l6 = l5;
l7 = f450(l0,l1); if (l7 === undefined) break b2475;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2475;
l9 = l8?.training; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2475;
l10 = l9?.roles; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2475;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2475;
if ((l12 === false)) break b2475;
l13 = f450(l0,l1); if (l13 === undefined) break b2475;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2475;
l15 = l14?.training; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2475;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2477: {
return l2;
}
}
function f452(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2478: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2478;
l5 = l4?.year; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2478;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2478;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2478;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2479: {
if (l3 === undefined) break b2479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2480: {
return l2;
}
}
function f453(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function f454(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2481: {
b2482: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2482;
l7 = l6;
l8 = f453(l0,l1); if (l8 === undefined) break b2482;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b2482;
if ((l10 === false)) break b2482;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2483: {
if (l4 !== undefined) break b2483;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2483;
l7 = l6?.hours; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b2483;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b2483;
if ((l9 === false)) break b2483;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b2484: {
if (l4 !== undefined) break b2484;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2484;
l7 = l6;
l8 = f449(l0,l1); if (l8 === undefined) break b2484;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2484;
if ((l10 === false)) break b2484;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2485: {
if (l4 !== undefined) break b2485;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2486: {
if (l4 === undefined) break b2486;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2487: {
return l2;
}
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2488: {
b2489: {
l3 = undefined;
b2490: {
l4 = f450(l0,l1); if (l4 === undefined) break b2490;
if ((l4 === false)) break b2490;
break b2489;}
l5 = f451(l0,l1); if (l5 === undefined) break b2489;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2489;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2491: {
if (l3 !== undefined) break b2491;
l4 = f450(l0,l1); if (l4 === undefined) break b2491;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2491;
if (!(l5 === "unavailable")) break b2491;
l6 = f451(l0,l1); if (l6 === undefined) break b2491;
l7 = l6;
l8 = f450(l0,l1); if (l8 === undefined) break b2491;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2491;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2492: {
if (l3 !== undefined) break b2492;
b2493: {
l4 = f452(l0,l1); if (l4 === undefined) break b2493;
if ((l4 === false)) break b2493;
break b2492;}
l5 = f451(l0,l1); if (l5 === undefined) break b2492;
l6 = l5;
l7 = f450(l0,l1); if (l7 === undefined) break b2492;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2492;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2494: {
if (l3 !== undefined) break b2494;
l4 = f452(l0,l1); if (l4 === undefined) break b2494;
l5 = l4?.hours; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2494;
l6 = l5;
l7 = f454(l0,l1,l6); if (l7 === undefined) break b2494;
l8 = l7;
l9 = l8;
l10 = f452(l0,l1); if (l10 === undefined) break b2494;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2494;
l13 = l12;
l14 = f452(l0,l1); if (l14 === undefined) break b2494;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2494;
l17 = l16;
l18 = f451(l0,l1); if (l18 === undefined) break b2494;
l19 = l18;
l20 = f450(l0,l1); if (l20 === undefined) break b2494;
l21 = l20;
l22 = new RegoSet();
b2495: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b2495;
if ((l24 === false)) break b2495;
l25 = f452(l0,l1); if (l25 === undefined) break b2495;
l26 = l25;
l27 = f19(l0,l1,"complete_training",l26); if (l27 === undefined) break b2495;
l28 = l27;
l22.add(l28);
}
l29 = l22;
l30 = new RegoSet();
b2496: {
l31 = {"due": "training_due","overdue": "training_missed"};
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b2496;
l34 = l33;
l35 = f452(l0,l1); if (l35 === undefined) break b2496;
l36 = l35;
l37 = f19(l0,l1,l34,l36); if (l37 === undefined) break b2496;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f449(l0,l1); if (l40 === undefined) break b2494;
l41 = l40;
l42 = f452(l0,l1); if (l42 === undefined) break b2494;
l43 = l42?.hours; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2494;
l44 = l43;
l45 = {"assumptions": l13,"obligations": l29,"reasons": l39};
l46 = {"due_on": l41,"hours_required": l44};
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f17(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b2494;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2497: {
if (l3 === undefined) break b2497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2498: {
return l2;
}
}
function f455(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2499: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2499;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2499;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2500: {
if (l3 === undefined) break b2500;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2501: {
return l2;
}
}
function f456(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f457(l0,l1) {
let l3,l2;
b2502: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2503: {
if (l3 === undefined) break b2503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2504: {
return l2;
}
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2505: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2505;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2505;
l6 = l5?.vendor; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2505;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2506: {
if (l3 === undefined) break b2506;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2507: {
return l2;
}
}
function f458(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2508: {
b2509: {
l3 = undefined;
b2510: {
l4 = f456(l0,l1); if (l4 === undefined) break b2510;
if ((l4 === false)) break b2510;
break b2509;}
l5 = f457(l0,l1); if (l5 === undefined) break b2509;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2509;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2511: {
if (l3 !== undefined) break b2511;
l4 = f456(l0,l1); if (l4 === undefined) break b2511;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2511;
if (!(l5 === "unavailable")) break b2511;
l6 = f457(l0,l1); if (l6 === undefined) break b2511;
l7 = l6;
l8 = f456(l0,l1); if (l8 === undefined) break b2511;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2511;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2512: {
if (l3 !== undefined) break b2512;
b2513: {
l4 = f458(l0,l1); if (l4 === undefined) break b2513;
if ((l4 === false)) break b2513;
break b2512;}
l5 = f457(l0,l1); if (l5 === undefined) break b2512;
l6 = l5;
l7 = f456(l0,l1); if (l7 === undefined) break b2512;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2512;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2514: {
if (l3 !== undefined) break b2514;
l4 = f457(l0,l1); if (l4 === undefined) break b2514;
l5 = l4;
l6 = f456(l0,l1); if (l6 === undefined) break b2514;
l7 = l6;
l8 = f458(l0,l1); if (l8 === undefined) break b2514;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"vendor","permission"); if (l10 === undefined) break b2514;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2515: {
if (l3 === undefined) break b2515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2516: {
return l2;
}
}
function f459(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2517: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2517;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2517;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2518: {
if (l3 === undefined) break b2518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2519: {
return l2;
}
}
function f460(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f461(l0,l1) {
let l3,l2;
b2520: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2521: {
if (l3 === undefined) break b2521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2522: {
return l2;
}
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2523: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2523;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2523;
l6 = l5?.vendor_audit; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2523;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2524: {
if (l3 === undefined) break b2524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2525: {
return l2;
}
}
function f462(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2526: {
b2527: {
l3 = undefined;
b2528: {
l4 = f460(l0,l1); if (l4 === undefined) break b2528;
if ((l4 === false)) break b2528;
break b2527;}
l5 = f461(l0,l1); if (l5 === undefined) break b2527;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2527;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2529: {
if (l3 !== undefined) break b2529;
l4 = f460(l0,l1); if (l4 === undefined) break b2529;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2529;
if (!(l5 === "unavailable")) break b2529;
l6 = f461(l0,l1); if (l6 === undefined) break b2529;
l7 = l6;
l8 = f460(l0,l1); if (l8 === undefined) break b2529;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2529;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2530: {
if (l3 !== undefined) break b2530;
b2531: {
l4 = f462(l0,l1); if (l4 === undefined) break b2531;
if ((l4 === false)) break b2531;
break b2530;}
l5 = f461(l0,l1); if (l5 === undefined) break b2530;
l6 = l5;
l7 = f460(l0,l1); if (l7 === undefined) break b2530;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2530;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2532: {
if (l3 !== undefined) break b2532;
l4 = f461(l0,l1); if (l4 === undefined) break b2532;
l5 = l4;
l6 = f460(l0,l1); if (l6 === undefined) break b2532;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2532;
l9 = l8;
l10 = {"due": "audit_due","overdue": "audit_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b2532;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2533: {
if (l3 === undefined) break b2533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2534: {
return l2;
}
}
function f463(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
const dynamic = { __proto__: null,
"g0/hdp/lib/law/as_of": f6,
"g0/hdp/lib/law/refused": f7,
"g0/hdp/lib/law/jurisdiction": f8,
"g0/hdp/account_cleanup/version": f11,
"g0/hdp/account_cleanup/name": f12,
"g0/hdp/lib/law/first_version": f13,
"g0/hdp/account_cleanup/rule": f21,
"g0/hdp/account_cleanup/account": f23,
"g0/hdp/account_cleanup/last_review": f25,
"g0/hdp/lib/law/first_day_with_text": f26,
"g0/hdp/account_cleanup/started": f29,
"g0/hdp/account_cleanup/review": f32,
"g0/hdp/account_cleanup/open_findings": f33,
"g0/hdp/account_cleanup/usable": f37,
"g0/hdp/account_cleanup/unused_since": f38,
"g0/hdp/account_cleanup/idle_from": f39,
"g0/hdp/account_cleanup/idle": f40,
"g0/hdp/account_cleanup/must_notify_from": f42,
"g0/hdp/account_cleanup/holder_notified": f43,
"g0/hdp/account_cleanup/must_notify": f44,
"g0/hdp/account_cleanup/duties": f45,
"g0/hdp/account_cleanup/may_suspend_from": f46,
"g0/hdp/account_cleanup/missing": f47,
"g0/hdp/account_cleanup/shown_period": f49,
"g0/hdp/account_cleanup/assumptions": f50,
"g0/hdp/account_cleanup/review_codes": f51,
"g0/hdp/account_cleanup/obligations": f53,
"g0/hdp/account_cleanup/reasons": f54,
"g0/hdp/account_cleanup/values/due_on": f55,
"g0/hdp/account_cleanup/values/idle_from": f56,
"g0/hdp/account_cleanup/values/may_suspend_from": f57,
"g0/hdp/account_cleanup/values/must_notify_from": f58,
"g0/hdp/account_cleanup/values/period": f59,
"g0/hdp/account_cleanup/values/unused_since": f60,
"g0/hdp/account_cleanup/warnings": f62,
"g0/hdp/account_cleanup/answer": f63,
"g0/hdp/account_request/version": f64,
"g0/hdp/account_request/name": f65,
"g0/hdp/account_request/rule": f66,
"g0/hdp/account_request/answer": f88,
"g0/hdp/account_review/version": f89,
"g0/hdp/account_review/name": f90,
"g0/hdp/account_review/rule": f91,
"g0/hdp/lib/schedule/own_start": f92,
"g0/hdp/account_review/answer": f98,
"g0/hdp/account_sharing/version": f99,
"g0/hdp/account_sharing/name": f100,
"g0/hdp/account_sharing/rule": f101,
"g0/hdp/account_sharing/answer": f102,
"g0/hdp/anomaly_handling/version": f103,
"g0/hdp/anomaly_handling/name": f104,
"g0/hdp/anomaly_handling/group": f105,
"g0/hdp/anomaly_handling/rule": f106,
"g0/hdp/anomaly_handling/open": f108,
"g0/hdp/anomaly_handling/answer": f109,
"g0/hdp/audit_cooperation/version": f110,
"g0/hdp/audit_cooperation/name": f111,
"g0/hdp/audit_cooperation/rule": f112,
"g0/hdp/audit_cooperation/steps": f114,
"g0/hdp/audit_cooperation/announced": f115,
"g0/hdp/audit_cooperation/ready": f116,
"g0/hdp/audit_cooperation/lacking": f117,
"g0/hdp/audit_cooperation/documents_given": f120,
"g0/hdp/audit_cooperation/missing": f121,
"g0/hdp/audit_cooperation/values/documents": f127,
"g0/hdp/audit_cooperation/values/due_on": f128,
"g0/hdp/audit_cooperation/answer": f129,
"g0/hdp/lib/reports/middle": f130,
"g0/hdp/audit_report_deadline/half": f132,
"g0/hdp/audit_report_deadline/version": f133,
"g0/hdp/audit_report_deadline/name": f134,
"g0/hdp/audit_report_deadline/rule": f135,
"g0/hdp/audit_report_deadline/assumptions": f137,
"g0/hdp/audit_report_deadline/values/due_on": f141,
"g0/hdp/lib/workdays/calendar": f142,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f144,
"g0/hdp/audit_report_deadline/step": f145,
"g0/hdp/audit_report_deadline/answer": f146,
"g0/hdp/auditor_rotation/version": f147,
"g0/hdp/auditor_rotation/name": f148,
"g0/hdp/auditor_rotation/rule": f149,
"g0/hdp/auditor_rotation/earlier": f150,
"g0/hdp/auditor_rotation/own_months": f151,
"g0/hdp/auditor_rotation/breaks": f152,
"g0/hdp/auditor_rotation/consecutive": f153,
"g0/hdp/auditor_rotation/reasons": f154,
"g0/hdp/auditor_rotation/named": f155,
"g0/hdp/auditor_rotation/missing": f156,
"g0/hdp/auditor_rotation/answer": f157,
"g0/hdp/batch_acquisition/version": f158,
"g0/hdp/batch_acquisition/name": f159,
"g0/hdp/batch_acquisition/group": f160,
"g0/hdp/batch_acquisition/integrity": f161,
"g0/hdp/batch_acquisition/rule": f162,
"g0/hdp/batch_acquisition/answer": f163,
"g0/hdp/breach_escalation/version": f164,
"g0/hdp/breach_escalation/name": f165,
"g0/hdp/breach_escalation/rule": f166,
"g0/hdp/breach_escalation/ended": f167,
"g0/hdp/breach_escalation/improved": f168,
"g0/hdp/breach_escalation/running": f169,
"g0/hdp/breach_escalation/serious": f170,
"g0/hdp/breach_escalation/notified": f171,
"g0/hdp/breach_escalation/too_late": f172,
"g0/hdp/breach_escalation/to_do/end_linkage": f173,
"g0/hdp/breach_escalation/must_end": f174,
"g0/hdp/breach_escalation/to_do/give_notice": f175,
"g0/hdp/breach_escalation/suspended": f176,
"g0/hdp/breach_escalation/to_do/suspend": f177,
"g0/hdp/breach_escalation/to_do/improve": f178,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f179,
"g0/hdp/breach_escalation/steps": f180,
"g0/hdp/breach_escalation/open": f181,
"g0/hdp/breach_escalation/known": f182,
"g0/hdp/breach_escalation/missing": f183,
"g0/hdp/breach_escalation/improved_late": f184,
"g0/hdp/breach_escalation/next": f186,
"g0/hdp/breach_escalation/due": f187,
"g0/hdp/breach_escalation/reason_name": f189,
"g0/hdp/breach_escalation/reasons": f190,
"g0/hdp/breach_escalation/answer": f191,
"g0/hdp/data_destruction/use_has_ended": f192,
"g0/hdp/data_destruction/base_day": f195,
"g0/hdp/data_destruction/law_day": f196,
"g0/hdp/data_destruction/version": f197,
"g0/hdp/data_destruction/name": f198,
"g0/hdp/data_destruction/rule": f199,
"g0/hdp/data_destruction/confirmed": f200,
"g0/hdp/data_destruction/unconfirmed": f201,
"g0/hdp/data_destruction/destroyed_on": f203,
"g0/hdp/data_destruction/values/destroy_by": f204,
"g0/hdp/data_destruction/notice": f205,
"g0/hdp/data_destruction/notified_on": f206,
"g0/hdp/data_destruction/values/notify_by": f207,
"g0/hdp/data_destruction/steps": f208,
"g0/hdp/data_destruction/answer": f209,
"g0/hdp/data_export/version": f210,
"g0/hdp/data_export/name": f211,
"g0/hdp/data_export/rule": f212,
"g0/hdp/data_export/given": f213,
"g0/hdp/data_export/codes": f214,
"g0/hdp/data_export/reasons": f215,
"g0/hdp/data_export/missing": f216,
"g0/hdp/data_export/answer": f217,
"g0/hdp/data_use_period/version": f218,
"g0/hdp/data_use_period/name": f219,
"g0/hdp/data_use_period/rule": f220,
"g0/hdp/data_use_period/project_decides": f221,
"g0/hdp/data_use_period/acquired_on": f222,
"g0/hdp/data_use_period/period_ends_on": f223,
"g0/hdp/data_use_period/use_until": f224,
"g0/hdp/data_use_period/over": f225,
"g0/hdp/data_use_period/reasons": f226,
"g0/hdp/data_use_period/missing": f227,
"g0/hdp/data_use_period/values/use_until": f228,
"g0/hdp/data_use_period/warnings": f229,
"g0/hdp/data_use_period/answer": f230,
"g0/hdp/delegated_administration/version": f231,
"g0/hdp/delegated_administration/name": f232,
"g0/hdp/delegated_administration/rule": f233,
"g0/hdp/delegated_administration/grants": f234,
"g0/hdp/delegated_administration/any_unit": f235,
"g0/hdp/delegated_administration/same_unit": f236,
"g0/hdp/delegated_administration/reasons": f237,
"g0/hdp/delegated_administration/answer": f238,
"g0/hdp/document_handling/version": f239,
"g0/hdp/document_handling/name": f240,
"g0/hdp/document_handling/rule": f241,
"g0/hdp/document_handling/answer": f242,
"g0/hdp/external_audit_schedule/version": f243,
"g0/hdp/external_audit_schedule/name": f244,
"g0/hdp/external_audit_schedule/rule": f245,
"g0/hdp/external_audit_schedule/state": f246,
"g0/hdp/external_audit_schedule/missing": f247,
"g0/hdp/external_audit_schedule/period": f248,
"g0/hdp/external_audit_schedule/answer": f249,
"g0/hdp/internal_audit_schedule/version": f250,
"g0/hdp/internal_audit_schedule/name": f251,
"g0/hdp/internal_audit_schedule/rule": f252,
"g0/hdp/internal_audit_schedule/codes": f253,
"g0/hdp/internal_audit_schedule/started": f254,
"g0/hdp/internal_audit_schedule/first_half": f255,
"g0/hdp/internal_audit_schedule/due_half": f256,
"g0/hdp/internal_audit_schedule/due_on": f257,
"g0/hdp/internal_audit_schedule/answer": f259,
"g0/hdp/ip_whitelist/version": f260,
"g0/hdp/ip_whitelist/name": f261,
"g0/hdp/ip_whitelist/rule": f262,
"g0/hdp/ip_whitelist/answer": f263,
"g0/hdp/liability/version": f264,
"g0/hdp/liability/name": f265,
"g0/hdp/liability/rule": f266,
"g0/hdp/liability/answer": f267,
"g0/hdp/linkage_application/version": f268,
"g0/hdp/linkage_application/name": f269,
"g0/hdp/linkage_application/rule": f270,
"g0/hdp/linkage_application/answer": f271,
"g0/hdp/linkage_need_review/version": f272,
"g0/hdp/linkage_need_review/name": f273,
"g0/hdp/linkage_need_review/rule": f274,
"g0/hdp/linkage_need_review/answer": f275,
"g0/hdp/login_lockout/version": f276,
"g0/hdp/login_lockout/name": f277,
"g0/hdp/login_lockout/rule": f278,
"g0/hdp/login_lockout/too_many": f279,
"g0/hdp/login_lockout/approved": f280,
"g0/hdp/login_lockout/unlocked": f281,
"g0/hdp/login_lockout/now": f286,
"g0/hdp/login_lockout/waited": f287,
"g0/hdp/login_lockout/reasons": f288,
"g0/hdp/login_lockout/missing": f289,
"g0/hdp/login_lockout/who_counts": f290,
"g0/hdp/login_lockout/values/locked_until": f296,
"g0/hdp/login_lockout/answer": f297,
"g0/hdp/password_compliance/version": f298,
"g0/hdp/password_compliance/name": f299,
"g0/hdp/password_compliance/rule": f300,
"g0/hdp/password_compliance/changed_on": f301,
"g0/hdp/password_compliance/values/expires_on": f302,
"g0/hdp/password_compliance/classes": f303,
"g0/hdp/password_compliance/broken": f304,
"g0/hdp/password_compliance/codes": f305,
"g0/hdp/password_compliance/reasons": f306,
"g0/hdp/password_compliance/same_as_previous_given": f307,
"g0/hdp/password_compliance/missing": f308,
"g0/hdp/password_compliance/looked_at": f309,
"g0/hdp/password_compliance/values/may_change_from": f310,
"g0/hdp/password_compliance/answer": f311,
"g0/hdp/personnel_register/version": f312,
"g0/hdp/personnel_register/name": f313,
"g0/hdp/personnel_register/rule": f314,
"g0/hdp/personnel_register/answer": f315,
"g0/hdp/processing_record/version": f316,
"g0/hdp/processing_record/name": f317,
"g0/hdp/processing_record/rule": f318,
"g0/hdp/processing_record/answer": f319,
"g0/hdp/purpose_limitation/version": f320,
"g0/hdp/purpose_limitation/name": f321,
"g0/hdp/purpose_limitation/rule": f322,
"g0/hdp/purpose_limitation/basis": f323,
"g0/hdp/purpose_limitation/answer": f325,
"g0/hdp/query_log_completeness/version": f326,
"g0/hdp/query_log_completeness/name": f327,
"g0/hdp/query_log_completeness/rule": f328,
"g0/hdp/query_log_completeness/present": f329,
"g0/hdp/query_log_completeness/reasons": f330,
"g0/hdp/query_log_completeness/missing": f331,
"g0/hdp/query_log_completeness/answer": f332,
"g0/hdp/query_permission/version": f333,
"g0/hdp/query_permission/name": f334,
"g0/hdp/query_permission/rule": f335,
"g0/hdp/query_permission/user": f336,
"g0/hdp/query_permission/checks": f337,
"g0/hdp/query_permission/roles_of": f338,
"g0/hdp/query_permission/of_every_role": f339,
"g0/hdp/query_permission/account": f342,
"g0/hdp/query_permission/holds_right": f344,
"g0/hdp/query_permission/query": f345,
"g0/hdp/query_permission/given": f346,
"g0/hdp/query_permission/skipped": f347,
"g0/hdp/query_permission/passed": f350,
"g0/hdp/query_permission/needs": f351,
"g0/hdp/query_permission/needed": f352,
"g0/hdp/query_permission/not_asked": f353,
"g0/hdp/query_permission/untold": f354,
"g0/hdp/query_permission/open_numbers/password_expired": f355,
"g0/hdp/query_permission/open_numbers/session_idle": f356,
"g0/hdp/query_permission/undecided": f357,
"g0/hdp/query_permission/failed": f358,
"g0/hdp/query_permission/reasons": f361,
"g0/hdp/query_permission/missing": f362,
"g0/hdp/query_permission/decisive": f363,
"g0/hdp/query_permission/followed": f364,
"g0/hdp/query_permission/both_roles": f365,
"g0/hdp/query_permission/advised": f366,
"g0/hdp/query_permission/numbered/password_expired": f367,
"g0/hdp/query_permission/numbered/session_idle": f368,
"g0/hdp/query_permission/warnings": f369,
"g0/hdp/query_permission/answer": f370,
"g0/hdp/record_retention/version": f371,
"g0/hdp/record_retention/name": f372,
"g0/hdp/record_retention/rule": f373,
"g0/hdp/record_retention/account_closed_on": f374,
"g0/hdp/record_retention/event_on": f375,
"g0/hdp/record_retention/from": f376,
"g0/hdp/record_retention/values/keep_through": f378,
"g0/hdp/record_retention/reasons": f379,
"g0/hdp/record_retention/missing": f380,
"g0/hdp/record_retention/values/qualifier": f381,
"g0/hdp/record_retention/answer": f382,
"g0/hdp/regulation_in_force/version": f383,
"g0/hdp/regulation_in_force/name": f384,
"g0/hdp/regulation_in_force/values": f385,
"g0/hdp/regulation_in_force/answer": f386,
"g0/hdp/role_appointment/version": f387,
"g0/hdp/role_appointment/name": f388,
"g0/hdp/role_appointment/rule": f389,
"g0/hdp/role_appointment/answer": f390,
"g0/hdp/role_change_deadline/version": f391,
"g0/hdp/role_change_deadline/name": f392,
"g0/hdp/role_change_deadline/group": f393,
"g0/hdp/role_change_deadline/rule": f394,
"g0/hdp/role_change_deadline/values/apply_by": f396,
"g0/hdp/role_change_deadline/before_regulation": f397,
"g0/hdp/role_change_deadline/assumptions": f399,
"g0/hdp/role_change_deadline/values/adjust_by": f400,
"g0/hdp/role_change_deadline/steps": f401,
"g0/hdp/role_change_deadline/missing": f405,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f406,
"g0/hdp/role_change_deadline/answer": f407,
"g0/hdp/sampling_half_year/version": f408,
"g0/hdp/sampling_half_year/name": f409,
"g0/hdp/sampling_half_year/rule": f410,
"g0/hdp/lib/sampling/has_checked": f422,
"g0/hdp/sampling_half_year/answer": f427,
"g0/hdp/sampling_monthly/version": f428,
"g0/hdp/sampling_monthly/name": f429,
"g0/hdp/sampling_monthly/rule": f430,
"g0/hdp/sampling_monthly/answer": f431,
"g0/hdp/session_timeout/version": f432,
"g0/hdp/session_timeout/name": f433,
"g0/hdp/session_timeout/rule": f434,
"g0/hdp/session_timeout/now": f435,
"g0/hdp/session_timeout/idle_seconds": f436,
"g0/hdp/session_timeout/reasons": f438,
"g0/hdp/session_timeout/missing": f439,
"g0/hdp/session_timeout/values/logout_after": f440,
"g0/hdp/session_timeout/answer": f441,
"g0/hdp/staff_change_notice/version": f442,
"g0/hdp/staff_change_notice/name": f443,
"g0/hdp/staff_change_notice/rule": f444,
"g0/hdp/staff_change_notice/values/due_on": f445,
"g0/hdp/staff_change_notice/values/due_if_rolled": f446,
"g0/hdp/staff_change_notice/step": f447,
"g0/hdp/staff_change_notice/answer": f448,
"g0/hdp/training_hours/last_day": f449,
"g0/hdp/training_hours/version": f450,
"g0/hdp/training_hours/name": f451,
"g0/hdp/training_hours/rule": f452,
"g0/hdp/training_hours/first_day": f453,
"g0/hdp/training_hours/answer": f455,
"g0/hdp/vendor_access/version": f456,
"g0/hdp/vendor_access/name": f457,
"g0/hdp/vendor_access/rule": f458,
"g0/hdp/vendor_access/answer": f459,
"g0/hdp/vendor_audit_schedule/version": f460,
"g0/hdp/vendor_audit_schedule/name": f461,
"g0/hdp/vendor_audit_schedule/rule": f462,
"g0/hdp/vendor_audit_schedule/answer": f463
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f63, i, d),
"hdp/account_request/answer": (i, d) => start(f88, i, d),
"hdp/account_review/answer": (i, d) => start(f98, i, d),
"hdp/account_sharing/answer": (i, d) => start(f102, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f109, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f129, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f146, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f157, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f163, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f191, i, d),
"hdp/data_destruction/answer": (i, d) => start(f209, i, d),
"hdp/data_export/answer": (i, d) => start(f217, i, d),
"hdp/data_use_period/answer": (i, d) => start(f230, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f238, i, d),
"hdp/document_handling/answer": (i, d) => start(f242, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f249, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f259, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f263, i, d),
"hdp/liability/answer": (i, d) => start(f267, i, d),
"hdp/linkage_application/answer": (i, d) => start(f271, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f275, i, d),
"hdp/login_lockout/answer": (i, d) => start(f297, i, d),
"hdp/password_compliance/answer": (i, d) => start(f311, i, d),
"hdp/personnel_register/answer": (i, d) => start(f315, i, d),
"hdp/processing_record/answer": (i, d) => start(f319, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f325, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f332, i, d),
"hdp/query_permission/answer": (i, d) => start(f370, i, d),
"hdp/record_retention/answer": (i, d) => start(f382, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f386, i, d),
"hdp/role_appointment/answer": (i, d) => start(f390, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f407, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f427, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f431, i, d),
"hdp/session_timeout/answer": (i, d) => start(f441, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f448, i, d),
"hdp/training_hours/answer": (i, d) => start(f455, i, d),
"hdp/vendor_access/answer": (i, d) => start(f459, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f463, i, d) } };
});
