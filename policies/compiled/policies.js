// Written by scripts/build-policies.ts from the policies; not to be edited.
export default (function ({ b: B, conflict, element: S, equal: Q, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":8,"case":84,"request":229});
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
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l2;
b95: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = new RegoSet();
l13 = b_object_get(l11,"assumptions",l12); if (l13 === undefined) break b95;
l14 = l13;
l15 = f15(l0,l1,l9); if (l15 === undefined) break b95;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b95;
l18 = l17;
l19 = f16(l0,l1,l18,"id"); if (l19 === undefined) break b95;
l20 = l19;
l21 = new RegoSet();
l22 = b_object_get(l11,"obligations",l21); if (l22 === undefined) break b95;
l23 = l22;
l24 = f16(l0,l1,l23,"code"); if (l24 === undefined) break b95;
l25 = l24;
l26 = new RegoSet();
l27 = b_object_get(l11,"reasons",l26); if (l27 === undefined) break b95;
l28 = l27;
l29 = f16(l0,l1,l28,"code"); if (l29 === undefined) break b95;
l30 = l29;
l31 = {};
l32 = b_object_get(l11,"values",l31); if (l32 === undefined) break b95;
l33 = l32;
l34 = new RegoSet();
l35 = b_object_get(l11,"warnings",l34); if (l35 === undefined) break b95;
l36 = l35;
l37 = f16(l0,l1,l36,"code"); if (l37 === undefined) break b95;
l38 = l37;
l39 = l0?.as_of; if (l39 === undefined && (l39 = S(l0, "as_of")) === undefined) break b95;
l40 = l39;
l41 = l0?.jurisdiction; if (l41 === undefined && (l41 = S(l0, "jurisdiction")) === undefined) break b95;
l42 = l41;
l43 = [];
b96: {
l44 = [];
b97: {
l45 = new RegoSet();
l46 = b_object_get(l11,"missing",l45); if (l46 === undefined) break b97;
l47 = l46;
{
const k98 = keysOf(l47), v98 = valuesOf(l47);
for (let n98 = 0; n98 < v98.length; n98++) {
l48 = k98 === null ? n98 : k98[n98];
l49 = v98[n98];
b99: {
l50 = l48;
l51 = l49;
{
const k100 = keysOf(l51), v100 = valuesOf(l51);
for (let n100 = 0; n100 < v100.length; n100++) {
l52 = k100 === null ? n100 : k100[n100];
l53 = v100[n100];
b101: {
l54 = l52;
l55 = l53;
l56 = [l55,l51];
l44.push(l56);
}
}
}
}
}
}
}
l57 = l44;
l58 = b_sort(l57); if (l58 === undefined) break b96;
l59 = l58;
{
const k102 = keysOf(l59), v102 = valuesOf(l59);
for (let n102 = 0; n102 < v102.length; n102++) {
l60 = k102 === null ? n102 : k102[n102];
l61 = v102[n102];
b103: {
l62 = l60;
l63 = l61;
l64 = 1;
l65 = D(l63, l64); if (l65 === undefined) break b103;
l66 = l65;
l43.push(l66);
}
}
}
}
l67 = l43;
l68 = l9?.effective_from; if (l68 === undefined && (l68 = S(l9, "effective_from")) === undefined) break b95;
l69 = l68;
l70 = {"as_of": l40,"assumptions": l20,"decision": l8,"jurisdiction": l42,"missing": l67,"obligations": l25,"outcome": l10,"reasons": l30,"values": l33,"version": l69,"warnings": l38};
l71 = l70;
if (l7 === undefined) l7 = l71; else if (!Q(l7, l71)) conflict();
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
l15 = {"period": l9,"status": "not_due"};
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
l17 = {"period": l9,"status": "not_due"};
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
function f39(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b204: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b204;
if (!(l8 === "exceeded")) break b204;
l9 = l7?.after; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b204;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b204;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b204;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b205: {
if (l5 === undefined) break b205;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b206: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b206;
if (!(l8 === "reached")) break b206;
l9 = l7?.after; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b206;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b206;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b207: {
if (l5 === undefined) break b207;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b208: {
return l2;
}
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b209: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b209;
if ((l4 === false)) break b209;
l5 = f38(l0,l1); if (l5 === undefined) break b209;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b209;
l8 = l7?.unused; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b209;
l9 = l8;
l10 = f39(l0,l1,l6,l9); if (l10 === undefined) break b209;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b210: {
if (l3 === undefined) break b210;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b211: {
return l2;
}
}
function f40(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g41(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b212: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b212;
if ((l4 === false)) break b212;
l5 = f38(l0,l1); if (l5 === undefined) break b212;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b212;
l8 = l7?.idle_after; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b212;
l9 = l8?.value; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b212;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b212;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b212;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b213: {
if (l3 === undefined) break b213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b214: {
return l2;
}
}
function f41(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g41(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b215: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b215;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b215;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b215;
if ((l8 === false)) break b215;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b218: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b218;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b218;
if (!(l5 === "suspended")) break b218;
l6 = f23(l0,l1); if (l6 === undefined) break b218;
l7 = l6?.suspended_on; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b218;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b218;
if ((l9 === false)) break b218;
l10 = f23(l0,l1); if (l10 === undefined) break b218;
l11 = l10?.suspended_on; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b218;
l12 = l11;
l13 = f21(l0,l1); if (l13 === undefined) break b218;
l14 = l13?.suspended; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b218;
l15 = l14;
l16 = f39(l0,l1,l12,l15); if (l16 === undefined) break b218;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
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
let l3,l4,l5,l6,l7,l2;
b221: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b221;
l5 = l4?.holder_notified_on; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b221;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b221;
if ((l7 === false)) break b221;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b222: {
if (l3 === undefined) break b222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b223: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b224: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b224;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b224;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b224;
if ((l8 === false)) break b224;
b225: {
l9 = f44(l0,l1); if (l9 === undefined) break b225;
if ((l9 === false)) break b225;
break b224;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b226: {
if (l3 === undefined) break b226;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b227: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b228: {
l2 = new RegoSet();
}
b229: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b229;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b229;
l6 = l5;
l2.add(l6);
}
b230: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b230;
{
const k231 = keysOf(l4), v231 = valuesOf(l4);
for (let n231 = 0; n231 < v231.length; n231++) {
l5 = k231 === null ? n231 : k231[n231];
l6 = v231[n231];
b232: {
l7 = l5;
l8 = l6;
l9 = f36(l0,l1,l8); if (l9 === undefined) break b232;
l10 = l9;
l11 = f6(l0,l1); if (l11 === undefined) break b232;
l12 = l11;
l13 = b_lt(l10,l12); if (l13 === undefined) break b232;
if ((l13 === false)) break b232;
l2.add("overdue");
}
}
}
}
b233: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b233;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b233;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b233;
if ((l9 === false)) break b233;
l2.add("due");
}
b234: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b234;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b234;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b234;
if ((l8 === false)) break b234;
l2.add("may_act");
}
b235: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b235;
if ((l4 === false)) break b235;
l2.add("due");
}
b236: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b236;
if ((l4 === false)) break b236;
l2.add("due");
}
b237: {
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
b238: {
l2 = new RegoSet();
}
b239: {
l3 = undefined;
b240: {
l4 = f32(l0,l1); if (l4 === undefined) break b240;
if ((l4 === false)) break b240;
break b239;}
l5 = {"fact": "review.last_done_on"};
l2.add(l5);
}
b241: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b241;
l5 = l4?.unused; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b241;
if ((l5 === false)) break b241;
l6 = f23(l0,l1); if (l6 === undefined) break b241;
l7 = l6?.activated_on; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b241;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b241;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b241;
if ((l11 === false)) break b241;
l12 = f37(l0,l1); if (l12 === undefined) break b241;
if ((l12 === false)) break b241;
b242: {
l13 = f38(l0,l1); if (l13 === undefined) break b242;
if ((l13 === false)) break b242;
break b241;}
l14 = {"fact": "account.last_query_on"};
l2.add(l14);
}
b243: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b243;
l5 = l4?.idle_after; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b243;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b243;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b243;
if ((l8 === false)) break b243;
l9 = f23(l0,l1); if (l9 === undefined) break b243;
l10 = l9?.activated_on; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b243;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b243;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b243;
if ((l14 === false)) break b243;
l15 = f37(l0,l1); if (l15 === undefined) break b243;
if ((l15 === false)) break b243;
b244: {
l16 = f38(l0,l1); if (l16 === undefined) break b244;
if ((l16 === false)) break b244;
break b243;}
l17 = {"fact": "account.last_query_on"};
l2.add(l17);
}
b245: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b245;
l5 = l4?.suspended; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b245;
if ((l5 === false)) break b245;
l6 = f23(l0,l1); if (l6 === undefined) break b245;
l7 = l6?.status; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b245;
if (!(l7 === "suspended")) break b245;
b246: {
l8 = f43(l0,l1); if (l8 === undefined) break b246;
if ((l8 === false)) break b246;
break b245;}
b247: {
l9 = f44(l0,l1); if (l9 === undefined) break b247;
if ((l9 === false)) break b247;
break b245;}
l10 = {"fact": "account.suspended_on"};
l2.add(l10);
}
b248: {
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
b249: {
b250: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b250;
if ((l8 === false)) break b250;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b251: {
if (l5 !== undefined) break b251;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b251;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b251;
if ((l11 === false)) break b251;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b252: {
if (l5 !== undefined) break b252;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b252;
if ((l8 === false)) break b252;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b253: {
if (l5 !== undefined) break b253;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b253;
if ((l8 === false)) break b253;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b254: {
if (l5 !== undefined) break b254;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b255: {
if (l5 === undefined) break b255;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b256: {
return l2;
}
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b257: {
b258: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b258;
if ((l4 === false)) break b258;
l5 = f32(l0,l1); if (l5 === undefined) break b258;
l6 = l5?.period; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b258;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b259: {
if (l3 !== undefined) break b259;
l4 = f21(l0,l1); if (l4 === undefined) break b259;
l5 = l4?.interval; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b259;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b259;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b259;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b260: {
if (l3 === undefined) break b260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b261: {
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
b262: {
l2 = new RegoSet();
}
b263: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b263;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b263;
l7 = l6;
{
const k264 = keysOf(l7), v264 = valuesOf(l7);
for (let n264 = 0; n264 < v264.length; n264++) {
l8 = k264 === null ? n264 : k264[n264];
l9 = v264[n264];
b265: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b266: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b266;
l5 = l4?.first; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b266;
l6 = l5;
l7 = f29(l0,l1); if (l7 === undefined) break b266;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b266;
if ((l9 === false)) break b266;
l10 = f29(l0,l1); if (l10 === undefined) break b266;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b266;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b266;
if ((l14 === false)) break b266;
l15 = f11(l0,l1); if (l15 === undefined) break b266;
l16 = l15?.conventions; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b266;
l17 = l16?.first_period; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b266;
l18 = l17;
l19 = f21(l0,l1); if (l19 === undefined) break b266;
l20 = l19?.clause; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b266;
l21 = l20;
l22 = {"clause": l21};
l23 = b_object_union(l18,l22); if (l23 === undefined) break b266;
l24 = l23;
l25 = f14(l0,l1,l24); if (l25 === undefined) break b266;
l26 = l25;
{
const k267 = keysOf(l26), v267 = valuesOf(l26);
for (let n267 = 0; n267 < v267.length; n267++) {
l27 = k267 === null ? n267 : k267[n267];
l28 = v267[n267];
b268: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b269: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b269;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b269;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b269;
if ((l9 === false)) break b269;
l10 = f21(l0,l1); if (l10 === undefined) break b269;
l11 = l10?.findings; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b269;
l12 = l11;
l13 = f14(l0,l1,l12); if (l13 === undefined) break b269;
l14 = l13;
{
const k270 = keysOf(l14), v270 = valuesOf(l14);
for (let n270 = 0; n270 < v270.length; n270++) {
l15 = k270 === null ? n270 : k270[n270];
l16 = v270[n270];
b271: {
l17 = l15;
l18 = l16;
l2.add(l18);
}
}
}
}
b272: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b272;
if ((l4 === false)) break b272;
l5 = f21(l0,l1); if (l5 === undefined) break b272;
l6 = l5?.unused; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b272;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b272;
l9 = l8;
{
const k273 = keysOf(l9), v273 = valuesOf(l9);
for (let n273 = 0; n273 < v273.length; n273++) {
l10 = k273 === null ? n273 : k273[n273];
l11 = v273[n273];
b274: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b275: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b275;
if ((l4 === false)) break b275;
l5 = f21(l0,l1); if (l5 === undefined) break b275;
l6 = l5?.idle_after; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b275;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b275;
l9 = l8;
{
const k276 = keysOf(l9), v276 = valuesOf(l9);
for (let n276 = 0; n276 < v276.length; n276++) {
l10 = k276 === null ? n276 : k276[n276];
l11 = v276[n276];
b277: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b278: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b278;
if ((l4 === false)) break b278;
l5 = f21(l0,l1); if (l5 === undefined) break b278;
l6 = l5?.suspended; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b278;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b278;
l9 = l8;
{
const k279 = keysOf(l9), v279 = valuesOf(l9);
for (let n279 = 0; n279 < v279.length; n279++) {
l10 = k279 === null ? n279 : k279[n279];
l11 = v279[n279];
b280: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b281: {
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
b282: {
l3 = undefined;
l4 = {"due": "review_due","overdue": "review_missed"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b283: {
if (l3 === undefined) break b283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b284: {
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
b285: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b286: {
l7 = l5?.obligations; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b286;
{
const k287 = keysOf(l7), v287 = valuesOf(l7);
for (let n287 = 0; n287 < v287.length; n287++) {
l8 = k287 === null ? n287 : k287[n287];
l9 = v287[n287];
b288: {
l10 = l8;
l11 = l9;
l12 = l11?.code; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b288;
l13 = l12;
l14 = f19(l0,l1,l13,l11); if (l14 === undefined) break b288;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b289: {
if (l4 === undefined) break b289;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b290: {
return l2;
}
}
function g53(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b291: {
l2 = new RegoSet();
}
b292: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b292;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b292;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b292;
l8 = D(l7, l6); if (l8 === undefined) break b292;
if ((l8 === false)) break b292;
l9 = f21(l0,l1); if (l9 === undefined) break b292;
l10 = l9;
l11 = f52(l0,l1,l10); if (l11 === undefined) break b292;
l12 = l11;
{
const k293 = keysOf(l12), v293 = valuesOf(l12);
for (let n293 = 0; n293 < v293.length; n293++) {
l13 = k293 === null ? n293 : k293[n293];
l14 = v293[n293];
b294: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b295: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b295;
{
const k296 = keysOf(l4), v296 = valuesOf(l4);
for (let n296 = 0; n296 < v296.length; n296++) {
l5 = k296 === null ? n296 : k296[n296];
l6 = v296[n296];
b297: {
l7 = l5;
l8 = l6;
l9 = l8?.kind; if (l9 === undefined && (l9 = S(l8, "kind")) === undefined) break b297;
l10 = l9;
l11 = f21(l0,l1); if (l11 === undefined) break b297;
l12 = l11?.findings; if (l12 === undefined && (l12 = S(l11, "findings")) === undefined) break b297;
l13 = l12?.kinds; if (l13 === undefined && (l13 = S(l12, "kinds")) === undefined) break b297;
l14 = D(l13, l10); if (l14 === undefined) break b297;
l15 = l14;
l16 = f21(l0,l1); if (l16 === undefined) break b297;
l17 = l16?.findings; if (l17 === undefined && (l17 = S(l16, "findings")) === undefined) break b297;
l18 = l17;
l19 = f19(l0,l1,l15,l18); if (l19 === undefined) break b297;
l20 = l19;
l2.add(l20);
}
}
}
}
b298: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b298;
if ((l4 === false)) break b298;
l5 = f21(l0,l1); if (l5 === undefined) break b298;
l6 = l5?.idle_after; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b298;
l7 = l6;
l8 = f19(l0,l1,"revoke_account",l7); if (l8 === undefined) break b298;
l9 = l8;
l2.add(l9);
}
b299: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b299;
if ((l4 === false)) break b299;
l5 = f21(l0,l1); if (l5 === undefined) break b299;
l6 = l5?.suspended; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b299;
l7 = l6;
l8 = f19(l0,l1,"notify_holder",l7); if (l8 === undefined) break b299;
l9 = l8;
l2.add(l9);
}
b300: {
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
b301: {
l2 = new RegoSet();
}
b302: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b302;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b302;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b302;
l8 = D(l7, l6); if (l8 === undefined) break b302;
l9 = l8;
l10 = f21(l0,l1); if (l10 === undefined) break b302;
l11 = l10;
l12 = f19(l0,l1,l9,l11); if (l12 === undefined) break b302;
l13 = l12;
l14 = f32(l0,l1); if (l14 === undefined) break b302;
l15 = l14?.period; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b302;
l16 = l15?.name; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b302;
l17 = l16;
l18 = {"period": l17};
l19 = b_object_union(l13,l18); if (l19 === undefined) break b302;
l20 = l19;
l2.add(l20);
}
b303: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b303;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b303;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b303;
if ((l9 === false)) break b303;
l10 = f21(l0,l1); if (l10 === undefined) break b303;
l11 = l10?.findings; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b303;
l12 = l11;
l13 = f19(l0,l1,"finding_not_acted_on",l12); if (l13 === undefined) break b303;
l14 = l13;
l2.add(l14);
}
b304: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b304;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b304;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b304;
if ((l8 === false)) break b304;
l9 = f21(l0,l1); if (l9 === undefined) break b304;
l10 = l9?.unused; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b304;
l11 = l10;
l12 = f19(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b304;
l13 = l12;
l2.add(l13);
}
b305: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
l5 = f21(l0,l1); if (l5 === undefined) break b305;
l6 = l5?.idle_after; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b305;
l7 = l6;
l8 = f19(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b305;
l9 = l8;
l2.add(l9);
}
b306: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b306;
if ((l4 === false)) break b306;
l5 = f21(l0,l1); if (l5 === undefined) break b306;
l6 = l5?.suspended; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b306;
l7 = l6;
l8 = f19(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b306;
l9 = l8;
l2.add(l9);
}
b307: {
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
b308: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b308;
l5 = l4?.last; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b308;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b309: {
if (l3 === undefined) break b309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b310: {
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
b311: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b311;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b312: {
if (l3 === undefined) break b312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b313: {
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
b314: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b314;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b315: {
if (l3 === undefined) break b315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b316: {
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
b317: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b317;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b318: {
if (l3 === undefined) break b318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b319: {
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
b320: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b320;
l5 = l4?.name; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b320;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b321: {
if (l3 === undefined) break b321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b322: {
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
b323: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b323;
if ((l4 === false)) break b323;
l5 = f38(l0,l1); if (l5 === undefined) break b323;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b324: {
if (l3 === undefined) break b324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b325: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b325;
if ((l4 === false)) break b325;
l5 = f38(l0,l1); if (l5 === undefined) break b325;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b326: {
if (l3 === undefined) break b326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b327: {
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
b328: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b329: {
l7 = l5?.agency; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b329;
{
const k330 = keysOf(l7), v330 = valuesOf(l7);
for (let n330 = 0; n330 < v330.length; n330++) {
l8 = k330 === null ? n330 : k330[n330];
l9 = v330[n330];
b331: {
l10 = l8;
l11 = l9;
l12 = l5?.clause; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b331;
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
b332: {
if (l4 === undefined) break b332;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b333: {
return l2;
}
}
function g62(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b334: {
l2 = new RegoSet();
}
b335: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b335;
l5 = l4?.idle_after; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b335;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b335;
l8 = l7;
{
const k336 = keysOf(l8), v336 = valuesOf(l8);
for (let n336 = 0; n336 < v336.length; n336++) {
l9 = k336 === null ? n336 : k336[n336];
l10 = v336[n336];
b337: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b338: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l31,l32,l29,l33,l34,l35,l36,l37,l38,l2;
b339: {
b340: {
l3 = undefined;
b341: {
l4 = f11(l0,l1); if (l4 === undefined) break b341;
if ((l4 === false)) break b341;
break b340;}
l5 = f12(l0,l1); if (l5 === undefined) break b340;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b340;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b342: {
if (l3 !== undefined) break b342;
l4 = f11(l0,l1); if (l4 === undefined) break b342;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b342;
if (!(l5 === "unavailable")) break b342;
l6 = f12(l0,l1); if (l6 === undefined) break b342;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b342;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b342;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b343: {
if (l3 !== undefined) break b343;
b344: {
l4 = f21(l0,l1); if (l4 === undefined) break b344;
if ((l4 === false)) break b344;
break b343;}
l5 = f12(l0,l1); if (l5 === undefined) break b343;
l6 = l5;
l7 = f11(l0,l1); if (l7 === undefined) break b343;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b343;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b345: {
if (l3 !== undefined) break b345;
l4 = f23(l0,l1); if (l4 === undefined) break b345;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b345;
if (!(l5 === "cancelled")) break b345;
l6 = f12(l0,l1); if (l6 === undefined) break b345;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b345;
l9 = l8;
l10 = {};
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b345;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b346: {
if (l3 !== undefined) break b346;
l4 = f46(l0,l1); if (l4 === undefined) break b346;
l5 = l4;
l6 = f47(l0,l1); if (l6 === undefined) break b346;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b346;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b346;
l11 = l10;
l12 = f11(l0,l1); if (l12 === undefined) break b346;
l13 = l12;
l14 = f50(l0,l1); if (l14 === undefined) break b346;
l15 = l14;
l16 = f47(l0,l1); if (l16 === undefined) break b346;
l17 = l16;
l18 = f53(l0,l1); if (l18 === undefined) break b346;
l19 = l18;
l20 = f54(l0,l1); if (l20 === undefined) break b346;
l21 = l20;
l22 = {};
b347: {
l23 = f55(l0,l1); if (l23 === undefined) break b347;
l22["due_on"] = l23;
}
b348: {
l24 = f56(l0,l1); if (l24 === undefined) break b348;
l22["idle_from"] = l24;
}
b349: {
l25 = f57(l0,l1); if (l25 === undefined) break b349;
l22["may_suspend_from"] = l25;
}
b350: {
l26 = f58(l0,l1); if (l26 === undefined) break b350;
l22["must_notify_from"] = l26;
}
b351: {
l27 = f59(l0,l1); if (l27 === undefined) break b351;
l22["period"] = l27;
}
b352: {
l28 = f60(l0,l1); if (l28 === undefined) break b352;
l22["unused_since"] = l28;
}
b353: {
b354: {
l30 = l1?.hdp; if (l30 === undefined && (l30 = S(l1, "hdp")) === undefined) break b354;
l31 = l30?.account_cleanup; if (l31 === undefined && (l31 = S(l30, "account_cleanup")) === undefined) break b354;
l32 = D(l31, "values"); if (l32 === undefined) break b354;
l29 = merge(l32, l22);
break b353;
}
l29 = l22;
}
l33 = l29;
l34 = f62(l0,l1); if (l34 === undefined) break b346;
l35 = l34;
l36 = {"assumptions": l15,"missing": l17,"obligations": l19,"reasons": l21,"values": l33,"warnings": l35};
l37 = f17(l0,l1,l11,l13,l9,l36); if (l37 === undefined) break b346;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
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
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l19,l20,l21,l22,l23,l2;
b397: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b397;
if ((l6 === false)) break b397;
l7 = 0;
l8 = 1000;
l9 = b_substring(l5,l7,l8); if (l9 === undefined) break b397;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b397;
l12 = l11;
{
const k398 = keysOf(l12), v398 = valuesOf(l12);
for (let n398 = 0; n398 < v398.length; n398++) {
l13 = k398 === null ? n398 : k398[n398];
l14 = v398[n398];
b399: {
l15 = l13;
l16 = l14;
b400: {
b401: {
l19 = l1?.texts; if (l19 === undefined && (l19 = S(l1, "texts")) === undefined) break b401;
l20 = l19?.blank_characters; if (l20 === undefined && (l20 = S(l19, "blank_characters")) === undefined) break b401;
break b400;
}
break b399;
}
l21 = l20;
l22 = b_object_get(l21,l16,false); if (l22 === undefined) break b399;
l23 = l22;
if (!(l23 === false)) break b399;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b402: {
if (l4 === undefined) break b402;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b403: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b404: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b404;
if ((l6 === false)) break b404;
b405: {
l7 = f72(l0,l1,l5); if (l7 === undefined) break b405;
if ((l7 === false)) break b405;
break b404;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b406: {
if (l4 === undefined) break b406;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b407: {
return l2;
}
}
function f74(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b408: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b408;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b408;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b409: {
if (l5 === undefined) break b409;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b410: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.differs_from; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b410;
if ((l8 === false)) break b410;
l9 = f67(l0,l1,l7); if (l9 === undefined) break b410;
l10 = l9;
l11 = f73(l0,l1,l10); if (l11 === undefined) break b410;
if ((l11 === false)) break b410;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b411: {
if (l5 === undefined) break b411;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b412: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b413: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b414: {
l7 = f67(l0,l1,l5); if (l7 === undefined) break b414;
l8 = l7;
{
const k415 = keysOf(l8), v415 = valuesOf(l8);
for (let n415 = 0; n415 < v415.length; n415++) {
l9 = k415 === null ? n415 : k415[n415];
l10 = v415[n415];
b416: {
l11 = l9;
l12 = l10;
b417: {
l13 = f73(l0,l1,l12); if (l13 === undefined) break b417;
if ((l13 === false)) break b417;
break b416;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b418: {
if (l4 === undefined) break b418;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b419: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b420: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b420;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b420;
l9 = l8;
l10 = l5?.is; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b420;
if (!Q(l9, l10)) break b420;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b421: {
if (l4 === undefined) break b421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b422: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b422;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b422;
l9 = l8;
l10 = l5?.one_of; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b422;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b422;
if ((l12 === false)) break b422;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b423: {
if (l4 === undefined) break b423;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b424: {
l4 = undefined;
l5 = l3;
l6 = l5?.contains; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b424;
if ((l6 === false)) break b424;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b424;
l8 = l7;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b424;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b425: {
l13 = l5?.contains; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b425;
{
const k426 = keysOf(l13), v426 = valuesOf(l13);
for (let n426 = 0; n426 < v426.length; n426++) {
l14 = k426 === null ? n426 : k426[n426];
l15 = v426[n426];
b427: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b424;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b424;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b424;
l24 = l5?.fact; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b424;
l25 = l24;
l26 = f67(l0,l1,l25); if (l26 === undefined) break b424;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b424;
if ((l28 === false)) break b424;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b428: {
if (l4 === undefined) break b428;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b429: {
l4 = undefined;
l5 = l3;
l6 = l5?.covers; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b429;
if ((l6 === false)) break b429;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b429;
l8 = l7;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b429;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b430: {
l13 = l5?.covers; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b430;
l14 = l13;
l15 = f67(l0,l1,l14); if (l15 === undefined) break b430;
l16 = l15;
{
const k431 = keysOf(l16), v431 = valuesOf(l16);
for (let n431 = 0; n431 < v431.length; n431++) {
l17 = k431 === null ? n431 : k431[n431];
l18 = v431[n431];
b432: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b429;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b429;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b429;
l27 = l5?.fact; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b429;
l28 = l27;
l29 = f67(l0,l1,l28); if (l29 === undefined) break b429;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b429;
if ((l31 === false)) break b429;
l32 = l5?.covers; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b429;
l33 = l32;
l34 = f67(l0,l1,l33); if (l34 === undefined) break b429;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b429;
if ((l36 === false)) break b429;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b434;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b434;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b434;
if ((l10 === false)) break b434;
l11 = l5?.fact; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b434;
l12 = l11;
l13 = f75(l0,l1,l12); if (l13 === undefined) break b434;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b434;
l16 = l15;
l17 = l5?.how_many; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b434;
if (!Q(l16, l17)) break b434;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b435: {
if (l4 === undefined) break b435;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b436: {
l4 = undefined;
l5 = l3;
l6 = l5?.differs_from; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b436;
if ((l6 === false)) break b436;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b436;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b436;
l10 = l9;
l11 = l5?.differs_from; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b436;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b436;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b436;
if ((l15 === false)) break b436;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b437: {
if (l4 === undefined) break b437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b438: {
l4 = undefined;
l5 = l3;
l6 = l5?.equals; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b438;
if ((l6 === false)) break b438;
l7 = l5?.fact; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b438;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b438;
l10 = l9;
l11 = l5?.equals; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b438;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b438;
l14 = l13;
if (!Q(l10, l14)) break b438;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b439: {
if (l4 === undefined) break b439;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b440: {
l4 = undefined;
l5 = l3;
l6 = l5?.fact; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b440;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b440;
l9 = l8;
l10 = l5?.below; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b440;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b440;
if ((l12 === false)) break b440;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b441: {
if (l4 === undefined) break b441;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b442: {
return l2;
}
}
function f77(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b443: {
b444: {
l4 = undefined;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b444;
l7 = l6;
l8 = f71(l0,l1,l5); if (l8 === undefined) break b444;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b444;
l11 = l10;
{
const k445 = keysOf(l11), v445 = valuesOf(l11);
for (let n445 = 0; n445 < v445.length; n445++) {
l12 = k445 === null ? n445 : k445[n445];
l13 = v445[n445];
b446: {
l14 = l12;
l15 = l13;
l16 = f74(l0,l1,l5,l15); if (l16 === undefined) break b446;
if ((l16 === false)) break b446;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b447: {
if (l4 !== undefined) break b447;
l5 = l3;
l6 = l5?.is; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b447;
if (!(l6 === "unset")) break b447;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b448: {
if (l4 !== undefined) break b448;
l5 = l3;
l6 = f76(l0,l1,l5); if (l6 === undefined) break b448;
if ((l6 === false)) break b448;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b449: {
if (l4 !== undefined) break b449;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b450: {
if (l4 === undefined) break b450;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b451: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b452: {
b453: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b454: {
l7 = f71(l0,l1,l5); if (l7 === undefined) break b454;
l8 = l7;
{
const k455 = keysOf(l8), v455 = valuesOf(l8);
for (let n455 = 0; n455 < v455.length; n455++) {
l9 = k455 === null ? n455 : k455[n455];
l10 = v455[n455];
b456: {
l11 = l9;
l12 = l10;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b456;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b456;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b453;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b453;
if ((l20 === false)) break b453;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b457: {
if (l4 !== undefined) break b457;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b457;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b458: {
if (l4 === undefined) break b458;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b459: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b460: {
b461: {
l4 = undefined;
l5 = l3;
l6 = [];
b462: {
l7 = l5?.by_role; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b462;
{
const k463 = keysOf(l7), v463 = valuesOf(l7);
for (let n463 = 0; n463 < v463.length; n463++) {
l8 = k463 === null ? n463 : k463[n463];
l9 = v463[n463];
b464: {
l10 = l8;
l11 = l9;
l12 = l11?.role; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b464;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b464;
l14 = l13?.applicant; if (l14 === undefined && (l14 = S(l13, "applicant")) === undefined) break b464;
l15 = l14?.role; if (l15 === undefined && (l15 = S(l14, "role")) === undefined) break b464;
if (!Q(l12, l15)) break b464;
l16 = l11?.clause; if (l16 === undefined && (l16 = S(l11, "clause")) === undefined) break b464;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
l19 = b_count(l18); if (l19 === undefined) break b461;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b461;
if ((l22 === false)) break b461;
l23 = new RegoSet();
l23.add("also");
l24 = b_object_remove(l5,l23); if (l24 === undefined) break b461;
l25 = l24;
l26 = 0;
l27 = D(l18, l26); if (l27 === undefined) break b461;
l28 = l27;
l29 = {"clause": l28};
l30 = b_object_union(l25,l29); if (l30 === undefined) break b461;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b465: {
if (l4 !== undefined) break b465;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b466: {
if (l4 === undefined) break b466;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b467: {
return l2;
}
}
function f80(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b468: {
b469: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b469;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b469;
if ((l11 === false)) break b469;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b470: {
if (l5 !== undefined) break b470;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b470;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b470;
if ((l11 === false)) break b470;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b471: {
if (l5 !== undefined) break b471;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b472: {
if (l5 === undefined) break b472;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b473: {
return l2;
}
}
function f81(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b474: {
b475: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b475;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b475;
if ((l11 === false)) break b475;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b476: {
if (l5 !== undefined) break b476;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b476;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b476;
if ((l11 === false)) break b476;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b477: {
if (l5 !== undefined) break b477;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b478: {
if (l5 === undefined) break b478;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b479: {
return l2;
}
}
function f82(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b480: {
l6 = undefined;
if (!(l3 === "permission")) break b480;
l7 = l4;
l8 = l5;
l9 = f80(l0,l1,l7,l8); if (l9 === undefined) break b480;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b481: {
if (l6 === undefined) break b481;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b482: {
l6 = undefined;
if (!(l3 === "check")) break b482;
l7 = l4;
l8 = l5;
l9 = f81(l0,l1,l7,l8); if (l9 === undefined) break b482;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b483: {
if (l6 === undefined) break b483;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b484: {
return l2;
}
}
function f83(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b485: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b485;
if ((l11 === false)) break b485;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b485;
if ((l12 === false)) break b485;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b486: {
if (l6 === undefined) break b486;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b487: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b487;
if ((l11 === false)) break b487;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b488: {
if (l6 === undefined) break b488;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b489: {
return l2;
}
}
function f84(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b490: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b491: {
l7 = l5?.advice; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b491;
{
const k492 = keysOf(l7), v492 = valuesOf(l7);
for (let n492 = 0; n492 < v492.length; n492++) {
l8 = k492 === null ? n492 : k492[n492];
l9 = v492[n492];
b493: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b493;
if ((l12 === false)) break b493;
l13 = f19(l0,l1,l10,l11); if (l13 === undefined) break b493;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b494: {
if (l4 === undefined) break b494;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b495: {
return l2;
}
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b496: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b497: {
{
const k498 = keysOf(l5), v498 = valuesOf(l5);
for (let n498 = 0; n498 < v498.length; n498++) {
l7 = k498 === null ? n498 : k498[n498];
l8 = v498[n498];
b499: {
l9 = l7;
l10 = l8;
l11 = f61(l0,l1,l10); if (l11 === undefined) break b499;
l12 = l11;
{
const k500 = keysOf(l12), v500 = valuesOf(l12);
for (let n500 = 0; n500 < v500.length; n500++) {
l13 = k500 === null ? n500 : k500[n500];
l14 = v500[n500];
b501: {
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
b502: {
if (l4 === undefined) break b502;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b503: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b504: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b505: {
l7 = l5?.obligations; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b505;
{
const k506 = keysOf(l7), v506 = valuesOf(l7);
for (let n506 = 0; n506 < v506.length; n506++) {
l8 = k506 === null ? n506 : k506[n506];
l9 = v506[n506];
b507: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b507;
if ((l12 === false)) break b507;
l13 = f79(l0,l1,l11); if (l13 === undefined) break b507;
l14 = l13;
l15 = l11?.code; if (l15 === undefined && (l15 = S(l11, "code")) === undefined) break b507;
l16 = l15;
l17 = f19(l0,l1,l16,l14); if (l17 === undefined) break b507;
l18 = l17;
l6.add(l18);
}
}
}
}
l19 = l6;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b508: {
if (l4 === undefined) break b508;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b509: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l2;
b510: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = {};
b511: {
l15 = l11?.requirements; if (l15 === undefined && (l15 = S(l11, "requirements")) === undefined) break b511;
{
const k512 = keysOf(l15), v512 = valuesOf(l15);
for (let n512 = 0; n512 < v512.length; n512++) {
l16 = k512 === null ? n512 : k512[n512];
l17 = v512[n512];
b513: {
l18 = l16;
l19 = l17;
l20 = f69(l0,l1,l19); if (l20 === undefined) break b513;
if ((l20 === false)) break b513;
insertOnce(l14, l18, l19);
}
}
}
}
l21 = l14;
l22 = new RegoSet();
b514: {
{
const k515 = keysOf(l21), v515 = valuesOf(l21);
for (let n515 = 0; n515 < v515.length; n515++) {
l23 = k515 === null ? n515 : k515[n515];
l24 = v515[n515];
b516: {
l25 = l23;
l26 = l24;
l27 = f77(l0,l1,l26); if (l27 === undefined) break b516;
l28 = l27;
if (!(l28 === "failed")) break b516;
l22.add(l25);
}
}
}
}
l29 = l22;
l30 = new RegoSet();
b517: {
{
const k518 = keysOf(l21), v518 = valuesOf(l21);
for (let n518 = 0; n518 < v518.length; n518++) {
l31 = k518 === null ? n518 : k518[n518];
l32 = v518[n518];
b519: {
l33 = l31;
l34 = l32;
l35 = f78(l0,l1,l34); if (l35 === undefined) break b519;
l36 = l35;
{
const k520 = keysOf(l36), v520 = valuesOf(l36);
for (let n520 = 0; n520 < v520.length; n520++) {
l37 = k520 === null ? n520 : k520[n520];
l38 = v520[n520];
b521: {
l39 = l37;
l40 = l38;
l41 = f74(l0,l1,l34,l40); if (l41 === undefined) break b521;
if ((l41 === false)) break b521;
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
b522: {
{
const k523 = keysOf(l21), v523 = valuesOf(l21);
for (let n523 = 0; n523 < v523.length; n523++) {
l45 = k523 === null ? n523 : k523[n523];
l46 = v523[n523];
b524: {
l47 = l45;
l48 = l46;
l49 = l48?.is; if (l49 === undefined && (l49 = S(l48, "is")) === undefined) break b524;
if (!(l49 === "unset")) break b524;
l50 = [l12,l47];
l51 = b_concat(".",l50); if (l51 === undefined) break b524;
l52 = l51;
l53 = {"parameter": l52};
l44.add(l53);
}
}
}
}
l54 = l44;
l55 = new RegoSet();
b525: {
{
const k526 = keysOf(l29), v526 = valuesOf(l29);
for (let n526 = 0; n526 < v526.length; n526++) {
l56 = k526 === null ? n526 : k526[n526];
l57 = v526[n526];
b527: {
l58 = l56;
l59 = l57;
l60 = D(l21, l59); if (l60 === undefined) break b527;
l61 = l60;
l62 = f79(l0,l1,l61); if (l62 === undefined) break b527;
l63 = l62;
l64 = f19(l0,l1,l59,l63); if (l64 === undefined) break b527;
l65 = l64;
l55.add(l65);
}
}
}
}
l66 = l55;
l67 = b_or(l43,l54); if (l67 === undefined) break b510;
l68 = l67;
l69 = f82(l0,l1,l13,l66,l68); if (l69 === undefined) break b510;
l70 = l69;
l71 = l70;
l72 = f14(l0,l1,l11); if (l72 === undefined) break b510;
l73 = l72;
l74 = new RegoSet();
b528: {
{
const k529 = keysOf(l21), v529 = valuesOf(l21);
for (let n529 = 0; n529 < v529.length; n529++) {
l75 = k529 === null ? n529 : k529[n529];
l76 = v529[n529];
b530: {
l77 = l75;
l78 = l76;
l79 = f83(l0,l1,l77,l71,l29); if (l79 === undefined) break b530;
if ((l79 === false)) break b530;
l80 = f14(l0,l1,l78); if (l80 === undefined) break b530;
l81 = l80;
{
const k531 = keysOf(l81), v531 = valuesOf(l81);
for (let n531 = 0; n531 < v531.length; n531++) {
l82 = k531 === null ? n531 : k531[n531];
l83 = v531[n531];
b532: {
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
l87 = b_or(l73,l86); if (l87 === undefined) break b510;
l88 = l87;
l89 = b_or(l43,l54); if (l89 === undefined) break b510;
l90 = l89;
l91 = f84(l0,l1,l11); if (l91 === undefined) break b510;
l92 = l91;
l93 = f85(l0,l1,l11); if (l93 === undefined) break b510;
l94 = l93;
l95 = b_or(l92,l94); if (l95 === undefined) break b510;
l96 = l95;
l97 = new RegoSet();
b533: {
l98 = new RegoSet();
l98.add("compliant");
l98.add("permit");
l99 = b_internal_member_2(l71,l98); if (l99 === undefined) break b533;
if ((l99 === false)) break b533;
l100 = f86(l0,l1,l11); if (l100 === undefined) break b533;
l101 = l100;
{
const k534 = keysOf(l101), v534 = valuesOf(l101);
for (let n534 = 0; n534 < v534.length; n534++) {
l102 = k534 === null ? n534 : k534[n534];
l103 = v534[n534];
b535: {
l104 = l102;
l105 = l103;
l97.add(l105);
}
}
}
}
l106 = l97;
l107 = {"assumptions": l88,"missing": l90,"obligations": l106,"reasons": l66,"warnings": l96};
l108 = f17(l0,l1,l9,l10,l71,l107); if (l108 === undefined) break b510;
l109 = l108;
if (l8 === undefined) l8 = l109; else if (!Q(l8, l109)) conflict();
}
b536: {
if (l8 === undefined) break b536;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b537: {
return l2;
}
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b538: {
b539: {
l3 = undefined;
b540: {
l4 = f64(l0,l1); if (l4 === undefined) break b540;
if ((l4 === false)) break b540;
break b539;}
l5 = f65(l0,l1); if (l5 === undefined) break b539;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b539;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b541: {
if (l3 !== undefined) break b541;
l4 = f64(l0,l1); if (l4 === undefined) break b541;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b541;
if (!(l5 === "unavailable")) break b541;
l6 = f65(l0,l1); if (l6 === undefined) break b541;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b541;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b541;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b542: {
if (l3 !== undefined) break b542;
b543: {
l4 = f66(l0,l1); if (l4 === undefined) break b543;
if ((l4 === false)) break b543;
break b542;}
l5 = f65(l0,l1); if (l5 === undefined) break b542;
l6 = l5;
l7 = f64(l0,l1); if (l7 === undefined) break b542;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b542;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b544: {
if (l3 !== undefined) break b544;
l4 = f65(l0,l1); if (l4 === undefined) break b544;
l5 = l4;
l6 = f64(l0,l1); if (l6 === undefined) break b544;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b544;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"account_request","permission"); if (l10 === undefined) break b544;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b545: {
if (l3 === undefined) break b545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b546: {
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
b547: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b547;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b547;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b548: {
if (l3 === undefined) break b548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b549: {
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
b550: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b551: {
if (l3 === undefined) break b551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b552: {
return l2;
}
}
function g91(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b553: {
l3 = undefined;
l4 = f89(l0,l1); if (l4 === undefined) break b553;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b553;
l6 = l5?.account_review; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b553;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b554: {
if (l3 === undefined) break b554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b555: {
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
b556: {
b557: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b557;
l5 = l4?.started_on; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b557;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b557;
if ((l7 === false)) break b557;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b557;
l9 = l8?.started_on; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b557;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b558: {
if (l3 !== undefined) break b558;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b559: {
if (l3 === undefined) break b559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b560: {
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
b561: {
b562: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b562;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b562;
if ((l12 === false)) break b562;
l13 = f6(l0,l1); if (l13 === undefined) break b562;
l14 = l13;
l15 = f31(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b562;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b563: {
if (l6 !== undefined) break b563;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b563;
l11 = f6(l0,l1); if (l11 === undefined) break b563;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b563;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b564: {
if (l6 !== undefined) break b564;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b564;
if ((l10 === false)) break b564;
l11 = f6(l0,l1); if (l11 === undefined) break b564;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b564;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b565: {
if (l6 !== undefined) break b565;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b565;
l11 = l10;
l12 = f27(l0,l1,l7,l11); if (l12 === undefined) break b565;
l13 = l12;
l14 = {"period": l13,"status": "unknown"};
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b566: {
if (l6 === undefined) break b566;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b567: {
return l2;
}
}
function f94(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b568: {
b569: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.first; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b569;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b569;
if ((l10 === false)) break b569;
l11 = f6(l0,l1); if (l11 === undefined) break b569;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b569;
if ((l13 === false)) break b569;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b570: {
if (l5 !== undefined) break b570;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b571: {
if (l5 === undefined) break b571;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b572: {
return l2;
}
}
function f95(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b573: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f26(l0,l1); if (l12 === undefined) break b573;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b573;
l16 = l15;
l17 = l9?.interval; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b573;
l18 = l17;
l19 = l8?.conventions; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b573;
l20 = l19?.first_period; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b573;
l21 = l20?.counts; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b573;
l22 = l21;
l23 = f28(l0,l1,l18,l16,l22); if (l23 === undefined) break b573;
l24 = l23;
l25 = l24;
l26 = l9?.interval; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b573;
l27 = l26;
l28 = f93(l0,l1,l27,l25,l11); if (l28 === undefined) break b573;
l29 = l28;
l30 = l29;
l31 = l30?.period; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b573;
l32 = l31;
l33 = f94(l0,l1,l32,l25); if (l33 === undefined) break b573;
l34 = l33;
l35 = l30?.period; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b573;
l36 = l35;
l37 = l30?.status; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b573;
l38 = l37;
l39 = {"cut": l34,"period": l36,"status": l38};
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b574: {
if (l7 === undefined) break b574;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b575: {
return l2;
}
}
function f96(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b576: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f14(l0,l1,l9); if (l12 === undefined) break b576;
l13 = l12;
l14 = new RegoSet();
b577: {
l15 = l10?.cut; if (l15 === undefined && (l15 = S(l10, "cut")) === undefined) break b577;
if ((l15 === false)) break b577;
l16 = l8?.conventions; if (l16 === undefined && (l16 = S(l8, "conventions")) === undefined) break b577;
l17 = l16?.first_period; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b577;
l18 = l17;
l19 = l9?.clause; if (l19 === undefined && (l19 = S(l9, "clause")) === undefined) break b577;
l20 = l19;
l21 = {"clause": l20};
l22 = b_object_union(l18,l21); if (l22 === undefined) break b577;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b577;
l25 = l24;
{
const k578 = keysOf(l25), v578 = valuesOf(l25);
for (let n578 = 0; n578 < v578.length; n578++) {
l26 = k578 === null ? n578 : k578[n578];
l27 = v578[n578];
b579: {
l28 = l26;
l29 = l27;
l14.add(l29);
}
}
}
}
l30 = l14;
l31 = b_or(l13,l30); if (l31 === undefined) break b576;
l32 = l31;
l33 = new RegoSet();
b580: {
l34 = l10?.status; if (l34 === undefined && (l34 = S(l10, "status")) === undefined) break b580;
l35 = l34;
l36 = D(l11, l35); if (l36 === undefined) break b580;
if ((l36 === false)) break b580;
l37 = f52(l0,l1,l9); if (l37 === undefined) break b580;
l38 = l37;
{
const k581 = keysOf(l38), v581 = valuesOf(l38);
for (let n581 = 0; n581 < v581.length; n581++) {
l39 = k581 === null ? n581 : k581[n581];
l40 = v581[n581];
b582: {
l41 = l39;
l42 = l40;
l33.add(l42);
}
}
}
}
l43 = l33;
l44 = new RegoSet();
b583: {
l45 = l10?.status; if (l45 === undefined && (l45 = S(l10, "status")) === undefined) break b583;
l46 = l45;
l47 = D(l11, l46); if (l47 === undefined) break b583;
l48 = l47;
l49 = f19(l0,l1,l48,l9); if (l49 === undefined) break b583;
l50 = l49;
l51 = l10?.period; if (l51 === undefined && (l51 = S(l10, "period")) === undefined) break b583;
l52 = l51?.name; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b583;
l53 = l52;
l54 = {"period": l53};
l55 = b_object_union(l50,l54); if (l55 === undefined) break b583;
l56 = l55;
l44.add(l56);
}
l57 = l44;
l58 = l10?.period; if (l58 === undefined && (l58 = S(l10, "period")) === undefined) break b576;
l59 = l58?.last; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b576;
l60 = l59;
l61 = l10?.period; if (l61 === undefined && (l61 = S(l10, "period")) === undefined) break b576;
l62 = l61?.name; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b576;
l63 = l62;
l64 = {"assumptions": l32,"obligations": l43,"reasons": l57};
l65 = {"due_on": l60,"period": l63};
l64["values"] = l65;
l66 = l64;
if (l7 === undefined) l7 = l66; else if (!Q(l7, l66)) conflict();
}
b584: {
if (l7 === undefined) break b584;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b585: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b586: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b586;
l13 = l12;
l14 = b_object_get(l13,"last_done_on","unknown"); if (l14 === undefined) break b586;
l15 = l14;
l16 = f92(l0,l1); if (l16 === undefined) break b586;
l17 = l16;
l18 = f95(l0,l1,l9,l10,l17,l15); if (l18 === undefined) break b586;
l19 = l18;
l20 = l19;
l21 = new RegoSet();
b587: {
l22 = l20?.status; if (l22 === undefined && (l22 = S(l20, "status")) === undefined) break b587;
if (!(l22 === "unknown")) break b587;
l23 = {"fact": "last_done_on"};
l21.add(l23);
}
l24 = l21;
l25 = l20?.status; if (l25 === undefined && (l25 = S(l20, "status")) === undefined) break b586;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f48(l0,l1,l27,l24); if (l28 === undefined) break b586;
l29 = l28;
l30 = f96(l0,l1,l9,l10,l20,l11); if (l30 === undefined) break b586;
l31 = l30;
l32 = {"missing": l24};
l33 = b_object_union(l31,l32); if (l33 === undefined) break b586;
l34 = l33;
l35 = f17(l0,l1,l8,l9,l29,l34); if (l35 === undefined) break b586;
l36 = l35;
if (l7 === undefined) l7 = l36; else if (!Q(l7, l36)) conflict();
}
b588: {
if (l7 === undefined) break b588;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b589: {
return l2;
}
}
function g98(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b590: {
b591: {
l3 = undefined;
b592: {
l4 = f89(l0,l1); if (l4 === undefined) break b592;
if ((l4 === false)) break b592;
break b591;}
l5 = f90(l0,l1); if (l5 === undefined) break b591;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b591;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b593: {
if (l3 !== undefined) break b593;
l4 = f89(l0,l1); if (l4 === undefined) break b593;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b593;
if (!(l5 === "unavailable")) break b593;
l6 = f90(l0,l1); if (l6 === undefined) break b593;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b593;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b593;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b594: {
if (l3 !== undefined) break b594;
b595: {
l4 = f91(l0,l1); if (l4 === undefined) break b595;
if ((l4 === false)) break b595;
break b594;}
l5 = f90(l0,l1); if (l5 === undefined) break b594;
l6 = l5;
l7 = f89(l0,l1); if (l7 === undefined) break b594;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b594;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b596: {
if (l3 !== undefined) break b596;
l4 = f90(l0,l1); if (l4 === undefined) break b596;
l5 = l4;
l6 = f89(l0,l1); if (l6 === undefined) break b596;
l7 = l6;
l8 = f91(l0,l1); if (l8 === undefined) break b596;
l9 = l8;
l10 = {"due": "review_due","overdue": "review_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b596;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b597: {
if (l3 === undefined) break b597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b598: {
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
b599: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b599;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b599;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b600: {
if (l3 === undefined) break b600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b601: {
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
b602: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b603: {
if (l3 === undefined) break b603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b604: {
return l2;
}
}
function g101(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b605: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b605;
l5 = l4?.act; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b605;
l6 = l5;
l7 = f99(l0,l1); if (l7 === undefined) break b605;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b605;
l9 = l8?.sharing; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b605;
l10 = l9?.forbidden; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b605;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b605;
if ((l12 === false)) break b605;
l13 = f99(l0,l1); if (l13 === undefined) break b605;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b605;
l15 = l14?.sharing; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b605;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b606: {
if (l3 === undefined) break b606;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b607: {
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
b608: {
b609: {
l3 = undefined;
b610: {
l4 = f99(l0,l1); if (l4 === undefined) break b610;
if ((l4 === false)) break b610;
break b609;}
l5 = f100(l0,l1); if (l5 === undefined) break b609;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b609;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b611: {
if (l3 !== undefined) break b611;
l4 = f99(l0,l1); if (l4 === undefined) break b611;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b611;
if (!(l5 === "unavailable")) break b611;
l6 = f100(l0,l1); if (l6 === undefined) break b611;
l7 = l6;
l8 = f99(l0,l1); if (l8 === undefined) break b611;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b611;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b612: {
if (l3 !== undefined) break b612;
b613: {
l4 = f101(l0,l1); if (l4 === undefined) break b613;
if ((l4 === false)) break b613;
break b612;}
l5 = f100(l0,l1); if (l5 === undefined) break b612;
l6 = l5;
l7 = f99(l0,l1); if (l7 === undefined) break b612;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b612;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b614: {
if (l3 !== undefined) break b614;
l4 = f101(l0,l1); if (l4 === undefined) break b614;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b614;
l7 = l6;
l8 = f101(l0,l1); if (l8 === undefined) break b614;
l9 = l8;
l10 = f19(l0,l1,"sharing_forbidden",l9); if (l10 === undefined) break b614;
l11 = l10;
l12 = f100(l0,l1); if (l12 === undefined) break b614;
l13 = l12;
l14 = f99(l0,l1); if (l14 === undefined) break b614;
l15 = l14;
l16 = {"assumptions": l7};
l17 = new RegoSet();
l17.add(l11);
l16["reasons"] = l17;
l18 = f17(l0,l1,l13,l15,"deny",l16); if (l18 === undefined) break b614;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b615: {
if (l3 === undefined) break b615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b616: {
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
b617: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b617;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b617;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b618: {
if (l3 === undefined) break b618;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b619: {
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
b620: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b621: {
if (l3 === undefined) break b621;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b622: {
return l2;
}
}
function g105(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b623: {
l3 = undefined;
l4 = f103(l0,l1); if (l4 === undefined) break b623;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b623;
l6 = l5?.anomaly; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b623;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b624: {
if (l3 === undefined) break b624;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b625: {
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
b626: {
l3 = undefined;
b627: {
l4 = f105(l0,l1); if (l4 === undefined) break b627;
l5 = l4?.roles; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b627;
if ((l5 === false)) break b627;
break b626;}
l6 = f105(l0,l1); if (l6 === undefined) break b626;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b628: {
if (l3 === undefined) break b628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b629: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b629;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b629;
l6 = l5;
l7 = f105(l0,l1); if (l7 === undefined) break b629;
l8 = l7?.roles; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b629;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b629;
if ((l10 === false)) break b629;
l11 = f105(l0,l1); if (l11 === undefined) break b629;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b630: {
if (l3 === undefined) break b630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b631: {
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
b632: {
l4 = undefined;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b632;
l7 = l6;
l8 = l5?.done; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b632;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b632;
l12 = l11;
l13 = l12;
l14 = f24(l0,l1,l13); if (l14 === undefined) break b632;
if ((l14 === false)) break b632;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b633: {
if (l4 === undefined) break b633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b634: {
return l2;
}
}
function g108(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b635: {
l3 = undefined;
l4 = [];
b636: {
l5 = f106(l0,l1); if (l5 === undefined) break b636;
l6 = l5?.steps; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b636;
{
const k637 = keysOf(l6), v637 = valuesOf(l6);
for (let n637 = 0; n637 < v637.length; n637++) {
l7 = k637 === null ? n637 : k637[n637];
l8 = v637[n637];
b638: {
l9 = l7;
l10 = l8;
b639: {
l11 = f107(l0,l1,l10); if (l11 === undefined) break b639;
if ((l11 === false)) break b639;
break b638;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b640: {
if (l3 === undefined) break b640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b641: {
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
b642: {
b643: {
l3 = undefined;
b644: {
l4 = f103(l0,l1); if (l4 === undefined) break b644;
if ((l4 === false)) break b644;
break b643;}
l5 = f104(l0,l1); if (l5 === undefined) break b643;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b643;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b645: {
if (l3 !== undefined) break b645;
l4 = f103(l0,l1); if (l4 === undefined) break b645;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b645;
if (!(l5 === "unavailable")) break b645;
l6 = f104(l0,l1); if (l6 === undefined) break b645;
l7 = l6;
l8 = f103(l0,l1); if (l8 === undefined) break b645;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b645;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b646: {
if (l3 !== undefined) break b646;
b647: {
l4 = f106(l0,l1); if (l4 === undefined) break b647;
if ((l4 === false)) break b647;
break b646;}
l5 = f104(l0,l1); if (l5 === undefined) break b646;
l6 = l5;
l7 = f103(l0,l1); if (l7 === undefined) break b646;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b646;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b648: {
if (l3 !== undefined) break b648;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b648;
l5 = l4?.anomaly_found; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b648;
if (!(l5 === false)) break b648;
l6 = f104(l0,l1); if (l6 === undefined) break b648;
l7 = l6;
l8 = f103(l0,l1); if (l8 === undefined) break b648;
l9 = l8;
l10 = {};
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b648;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b649: {
if (l3 !== undefined) break b649;
l4 = f108(l0,l1); if (l4 === undefined) break b649;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b649;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b649;
if ((l9 === false)) break b649;
l10 = f106(l0,l1); if (l10 === undefined) break b649;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b649;
l13 = l12;
l14 = f108(l0,l1); if (l14 === undefined) break b649;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b649;
l17 = l16;
l18 = f14(l0,l1,l17); if (l18 === undefined) break b649;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b649;
l21 = l20;
l22 = f108(l0,l1); if (l22 === undefined) break b649;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b649;
l25 = l24?.code; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b649;
l26 = l25;
l27 = f108(l0,l1); if (l27 === undefined) break b649;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b649;
l30 = l29;
l31 = f19(l0,l1,l26,l30); if (l31 === undefined) break b649;
l32 = l31;
l33 = f108(l0,l1); if (l33 === undefined) break b649;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b649;
l36 = l35?.code; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b649;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b649;
l40 = l39;
l41 = f108(l0,l1); if (l41 === undefined) break b649;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b649;
l44 = l43;
l45 = f19(l0,l1,l40,l44); if (l45 === undefined) break b649;
l46 = l45;
l47 = f108(l0,l1); if (l47 === undefined) break b649;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b649;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b649;
l53 = l52;
l54 = f108(l0,l1); if (l54 === undefined) break b649;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b649;
l57 = l56?.code; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b649;
l58 = l57;
l59 = [];
b650: {
l60 = f108(l0,l1); if (l60 === undefined) break b650;
{
const k651 = keysOf(l60), v651 = valuesOf(l60);
for (let n651 = 0; n651 < v651.length; n651++) {
l61 = k651 === null ? n651 : k651[n651];
l62 = v651[n651];
b652: {
l63 = l61;
l64 = l62;
l65 = l64?.code; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b652;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = {"next": l58,"steps": l67};
l69 = b_object_union(l68,l53); if (l69 === undefined) break b649;
l70 = l69;
l71 = f104(l0,l1); if (l71 === undefined) break b649;
l72 = l71;
l73 = f103(l0,l1); if (l73 === undefined) break b649;
l74 = l73;
l75 = {"assumptions": l21};
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f17(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b649;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b653: {
if (l3 !== undefined) break b653;
l4 = f106(l0,l1); if (l4 === undefined) break b653;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b653;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b653;
l9 = l8;
l10 = f103(l0,l1); if (l10 === undefined) break b653;
l11 = l10;
l12 = {"assumptions": l7};
l13 = f17(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b653;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b654: {
if (l3 === undefined) break b654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b655: {
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
b656: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b656;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b656;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b657: {
if (l3 === undefined) break b657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b658: {
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
b659: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b660: {
if (l3 === undefined) break b660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b661: {
return l2;
}
}
function g112(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b662: {
l3 = undefined;
l4 = f110(l0,l1); if (l4 === undefined) break b662;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b662;
l6 = l5?.cooperation; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b662;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b663: {
if (l3 === undefined) break b663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b664: {
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
b665: {
b666: {
l4 = undefined;
l5 = l3;
l6 = f24(l0,l1,l5); if (l6 === undefined) break b666;
if ((l6 === false)) break b666;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b667: {
if (l4 !== undefined) break b667;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b668: {
if (l4 === undefined) break b668;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b669: {
return l2;
}
}
function g114(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b670: {
l2 = new RegoSet();
}
b671: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b671;
l5 = l4?.explanation_due_on; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b671;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b671;
if ((l7 === false)) break b671;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b671;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b671;
l12 = l11;
l13 = f113(l0,l1,l12); if (l13 === undefined) break b671;
l14 = l13;
l15 = l0?.facts; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b671;
l16 = l15?.explanation_due_on; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b671;
l17 = l16;
l18 = f112(l0,l1); if (l18 === undefined) break b671;
l19 = l18?.explanation; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b671;
l20 = l19;
l21 = {"act": "explain_or_improve","code": "explanation","done_on": l14,"due_on": l17,"rule": l20};
l22 = l21;
l2.add(l22);
}
b672: {
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
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b673: {
b674: {
l4 = undefined;
l5 = l3;
l6 = l5?.done_on; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b674;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b674;
if ((l8 === false)) break b674;
l9 = l5?.done_on; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b674;
l10 = l9;
l11 = l5?.due_on; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b674;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b674;
if ((l13 === false)) break b674;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b675: {
if (l4 !== undefined) break b675;
l5 = l3;
l6 = l5?.done_on; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b675;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b675;
if ((l8 === false)) break b675;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b676: {
if (l4 !== undefined) break b676;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b676;
l7 = l6;
l8 = l5?.due_on; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b676;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b676;
if ((l10 === false)) break b676;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b677: {
if (l4 !== undefined) break b677;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b678: {
if (l4 === undefined) break b678;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b679: {
return l2;
}
}
function f116(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b680: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b681: {
{
const k682 = keysOf(l5), v682 = valuesOf(l5);
for (let n682 = 0; n682 < v682.length; n682++) {
l7 = k682 === null ? n682 : k682[n682];
l8 = v682[n682];
b683: {
l9 = l7;
l10 = l8;
l11 = f115(l0,l1,l10); if (l11 === undefined) break b683;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b683;
if ((l14 === false)) break b683;
l15 = l10?.act; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b683;
l16 = l15;
l17 = l10?.rule; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b683;
l18 = l17;
l19 = f19(l0,l1,l16,l18); if (l19 === undefined) break b683;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b684: {
if (l4 === undefined) break b684;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b685: {
return l2;
}
}
function g117(l0,l1) {
let l3,l4,l5,l2;
b686: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b686;
l5 = l4?.audit_announced; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b686;
if (!(l5 === true)) break b686;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b687: {
if (l3 === undefined) break b687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b688: {
return l2;
}
}
function f117(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g117(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g118(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b689: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b689;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b689;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b690: {
if (l3 === undefined) break b690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b691: {
return l2;
}
}
function f118(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g118(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b692: {
l3 = undefined;
l4 = [];
b693: {
l5 = f117(l0,l1); if (l5 === undefined) break b693;
if ((l5 === false)) break b693;
l6 = f112(l0,l1); if (l6 === undefined) break b693;
l7 = l6?.documents; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b693;
{
const k694 = keysOf(l7), v694 = valuesOf(l7);
for (let n694 = 0; n694 < v694.length; n694++) {
l8 = k694 === null ? n694 : k694[n694];
l9 = v694[n694];
b695: {
l10 = l8;
l11 = l9;
l12 = f118(l0,l1); if (l12 === undefined) break b695;
l13 = l12;
b696: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b696;
if ((l14 === false)) break b696;
break b695;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b697: {
if (l3 === undefined) break b697;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b698: {
return l2;
}
}
function f119(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g120(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b699: {
l2 = new RegoSet();
}
b700: {
l3 = undefined;
l4 = f119(l0,l1); if (l4 === undefined) break b700;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b700;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b700;
if ((l9 === false)) break b700;
l2.add("due");
}
b701: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b701;
if ((l4 === false)) break b701;
l5 = f119(l0,l1); if (l5 === undefined) break b701;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b701;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b701;
l2.add("fulfilled");
}
b702: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b702;
{
const k703 = keysOf(l4), v703 = valuesOf(l4);
for (let n703 = 0; n703 < v703.length; n703++) {
l5 = k703 === null ? n703 : k703[n703];
l6 = v703[n703];
b704: {
l7 = l5;
l8 = l6;
l9 = f115(l0,l1,l8); if (l9 === undefined) break b704;
l10 = l9;
l11 = l10;
l2.add(l11);
}
}
}
}
b705: {
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
let l3,l4,l5,l6,l7,l8,l2;
b706: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b706;
if ((l4 === false)) break b706;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b706;
l6 = l5?.documents_ready; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b706;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b706;
if ((l8 === false)) break b706;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b707: {
if (l3 === undefined) break b707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b708: {
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
function g122(l0,l1) {
let l2,l3,l4,l5,l6;
b709: {
l2 = new RegoSet();
}
b710: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b710;
if ((l4 === false)) break b710;
b711: {
l5 = f121(l0,l1); if (l5 === undefined) break b711;
if ((l5 === false)) break b711;
break b710;}
l6 = {"fact": "documents_ready"};
l2.add(l6);
}
b712: {
return l2;
}
}
function f122(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f123(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b713: {
b714: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b714;
if ((l8 === false)) break b714;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b715: {
if (l5 !== undefined) break b715;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b715;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b715;
if ((l11 === false)) break b715;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b716: {
if (l5 !== undefined) break b716;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b716;
if ((l8 === false)) break b716;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b717: {
if (l5 !== undefined) break b717;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b717;
if ((l8 === false)) break b717;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b718: {
if (l5 !== undefined) break b718;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b718;
if ((l8 === false)) break b718;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b719: {
if (l5 === undefined) break b719;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b720: {
return l2;
}
}
function g124(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10,l11,l12;
b721: {
l3 = undefined;
l4 = f120(l0,l1); if (l4 === undefined) break b721;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b721;
l7 = l6;
l8 = f123(l0,l1,l5,l7); if (l8 === undefined) break b721;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b722: {
if (l3 === undefined) break b722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b723: {
l3 = undefined;
l4 = f120(l0,l1); if (l4 === undefined) break b723;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b723;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b723;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b723;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b723;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b724: {
if (l3 === undefined) break b724;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b725: {
return l2;
}
}
function f124(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g124(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b726: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b727: {
l9 = {"due": "due","fulfilled_late": "late","overdue": "overdue"};
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b727;
l12 = l11;
{
const k728 = keysOf(l6), v728 = valuesOf(l6);
for (let n728 = 0; n728 < v728.length; n728++) {
l13 = k728 === null ? n728 : k728[n728];
l14 = v728[n728];
b729: {
l15 = l13;
l16 = l14;
l17 = f115(l0,l1,l16); if (l17 === undefined) break b729;
l18 = l17;
if (!Q(l18, l7)) break b729;
l19 = l16?.code; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b729;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b729;
l23 = l22;
l24 = l16?.rule; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b729;
l25 = l24;
l26 = f19(l0,l1,l23,l25); if (l26 === undefined) break b729;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b730: {
if (l5 === undefined) break b730;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b731: {
return l2;
}
}
function g126(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b732: {
l3 = undefined;
l4 = new RegoSet();
b733: {
l5 = f121(l0,l1); if (l5 === undefined) break b733;
if ((l5 === false)) break b733;
l6 = f119(l0,l1); if (l6 === undefined) break b733;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b733;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b733;
if ((l11 === false)) break b733;
l12 = f124(l0,l1); if (l12 === undefined) break b733;
l13 = l12;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l13,l14); if (l15 === undefined) break b733;
if ((l15 === false)) break b733;
l16 = f112(l0,l1); if (l16 === undefined) break b733;
l17 = l16;
l18 = f19(l0,l1,"documents_due",l17); if (l18 === undefined) break b733;
l19 = l18;
l4.add(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b734: {
if (l3 === undefined) break b734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b735: {
return l2;
}
}
function f126(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g126(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g127(l0,l1) {
let l3,l4,l5,l6,l2;
b736: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b736;
if ((l4 === false)) break b736;
l5 = f119(l0,l1); if (l5 === undefined) break b736;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b737: {
if (l3 === undefined) break b737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b738: {
return l2;
}
}
function f127(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b739: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b739;
{
const k740 = keysOf(l4), v740 = valuesOf(l4);
for (let n740 = 0; n740 < v740.length; n740++) {
l5 = k740 === null ? n740 : k740[n740];
l6 = v740[n740];
b741: {
l7 = l5;
l8 = l6;
l9 = l8?.due_on; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b741;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b742: {
if (l3 === undefined) break b742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b743: {
return l2;
}
}
function f128(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l2;
b744: {
b745: {
l3 = undefined;
b746: {
l4 = f110(l0,l1); if (l4 === undefined) break b746;
if ((l4 === false)) break b746;
break b745;}
l5 = f111(l0,l1); if (l5 === undefined) break b745;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b745;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b747: {
if (l3 !== undefined) break b747;
l4 = f110(l0,l1); if (l4 === undefined) break b747;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b747;
if (!(l5 === "unavailable")) break b747;
l6 = f111(l0,l1); if (l6 === undefined) break b747;
l7 = l6;
l8 = f110(l0,l1); if (l8 === undefined) break b747;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b747;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b748: {
if (l3 !== undefined) break b748;
b749: {
l4 = f112(l0,l1); if (l4 === undefined) break b749;
if ((l4 === false)) break b749;
break b748;}
l5 = f111(l0,l1); if (l5 === undefined) break b748;
l6 = l5;
l7 = f110(l0,l1); if (l7 === undefined) break b748;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b748;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b750: {
if (l3 !== undefined) break b750;
l4 = f112(l0,l1); if (l4 === undefined) break b750;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b750;
l7 = l6;
l8 = f114(l0,l1); if (l8 === undefined) break b750;
l9 = l8;
l10 = f116(l0,l1,l9); if (l10 === undefined) break b750;
l11 = l10;
l12 = new RegoSet();
b751: {
l13 = f119(l0,l1); if (l13 === undefined) break b751;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b751;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b751;
if ((l18 === false)) break b751;
l19 = f112(l0,l1); if (l19 === undefined) break b751;
l20 = l19;
l21 = f19(l0,l1,"prepare_documents",l20); if (l21 === undefined) break b751;
l22 = l21;
l12.add(l22);
}
l23 = l12;
l24 = b_or(l23,l11); if (l24 === undefined) break b750;
l25 = l24;
l26 = f114(l0,l1); if (l26 === undefined) break b750;
l27 = l26;
l28 = f124(l0,l1); if (l28 === undefined) break b750;
l29 = l28;
l30 = f125(l0,l1,l27,l29); if (l30 === undefined) break b750;
l31 = l30;
l32 = f126(l0,l1); if (l32 === undefined) break b750;
l33 = l32;
l34 = b_or(l33,l31); if (l34 === undefined) break b750;
l35 = l34;
l36 = f111(l0,l1); if (l36 === undefined) break b750;
l37 = l36;
l38 = f110(l0,l1); if (l38 === undefined) break b750;
l39 = l38;
l40 = f124(l0,l1); if (l40 === undefined) break b750;
l41 = l40;
l42 = f122(l0,l1); if (l42 === undefined) break b750;
l43 = l42;
l44 = {};
b752: {
l45 = f127(l0,l1); if (l45 === undefined) break b752;
l44["documents"] = l45;
}
b753: {
l46 = f128(l0,l1); if (l46 === undefined) break b753;
l44["due_on"] = l46;
}
b754: {
b755: {
l48 = l1?.hdp; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b755;
l49 = l48?.audit_cooperation; if (l49 === undefined && (l49 = S(l48, "audit_cooperation")) === undefined) break b755;
l50 = D(l49, "values"); if (l50 === undefined) break b755;
l47 = merge(l50, l44);
break b754;
}
l47 = l44;
}
l51 = l47;
l52 = {"assumptions": l7,"missing": l43,"obligations": l25,"reasons": l35,"values": l51};
l53 = f17(l0,l1,l37,l39,l41,l52); if (l53 === undefined) break b750;
l54 = l53;
if (l3 === undefined) l3 = l54; else if (!Q(l3, l54)) conflict();
}
b756: {
if (l3 === undefined) break b756;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b757: {
return l2;
}
}
function f129(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l2;
b758: {
l3 = undefined;
l4 = {"H1": "-01-01","H2": "-07-01"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b759: {
if (l3 === undefined) break b759;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b760: {
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
b761: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b761;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b761;
l13 = l12;
l14 = f130(l0,l1); if (l14 === undefined) break b761;
l15 = D(l14, l13); if (l15 === undefined) break b761;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b761;
l19 = l18;
l20 = f27(l0,l1,"half_year",l19); if (l20 === undefined) break b761;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b762: {
if (l4 === undefined) break b762;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b763: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b764: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b764;
l5 = l4?.half; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b764;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b764;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b765: {
if (l3 === undefined) break b765;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b766: {
return l2;
}
}
function f132(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b767: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b767;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b767;
l7 = l6?.last; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b767;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b767;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b767;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b768: {
if (l3 === undefined) break b768;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b769: {
return l2;
}
}
function f133(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function f134(l0,l1) {
let l3,l2;
b770: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b771: {
if (l3 === undefined) break b771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b772: {
return l2;
}
}
function g135(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b773: {
l3 = undefined;
l4 = f133(l0,l1); if (l4 === undefined) break b773;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b773;
l6 = l5?.audit_report; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b773;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b774: {
if (l3 === undefined) break b774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b775: {
return l2;
}
}
function f135(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f136(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b776: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b777: {
if ((l9 === false)) break b777;
l11 = l7?.conventions; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b777;
l12 = l11?.first_period; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b777;
l13 = l12;
l14 = l8?.clause; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b777;
l15 = l14;
l16 = {"clause": l15};
l17 = b_object_union(l13,l16); if (l17 === undefined) break b777;
l18 = l17;
l19 = f14(l0,l1,l18); if (l19 === undefined) break b777;
l20 = l19;
{
const k778 = keysOf(l20), v778 = valuesOf(l20);
for (let n778 = 0; n778 < v778.length; n778++) {
l21 = k778 === null ? n778 : k778[n778];
l22 = v778[n778];
b779: {
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
b780: {
if (l6 === undefined) break b780;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b781: {
return l2;
}
}
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b782: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b782;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b782;
l7 = l6;
l8 = f132(l0,l1); if (l8 === undefined) break b782;
l9 = l8;
l10 = f26(l0,l1); if (l10 === undefined) break b782;
l11 = l10;
l12 = f94(l0,l1,l9,l11); if (l12 === undefined) break b782;
l13 = l12;
l14 = f133(l0,l1); if (l14 === undefined) break b782;
l15 = l14;
l16 = f135(l0,l1); if (l16 === undefined) break b782;
l17 = l16;
l18 = f136(l0,l1,l15,l17,l13); if (l18 === undefined) break b782;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b782;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b783: {
if (l3 === undefined) break b783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b784: {
return l2;
}
}
function f137(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f138(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b785: {
b786: {
l4 = undefined;
l5 = l3;
l6 = l5?.last; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b786;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b786;
if ((l8 === false)) break b786;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b787: {
if (l4 !== undefined) break b787;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b788: {
if (l4 === undefined) break b788;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b789: {
return l2;
}
}
function f139(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b790: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.year; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b790;
if (!(l8 === "same")) break b790;
l9 = l7?.last; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b790;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b790;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b791: {
if (l5 === undefined) break b791;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b792: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.year; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b792;
if (!(l8 === "next")) break b792;
l9 = l7?.last; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b792;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b792;
l14 = l13;
l15 = l1?.calendar; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b792;
l16 = l15?.months; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b792;
l17 = D(l16, l14); if (l17 === undefined) break b792;
b793: {
b794: {
break b793;
}
break b792;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b792;
l23 = l22;
l24 = l1?.calendar; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b792;
l25 = l24?.month_list; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b792;
l26 = D(l25, l23); if (l26 === undefined) break b792;
b795: {
b796: {
break b795;
}
break b792;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b792;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b797: {
if (l5 === undefined) break b797;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b798: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b799: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f138(l0,l1,l7); if (l8 === undefined) break b799;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b799;
l11 = l10;
l12 = f139(l0,l1,l11,l7); if (l12 === undefined) break b799;
l13 = l12;
l14 = l11?.day; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b799;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b799;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b800: {
if (l5 === undefined) break b800;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b801: {
return l2;
}
}
function g141(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b802: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b802;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b802;
l7 = l6;
l8 = f140(l0,l1,l5,l7); if (l8 === undefined) break b802;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b803: {
if (l3 === undefined) break b803;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b804: {
return l2;
}
}
function f141(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b805: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b805;
l5 = l4?.calendar; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b805;
l6 = l5;
l7 = l1?.workdays; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b805;
l8 = D(l7, l6); if (l8 === undefined) break b805;
b806: {
b807: {
break b806;
}
break b805;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b808: {
if (l3 === undefined) break b808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b809: {
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
b810: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1); if (l6 === undefined) break b810;
l7 = l6?.before; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b810;
l8 = D(l7, l5); if (l8 === undefined) break b810;
l9 = l8;
l10 = f142(l0,l1); if (l10 === undefined) break b810;
l11 = l10?.list; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b810;
l12 = D(l11, l9); if (l12 === undefined) break b810;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b811: {
if (l4 === undefined) break b811;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b812: {
return l2;
}
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b813: {
l3 = undefined;
l4 = f141(l0,l1); if (l4 === undefined) break b813;
l5 = l4;
l6 = f143(l0,l1,l5); if (l6 === undefined) break b813;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b814: {
if (l3 === undefined) break b814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b815: {
return l2;
}
}
function f144(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b816: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b816;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b816;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b816;
l10 = l9;
l11 = f141(l0,l1); if (l11 === undefined) break b816;
l12 = l11;
l13 = f135(l0,l1); if (l13 === undefined) break b816;
l14 = l13;
l15 = {"act": "send_report","code": "report","done_on": l10,"due_on": l12,"rule": l14};
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b817: {
if (l3 === undefined) break b817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b818: {
return l2;
}
}
function f145(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b819: {
l3 = undefined;
l4 = f145(l0,l1); if (l4 === undefined) break b819;
l5 = l4;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b819;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f123(l0,l1,l8,l9); if (l10 === undefined) break b819;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b820: {
if (l3 === undefined) break b820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b821: {
return l2;
}
}
function f146(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l2;
b822: {
b823: {
l3 = undefined;
b824: {
l4 = f133(l0,l1); if (l4 === undefined) break b824;
if ((l4 === false)) break b824;
break b823;}
l5 = f134(l0,l1); if (l5 === undefined) break b823;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b823;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b825: {
if (l3 !== undefined) break b825;
l4 = f133(l0,l1); if (l4 === undefined) break b825;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b825;
if (!(l5 === "unavailable")) break b825;
l6 = f134(l0,l1); if (l6 === undefined) break b825;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b825;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b825;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b826: {
if (l3 !== undefined) break b826;
b827: {
l4 = f135(l0,l1); if (l4 === undefined) break b827;
if ((l4 === false)) break b827;
break b826;}
l5 = f134(l0,l1); if (l5 === undefined) break b826;
l6 = l5;
l7 = f133(l0,l1); if (l7 === undefined) break b826;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b826;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b828: {
if (l3 !== undefined) break b828;
l4 = f6(l0,l1); if (l4 === undefined) break b828;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b828;
l7 = l6?.last; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b828;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b828;
if ((l9 === false)) break b828;
l10 = f134(l0,l1); if (l10 === undefined) break b828;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b828;
l13 = l12;
l14 = f137(l0,l1); if (l14 === undefined) break b828;
l15 = l14;
l16 = {};
b829: {
l17 = f144(l0,l1); if (l17 === undefined) break b829;
l16["due_if_rolled"] = l17;
}
b830: {
l18 = f141(l0,l1); if (l18 === undefined) break b830;
l16["due_on"] = l18;
}
b831: {
b832: {
l20 = l1?.hdp; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b832;
l21 = l20?.audit_report_deadline; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b832;
l22 = D(l21, "values"); if (l22 === undefined) break b832;
l19 = merge(l22, l16);
break b831;
}
l19 = l16;
}
l23 = l19;
l24 = {"assumptions": l15,"values": l23};
l25 = f17(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b828;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b833: {
if (l3 !== undefined) break b833;
l4 = f145(l0,l1); if (l4 === undefined) break b833;
l5 = l4;
l6 = f146(l0,l1); if (l6 === undefined) break b833;
l7 = l6;
l8 = new RegoSet();
l8.add(l5);
l9 = f125(l0,l1,l8,l7); if (l9 === undefined) break b833;
l10 = l9;
l11 = f134(l0,l1); if (l11 === undefined) break b833;
l12 = l11;
l13 = f133(l0,l1); if (l13 === undefined) break b833;
l14 = l13;
l15 = f146(l0,l1); if (l15 === undefined) break b833;
l16 = l15;
l17 = f137(l0,l1); if (l17 === undefined) break b833;
l18 = l17;
l19 = new RegoSet();
b834: {
l20 = f145(l0,l1); if (l20 === undefined) break b834;
l21 = l20;
l22 = new RegoSet();
l22.add(l21);
l23 = f116(l0,l1,l22); if (l23 === undefined) break b834;
l24 = l23;
l25 = new RegoSet();
l26 = b_neq(l24,l25); if (l26 === undefined) break b834;
if ((l26 === false)) break b834;
l27 = f135(l0,l1); if (l27 === undefined) break b834;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b834;
l30 = l29;
{
const k835 = keysOf(l30), v835 = valuesOf(l30);
for (let n835 = 0; n835 < v835.length; n835++) {
l31 = k835 === null ? n835 : k835[n835];
l32 = v835[n835];
b836: {
l33 = l31;
l34 = l32;
l19.add(l34);
}
}
}
}
l35 = l19;
l36 = {};
b837: {
l37 = f144(l0,l1); if (l37 === undefined) break b837;
l36["due_if_rolled"] = l37;
}
b838: {
l38 = f141(l0,l1); if (l38 === undefined) break b838;
l36["due_on"] = l38;
}
b839: {
b840: {
l40 = l1?.hdp; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b840;
l41 = l40?.audit_report_deadline; if (l41 === undefined && (l41 = S(l40, "audit_report_deadline")) === undefined) break b840;
l42 = D(l41, "values"); if (l42 === undefined) break b840;
l39 = merge(l42, l36);
break b839;
}
l39 = l36;
}
l43 = l39;
l44 = {"assumptions": l18,"obligations": l35,"reasons": l10,"values": l43};
l45 = f17(l0,l1,l12,l14,l16,l44); if (l45 === undefined) break b833;
l46 = l45;
if (l3 === undefined) l3 = l46; else if (!Q(l3, l46)) conflict();
}
b841: {
if (l3 === undefined) break b841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b842: {
return l2;
}
}
function f147(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b843: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b843;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b843;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b844: {
if (l3 === undefined) break b844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b845: {
return l2;
}
}
function f148(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f149(l0,l1) {
let l3,l2;
b846: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b847: {
if (l3 === undefined) break b847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b848: {
return l2;
}
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b849: {
l3 = undefined;
l4 = f148(l0,l1); if (l4 === undefined) break b849;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b849;
l6 = l5?.auditor_rotation; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b849;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b850: {
if (l3 === undefined) break b850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b851: {
return l2;
}
}
function f150(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b852: {
l2 = new RegoSet();
}
b853: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b853;
l5 = l4?.history; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b853;
{
const k854 = keysOf(l5), v854 = valuesOf(l5);
for (let n854 = 0; n854 < v854.length; n854++) {
l6 = k854 === null ? n854 : k854[n854];
l7 = v854[n854];
b855: {
l8 = l6;
l9 = l7;
l10 = l9?.auditee; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b855;
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b855;
l12 = l11?.auditee; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b855;
if (!Q(l10, l12)) break b855;
l13 = l9?.month; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b855;
l14 = l13;
l15 = l0?.facts; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b855;
l16 = l15?.month; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b855;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b855;
if ((l18 === false)) break b855;
l2.add(l9);
}
}
}
}
b856: {
return l2;
}
}
function f151(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b857: {
l3 = undefined;
l4 = new RegoSet();
b858: {
l5 = f151(l0,l1); if (l5 === undefined) break b858;
{
const k859 = keysOf(l5), v859 = valuesOf(l5);
for (let n859 = 0; n859 < v859.length; n859++) {
l6 = k859 === null ? n859 : k859[n859];
l7 = v859[n859];
b860: {
l8 = l6;
l9 = l7;
l10 = l9?.auditor; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b860;
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b860;
l12 = l11?.auditor; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b860;
if (!Q(l10, l12)) break b860;
l13 = l9?.month; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b860;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b861: {
if (l3 === undefined) break b861;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b862: {
return l2;
}
}
function f152(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b863: {
l2 = new RegoSet();
}
b864: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b864;
l5 = l4?.counts; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b864;
if (!(l5 === "months")) break b864;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b864;
l7 = l6?.month; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b864;
l8 = l7;
l9 = l1?.calendar; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b864;
l10 = l9?.months; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b864;
l11 = D(l10, l8); if (l11 === undefined) break b864;
b865: {
b866: {
break b865;
}
break b864;
}
l14 = l11;
l15 = f152(l0,l1); if (l15 === undefined) break b864;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b864;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b864;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b864;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b864;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b864;
l28 = l27;
{
const k867 = keysOf(l28), v867 = valuesOf(l28);
for (let n867 = 0; n867 < v867.length; n867++) {
l29 = k867 === null ? n867 : k867[n867];
l30 = v867[n867];
b868: {
l31 = l29;
l32 = l30;
l33 = l1?.calendar; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b868;
l34 = l33?.month_list; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b868;
l35 = D(l34, l32); if (l35 === undefined) break b868;
b869: {
b870: {
break b869;
}
break b868;
}
l38 = l35;
l39 = f152(l0,l1); if (l39 === undefined) break b868;
l40 = l39;
b871: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b871;
if ((l41 === false)) break b871;
break b868;}
l2.add(l38);
}
}
}
}
b872: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b872;
l5 = l4?.counts; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b872;
if (!(l5 === "checks")) break b872;
l6 = f151(l0,l1); if (l6 === undefined) break b872;
{
const k873 = keysOf(l6), v873 = valuesOf(l6);
for (let n873 = 0; n873 < v873.length; n873++) {
l7 = k873 === null ? n873 : k873[n873];
l8 = v873[n873];
b874: {
l9 = l7;
l10 = l8;
l11 = l10?.month; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b874;
l12 = l11;
l13 = f152(l0,l1); if (l13 === undefined) break b874;
l14 = l13;
b875: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b875;
if ((l15 === false)) break b875;
break b874;}
l16 = l10?.month; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b874;
l17 = l16;
l2.add(l17);
}
}
}
}
b876: {
return l2;
}
}
function f153(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b877: {
l3 = undefined;
l4 = new RegoSet();
b878: {
l5 = f152(l0,l1); if (l5 === undefined) break b878;
{
const k879 = keysOf(l5), v879 = valuesOf(l5);
for (let n879 = 0; n879 < v879.length; n879++) {
l6 = k879 === null ? n879 : k879[n879];
l7 = v879[n879];
b880: {
l8 = l6;
l9 = l7;
l10 = f153(l0,l1); if (l10 === undefined) break b880;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b880;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b880;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b880;
if ((l17 === false)) break b880;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b877;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b877;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b881: {
if (l3 === undefined) break b881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b882: {
return l2;
}
}
function f154(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b883: {
l2 = new RegoSet();
}
b884: {
l3 = undefined;
l4 = f154(l0,l1); if (l4 === undefined) break b884;
l5 = l4;
l6 = f150(l0,l1); if (l6 === undefined) break b884;
l7 = l6?.at_most; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b884;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b884;
if ((l9 === false)) break b884;
l10 = f150(l0,l1); if (l10 === undefined) break b884;
l11 = l10;
l12 = f19(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b884;
l13 = l12;
l2.add(l13);
}
b885: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b885;
l5 = l4?.not_oneself; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b885;
if ((l5 === false)) break b885;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b885;
l7 = l6?.auditor; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b885;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b885;
l9 = l8?.auditee; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b885;
if (!Q(l7, l9)) break b885;
l10 = f150(l0,l1); if (l10 === undefined) break b885;
l11 = l10;
l12 = f19(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b885;
l13 = l12;
l2.add(l13);
}
b886: {
return l2;
}
}
function f155(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b887: {
l2 = {};
}
b888: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b888;
{
const k889 = keysOf(l4), v889 = valuesOf(l4);
for (let n889 = 0; n889 < v889.length; n889++) {
l5 = k889 === null ? n889 : k889[n889];
l6 = v889[n889];
b890: {
l7 = l5;
l8 = l6;
l9 = f72(l0,l1,l8); if (l9 === undefined) break b890;
if ((l9 === false)) break b890;
insertOnce(l2, l7, true);
}
}
}
}
b891: {
return l2;
}
}
function f156(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b892: {
l2 = new RegoSet();
}
b893: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k894 = keysOf(l5), v894 = valuesOf(l5);
for (let n894 = 0; n894 < v894.length; n894++) {
l6 = k894 === null ? n894 : k894[n894];
l7 = v894[n894];
b895: {
l8 = l6;
l9 = l7;
b896: {
l10 = f156(l0,l1); if (l10 === undefined) break b896;
l11 = D(l10, l9); if (l11 === undefined) break b896;
if ((l11 === false)) break b896;
break b895;}
l12 = {"fact": l9};
l2.add(l12);
}
}
}
}
b897: {
return l2;
}
}
function f157(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b898: {
b899: {
l3 = undefined;
b900: {
l4 = f148(l0,l1); if (l4 === undefined) break b900;
if ((l4 === false)) break b900;
break b899;}
l5 = f149(l0,l1); if (l5 === undefined) break b899;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b899;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b901: {
if (l3 !== undefined) break b901;
l4 = f148(l0,l1); if (l4 === undefined) break b901;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b901;
if (!(l5 === "unavailable")) break b901;
l6 = f149(l0,l1); if (l6 === undefined) break b901;
l7 = l6;
l8 = f148(l0,l1); if (l8 === undefined) break b901;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b901;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b902: {
if (l3 !== undefined) break b902;
b903: {
l4 = f150(l0,l1); if (l4 === undefined) break b903;
if ((l4 === false)) break b903;
break b902;}
l5 = f149(l0,l1); if (l5 === undefined) break b902;
l6 = l5;
l7 = f148(l0,l1); if (l7 === undefined) break b902;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b902;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b904: {
if (l3 !== undefined) break b904;
l4 = f155(l0,l1); if (l4 === undefined) break b904;
l5 = l4;
l6 = f157(l0,l1); if (l6 === undefined) break b904;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b904;
l9 = l8;
l10 = f150(l0,l1); if (l10 === undefined) break b904;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b904;
l13 = l12;
l14 = f150(l0,l1); if (l14 === undefined) break b904;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b904;
l17 = l16;
l18 = f149(l0,l1); if (l18 === undefined) break b904;
l19 = l18;
l20 = f148(l0,l1); if (l20 === undefined) break b904;
l21 = l20;
l22 = f157(l0,l1); if (l22 === undefined) break b904;
l23 = l22;
l24 = f155(l0,l1); if (l24 === undefined) break b904;
l25 = l24;
l26 = f154(l0,l1); if (l26 === undefined) break b904;
l27 = l26;
l28 = {"assumptions": l13,"missing": l23,"reasons": l25};
l29 = {"consecutive": l27};
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f17(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b904;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b905: {
if (l3 === undefined) break b905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b906: {
return l2;
}
}
function f158(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b907: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b907;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b907;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b908: {
if (l3 === undefined) break b908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b909: {
return l2;
}
}
function f159(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f160(l0,l1) {
let l3,l2;
b910: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b911: {
if (l3 === undefined) break b911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b912: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b913: {
l3 = undefined;
l4 = f159(l0,l1); if (l4 === undefined) break b913;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b913;
l6 = l5?.batch; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b913;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b914: {
if (l3 === undefined) break b914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b915: {
return l2;
}
}
function f161(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b916: {
b917: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b917;
l5 = l4?.integrity; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b917;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b917;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b917;
if ((l8 === false)) break b917;
l9 = f161(l0,l1); if (l9 === undefined) break b917;
l10 = l9?.integrity; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b917;
l11 = l10;
l12 = f161(l0,l1); if (l12 === undefined) break b917;
l13 = l12?.integrity; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b917;
l14 = l13?.value; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b917;
l15 = l14;
l16 = {"contains": l15,"fact": "integrity_checks"};
l17 = b_object_union(l11,l16); if (l17 === undefined) break b917;
l18 = l17;
l19 = {"integrity_check_incomplete": l18};
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b918: {
if (l3 !== undefined) break b918;
l4 = f161(l0,l1); if (l4 === undefined) break b918;
l5 = l4?.integrity; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b918;
l6 = l5;
l7 = {"is": "unset"};
l8 = b_object_union(l6,l7); if (l8 === undefined) break b918;
l9 = l8;
l10 = {"integrity": l9};
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b919: {
if (l3 === undefined) break b919;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b920: {
return l2;
}
}
function f162(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b921: {
b922: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b922;
l5 = l4?.integrity; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b922;
if ((l5 === false)) break b922;
l6 = f161(l0,l1); if (l6 === undefined) break b922;
l7 = l6?.requirements; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b922;
l8 = l7;
l9 = f162(l0,l1); if (l9 === undefined) break b922;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b922;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b922;
l14 = l13;
l15 = {"requirements": l12};
l16 = b_object_union(l14,l15); if (l16 === undefined) break b922;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b923: {
if (l3 !== undefined) break b923;
l4 = f161(l0,l1); if (l4 === undefined) break b923;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b924: {
if (l3 === undefined) break b924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b925: {
return l2;
}
}
function f163(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b926: {
b927: {
l3 = undefined;
b928: {
l4 = f159(l0,l1); if (l4 === undefined) break b928;
if ((l4 === false)) break b928;
break b927;}
l5 = f160(l0,l1); if (l5 === undefined) break b927;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b927;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b929: {
if (l3 !== undefined) break b929;
l4 = f159(l0,l1); if (l4 === undefined) break b929;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b929;
if (!(l5 === "unavailable")) break b929;
l6 = f160(l0,l1); if (l6 === undefined) break b929;
l7 = l6;
l8 = f159(l0,l1); if (l8 === undefined) break b929;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b929;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b930: {
if (l3 !== undefined) break b930;
b931: {
l4 = f163(l0,l1); if (l4 === undefined) break b931;
if ((l4 === false)) break b931;
break b930;}
l5 = f160(l0,l1); if (l5 === undefined) break b930;
l6 = l5;
l7 = f159(l0,l1); if (l7 === undefined) break b930;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b930;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b932: {
if (l3 !== undefined) break b932;
l4 = f160(l0,l1); if (l4 === undefined) break b932;
l5 = l4;
l6 = f159(l0,l1); if (l6 === undefined) break b932;
l7 = l6;
l8 = f163(l0,l1); if (l8 === undefined) break b932;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"batch","check"); if (l10 === undefined) break b932;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b933: {
if (l3 === undefined) break b933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b934: {
return l2;
}
}
function f164(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b935: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b935;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b935;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b937: {
return l2;
}
}
function f165(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f166(l0,l1) {
let l3,l2;
b938: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b939: {
if (l3 === undefined) break b939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b940: {
return l2;
}
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b941: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b941;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b941;
l6 = l5?.breach; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b941;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b942: {
if (l3 === undefined) break b942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b943: {
return l2;
}
}
function f167(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b944: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b944;
l5 = l4?.ended_on; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b944;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b944;
if ((l7 === false)) break b944;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b945: {
if (l3 === undefined) break b945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b946: {
return l2;
}
}
function f168(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b947: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b947;
l5 = l4?.improved_on; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b947;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b947;
if ((l7 === false)) break b947;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b948: {
if (l3 === undefined) break b948;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b949: {
return l2;
}
}
function f169(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l2;
b950: {
l3 = undefined;
b951: {
l4 = f168(l0,l1); if (l4 === undefined) break b951;
if ((l4 === false)) break b951;
break b950;}
b952: {
l5 = f169(l0,l1); if (l5 === undefined) break b952;
if ((l5 === false)) break b952;
break b950;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b953: {
if (l3 === undefined) break b953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b954: {
return l2;
}
}
function f170(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l2;
b955: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b955;
l5 = l4?.serious; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b955;
if (!(l5 === true)) break b955;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b956: {
if (l3 === undefined) break b956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b957: {
return l2;
}
}
function f171(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b958: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b958;
l5 = l4?.notified_on; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b958;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b958;
if ((l7 === false)) break b958;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b959: {
if (l3 === undefined) break b959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b960: {
return l2;
}
}
function f172(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b961: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b961;
if ((l4 === false)) break b961;
l5 = f172(l0,l1); if (l5 === undefined) break b961;
if ((l5 === false)) break b961;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b961;
l7 = l6?.cure_by; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b961;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b961;
if ((l9 === false)) break b961;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b961;
l11 = l10?.cure_by; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b961;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b961;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b961;
if ((l15 === false)) break b961;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b962: {
if (l3 === undefined) break b962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b963: {
return l2;
}
}
function f173(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b964: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b964;
if ((l4 === false)) break b964;
l5 = f171(l0,l1); if (l5 === undefined) break b964;
if ((l5 === false)) break b964;
l6 = f167(l0,l1); if (l6 === undefined) break b964;
l7 = l6?.end; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b964;
l8 = l7;
l9 = {"act": "end_linkage","rule": l8};
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b965: {
if (l3 === undefined) break b965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b966: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b966;
if ((l4 === false)) break b966;
l5 = f167(l0,l1); if (l5 === undefined) break b966;
l6 = l5?.end; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b966;
l7 = l6;
l8 = {"act": "end_linkage","rule": l7};
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
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
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b969: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b969;
if ((l4 === false)) break b969;
b970: {
l5 = f167(l0,l1); if (l5 === undefined) break b970;
l6 = l5?.end; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b970;
l7 = l6?.may; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b970;
if ((l7 === false)) break b970;
break b969;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b971: {
if (l3 === undefined) break b971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b972: {
return l2;
}
}
function f175(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b973: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b973;
if ((l4 === false)) break b973;
b974: {
l5 = f172(l0,l1); if (l5 === undefined) break b974;
if ((l5 === false)) break b974;
break b973;}
b975: {
l6 = f175(l0,l1); if (l6 === undefined) break b975;
if ((l6 === false)) break b975;
break b973;}
l7 = f167(l0,l1); if (l7 === undefined) break b973;
l8 = l7?.notice; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b973;
l9 = l8;
l10 = {"act": "give_notice","rule": l9};
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b976: {
if (l3 === undefined) break b976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b977: {
return l2;
}
}
function f176(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b978: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b978;
l5 = l4?.suspended_on; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b978;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b978;
if ((l7 === false)) break b978;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b981: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b981;
if ((l4 === false)) break b981;
l5 = f172(l0,l1); if (l5 === undefined) break b981;
if ((l5 === false)) break b981;
b982: {
l6 = f177(l0,l1); if (l6 === undefined) break b982;
if ((l6 === false)) break b982;
break b981;}
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b981;
l8 = l7?.cooperative; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b981;
if (!(l8 === false)) break b981;
l9 = f167(l0,l1); if (l9 === undefined) break b981;
l10 = l9?.suspension; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b981;
l11 = l10;
l12 = {"act": "suspend","rule": l11};
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b983: {
if (l3 === undefined) break b983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b984: {
return l2;
}
}
function f178(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b985: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b985;
if ((l4 === false)) break b985;
l5 = f172(l0,l1); if (l5 === undefined) break b985;
if ((l5 === false)) break b985;
b986: {
l6 = f173(l0,l1); if (l6 === undefined) break b986;
if ((l6 === false)) break b986;
break b985;}
b987: {
l7 = f175(l0,l1); if (l7 === undefined) break b987;
if ((l7 === false)) break b987;
break b985;}
b988: {
l8 = f178(l0,l1); if (l8 === undefined) break b988;
if ((l8 === false)) break b988;
break b985;}
l9 = f167(l0,l1); if (l9 === undefined) break b985;
l10 = l9?.improvement; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b985;
l11 = l10;
l12 = {"act": "improve","rule": l11};
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b989: {
if (l3 === undefined) break b989;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b990: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b990;
if ((l4 === false)) break b990;
b991: {
l5 = f169(l0,l1); if (l5 === undefined) break b991;
if ((l5 === false)) break b991;
break b990;}
l6 = f167(l0,l1); if (l6 === undefined) break b990;
l7 = l6?.reapplication; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b990;
l8 = l7;
l9 = {"act": "improve","rule": l8};
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b992: {
if (l3 === undefined) break b992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b993: {
return l2;
}
}
function f179(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b994: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b994;
if ((l4 === false)) break b994;
l5 = f169(l0,l1); if (l5 === undefined) break b994;
if ((l5 === false)) break b994;
l6 = f167(l0,l1); if (l6 === undefined) break b994;
l7 = l6?.reapplication; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b994;
l8 = l7;
l9 = {"act": "reapply_after_improvement","rule": l8};
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b995: {
if (l3 === undefined) break b995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b996: {
return l2;
}
}
function f180(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b997: {
l3 = undefined;
l4 = [];
b998: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k999 = keysOf(l6), v999 = valuesOf(l6);
for (let n999 = 0; n999 < v999.length; n999++) {
l7 = k999 === null ? n999 : k999[n999];
l8 = v999[n999];
b1000: {
l9 = l7;
l10 = l8;
b1001: {
b1002: {
b1003: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1003;
break b1002;
}
b1004: {
l12 = l1?.hdp; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1004;
l13 = l12?.breach_escalation; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1004;
l14 = l13?.to_do; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1004;
l15 = D(l14, l10); if (l15 === undefined) break b1004;
l11 = l15;
break b1002;
}
break b1000;
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
b1005: {
if (l3 === undefined) break b1005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1006: {
return l2;
}
}
function f181(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1007: {
l3 = undefined;
l4 = [];
b1008: {
l5 = f181(l0,l1); if (l5 === undefined) break b1008;
{
const k1009 = keysOf(l5), v1009 = valuesOf(l5);
for (let n1009 = 0; n1009 < v1009.length; n1009++) {
l6 = k1009 === null ? n1009 : k1009[n1009];
l7 = v1009[n1009];
b1010: {
l8 = l6;
l9 = l7;
b1011: {
l10 = l9?.rule; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1011;
l11 = l10?.may; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1011;
if ((l11 === false)) break b1011;
break b1010;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1012: {
l14 = f181(l0,l1); if (l14 === undefined) break b1012;
{
const k1013 = keysOf(l14), v1013 = valuesOf(l14);
for (let n1013 = 0; n1013 < v1013.length; n1013++) {
l15 = k1013 === null ? n1013 : k1013[n1013];
l16 = v1013[n1013];
b1014: {
l17 = l15;
l18 = l16;
l19 = l18?.rule; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1014;
l20 = l19?.may; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1014;
if ((l20 === false)) break b1014;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1007;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
return l2;
}
}
function f182(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1017: {
b1018: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1018;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1018;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1018;
if ((l9 === false)) break b1018;
l10 = f182(l0,l1); if (l10 === undefined) break b1018;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1018;
l13 = l12?.rule; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1018;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1018;
l17 = l16;
l18 = f182(l0,l1); if (l18 === undefined) break b1018;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1018;
l21 = l20?.act; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1018;
l22 = l21;
l23 = {"next": l22};
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1018;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1019: {
if (l3 !== undefined) break b1019;
l4 = {};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1020: {
if (l3 === undefined) break b1020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1021: {
return l2;
}
}
function f183(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1022: {
b1023: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1023;
if ((l4 === false)) break b1023;
l5 = f172(l0,l1); if (l5 === undefined) break b1023;
if ((l5 === false)) break b1023;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1023;
l7 = l6?.cure_by; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1023;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1023;
if ((l9 === false)) break b1023;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1023;
l11 = l10?.cure_by; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1023;
l12 = l11;
l13 = {"due_on": l12};
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1024: {
if (l3 !== undefined) break b1024;
l4 = {};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1025: {
if (l3 === undefined) break b1025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1026: {
return l2;
}
}
function f184(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1027: {
l2 = {};
}
b1028: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1028;
{
const k1029 = keysOf(l4), v1029 = valuesOf(l4);
for (let n1029 = 0; n1029 < v1029.length; n1029++) {
l5 = k1029 === null ? n1029 : k1029[n1029];
l6 = v1029[n1029];
b1030: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1031: {
return l2;
}
}
function f185(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1032: {
l2 = new RegoSet();
}
b1033: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1033;
if ((l4 === false)) break b1033;
b1034: {
l5 = f173(l0,l1); if (l5 === undefined) break b1034;
if ((l5 === false)) break b1034;
break b1033;}
b1035: {
l6 = f167(l0,l1); if (l6 === undefined) break b1035;
l7 = l6?.end; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1035;
l8 = l7?.may; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1035;
if ((l8 === false)) break b1035;
break b1033;}
b1036: {
l9 = f185(l0,l1); if (l9 === undefined) break b1036;
l10 = l9?.serious; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1036;
if ((l10 === false)) break b1036;
break b1033;}
l11 = {"fact": "serious"};
l2.add(l11);
}
b1037: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1037;
if ((l4 === false)) break b1037;
l5 = f172(l0,l1); if (l5 === undefined) break b1037;
if ((l5 === false)) break b1037;
b1038: {
l6 = f177(l0,l1); if (l6 === undefined) break b1038;
if ((l6 === false)) break b1038;
break b1037;}
l7 = f167(l0,l1); if (l7 === undefined) break b1037;
l8 = l7?.suspension; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1037;
if ((l8 === false)) break b1037;
b1039: {
l9 = f185(l0,l1); if (l9 === undefined) break b1039;
l10 = l9?.cooperative; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1039;
if ((l10 === false)) break b1039;
break b1037;}
l11 = {"fact": "cooperative"};
l2.add(l11);
}
b1040: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1040;
if ((l4 === false)) break b1040;
b1041: {
l5 = f168(l0,l1); if (l5 === undefined) break b1041;
if ((l5 === false)) break b1041;
break b1040;}
b1042: {
l6 = f185(l0,l1); if (l6 === undefined) break b1042;
l7 = l6?.cure_by; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1042;
if ((l7 === false)) break b1042;
break b1040;}
l8 = {"fact": "cure_by"};
l2.add(l8);
}
b1043: {
return l2;
}
}
function f186(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1044: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1044;
if ((l4 === false)) break b1044;
b1045: {
l5 = f168(l0,l1); if (l5 === undefined) break b1045;
if ((l5 === false)) break b1045;
break b1044;}
l6 = f172(l0,l1); if (l6 === undefined) break b1044;
if ((l6 === false)) break b1044;
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1044;
l8 = l7?.cure_by; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1044;
l9 = l8;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b1044;
if ((l10 === false)) break b1044;
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1044;
l12 = l11?.improved_on; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1044;
l13 = l12;
l14 = l0?.facts; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1044;
l15 = l14?.cure_by; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1044;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1044;
if ((l17 === false)) break b1044;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1046: {
if (l3 === undefined) break b1046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1047: {
return l2;
}
}
function f187(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1048: {
b1049: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1049;
if ((l4 === false)) break b1049;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b1050: {
if (l3 !== undefined) break b1050;
l4 = f186(l0,l1); if (l4 === undefined) break b1050;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1050;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1050;
if ((l9 === false)) break b1050;
if (l3 === undefined) l3 = "indeterminate"; else if (!Q(l3, "indeterminate")) conflict();
}
b1051: {
if (l3 !== undefined) break b1051;
l4 = f182(l0,l1); if (l4 === undefined) break b1051;
{
const k1052 = keysOf(l4), v1052 = valuesOf(l4);
for (let n1052 = 0; n1052 < v1052.length; n1052++) {
l5 = k1052 === null ? n1052 : k1052[n1052];
l6 = v1052[n1052];
b1053: {
l7 = l5;
l8 = l6;
b1054: {
l9 = l8?.rule; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1054;
l10 = l9?.may; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1054;
if ((l10 === false)) break b1054;
break b1053;}
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
}
}
}
b1055: {
if (l3 !== undefined) break b1055;
l4 = f182(l0,l1); if (l4 === undefined) break b1055;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1055;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1055;
if ((l9 === false)) break b1055;
if (l3 === undefined) l3 = "may_act"; else if (!Q(l3, "may_act")) conflict();
}
b1056: {
if (l3 !== undefined) break b1056;
l4 = f187(l0,l1); if (l4 === undefined) break b1056;
if ((l4 === false)) break b1056;
if (l3 === undefined) l3 = "fulfilled_late"; else if (!Q(l3, "fulfilled_late")) conflict();
}
b1057: {
if (l3 !== undefined) break b1057;
if (l3 === undefined) l3 = "fulfilled"; else if (!Q(l3, "fulfilled")) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1059: {
return l2;
}
}
function f188(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function f189(l0,l1,l3) {
let l4,l5,l6,l2;
b1060: {
b1061: {
l4 = undefined;
l5 = l3;
l6 = l5?.may; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1061;
if ((l6 === false)) break b1061;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1062: {
if (l4 !== undefined) break b1062;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1063: {
if (l4 === undefined) break b1063;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1064: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l2;
b1065: {
l3 = undefined;
l4 = {"end_linkage": "ending","give_notice": "notice","improve": "improvement","reapply_after_improvement": "reapplication","suspend": "suspension"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1066: {
if (l3 === undefined) break b1066;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1067: {
return l2;
}
}
function f190(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1068: {
l2 = new RegoSet();
}
b1069: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1069;
if ((l4 === false)) break b1069;
l5 = f167(l0,l1); if (l5 === undefined) break b1069;
l6 = l5?.improvement; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1069;
l7 = l6;
l8 = f19(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1069;
l9 = l8;
l2.add(l9);
}
b1070: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1070;
if ((l4 === false)) break b1070;
l5 = f167(l0,l1); if (l5 === undefined) break b1070;
l6 = l5?.improvement; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1070;
l7 = l6;
l8 = f19(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1070;
l9 = l8;
l2.add(l9);
}
b1071: {
l3 = undefined;
l4 = f181(l0,l1); if (l4 === undefined) break b1071;
{
const k1072 = keysOf(l4), v1072 = valuesOf(l4);
for (let n1072 = 0; n1072 < v1072.length; n1072++) {
l5 = k1072 === null ? n1072 : k1072[n1072];
l6 = v1072[n1072];
b1073: {
l7 = l5;
l8 = l6;
l9 = l8?.rule; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1073;
l10 = l9;
l11 = f189(l0,l1,l10); if (l11 === undefined) break b1073;
l12 = l11;
l13 = l8?.act; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1073;
l14 = l13;
l15 = f190(l0,l1); if (l15 === undefined) break b1073;
l16 = D(l15, l14); if (l16 === undefined) break b1073;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1073;
l20 = l19;
l21 = l8?.rule; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1073;
l22 = l21;
l23 = f19(l0,l1,l20,l22); if (l23 === undefined) break b1073;
l24 = l23;
l2.add(l24);
}
}
}
}
b1074: {
return l2;
}
}
function f191(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b1075: {
b1076: {
l3 = undefined;
b1077: {
l4 = f165(l0,l1); if (l4 === undefined) break b1077;
if ((l4 === false)) break b1077;
break b1076;}
l5 = f166(l0,l1); if (l5 === undefined) break b1076;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1076;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1078: {
if (l3 !== undefined) break b1078;
l4 = f165(l0,l1); if (l4 === undefined) break b1078;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1078;
if (!(l5 === "unavailable")) break b1078;
l6 = f166(l0,l1); if (l6 === undefined) break b1078;
l7 = l6;
l8 = f165(l0,l1); if (l8 === undefined) break b1078;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1078;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1079: {
if (l3 !== undefined) break b1079;
b1080: {
l4 = f167(l0,l1); if (l4 === undefined) break b1080;
if ((l4 === false)) break b1080;
break b1079;}
l5 = f166(l0,l1); if (l5 === undefined) break b1079;
l6 = l5;
l7 = f165(l0,l1); if (l7 === undefined) break b1079;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1079;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1081: {
if (l3 !== undefined) break b1081;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1081;
l5 = l4?.breach_found; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1081;
if (!(l5 === false)) break b1081;
l6 = f166(l0,l1); if (l6 === undefined) break b1081;
l7 = l6;
l8 = f165(l0,l1); if (l8 === undefined) break b1081;
l9 = l8;
l10 = {};
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1081;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1082: {
if (l3 !== undefined) break b1082;
l4 = f183(l0,l1); if (l4 === undefined) break b1082;
l5 = l4;
l6 = f184(l0,l1); if (l6 === undefined) break b1082;
l7 = l6;
l8 = b_object_union(l5,l7); if (l8 === undefined) break b1082;
l9 = l8;
l10 = f166(l0,l1); if (l10 === undefined) break b1082;
l11 = l10;
l12 = f165(l0,l1); if (l12 === undefined) break b1082;
l13 = l12;
l14 = f188(l0,l1); if (l14 === undefined) break b1082;
l15 = l14;
l16 = new RegoSet();
b1083: {
l17 = f167(l0,l1); if (l17 === undefined) break b1083;
{
const k1084 = keysOf(l17), v1084 = valuesOf(l17);
for (let n1084 = 0; n1084 < v1084.length; n1084++) {
l18 = k1084 === null ? n1084 : k1084[n1084];
l19 = v1084[n1084];
b1085: {
l20 = l18;
l21 = l19;
l22 = f14(l0,l1,l21); if (l22 === undefined) break b1085;
l23 = l22;
{
const k1086 = keysOf(l23), v1086 = valuesOf(l23);
for (let n1086 = 0; n1086 < v1086.length; n1086++) {
l24 = k1086 === null ? n1086 : k1086[n1086];
l25 = v1086[n1086];
b1087: {
l26 = l24;
l27 = l25;
l16.add(l27);
}
}
}
}
}
}
}
l28 = l16;
l29 = f186(l0,l1); if (l29 === undefined) break b1082;
l30 = l29;
l31 = new RegoSet();
b1088: {
l32 = f182(l0,l1); if (l32 === undefined) break b1088;
{
const k1089 = keysOf(l32), v1089 = valuesOf(l32);
for (let n1089 = 0; n1089 < v1089.length; n1089++) {
l33 = k1089 === null ? n1089 : k1089[n1089];
l34 = v1089[n1089];
b1090: {
l35 = l33;
l36 = l34;
b1091: {
l37 = l36?.rule; if (l37 === undefined && (l37 = S(l36, "rule")) === undefined) break b1091;
l38 = l37?.may; if (l38 === undefined && (l38 = S(l37, "may")) === undefined) break b1091;
if ((l38 === false)) break b1091;
break b1090;}
l39 = l36?.act; if (l39 === undefined && (l39 = S(l36, "act")) === undefined) break b1090;
l40 = l39;
l41 = l36?.rule; if (l41 === undefined && (l41 = S(l36, "rule")) === undefined) break b1090;
l42 = l41;
l43 = f19(l0,l1,l40,l42); if (l43 === undefined) break b1090;
l44 = l43;
l31.add(l44);
}
}
}
}
l45 = l31;
l46 = f191(l0,l1); if (l46 === undefined) break b1082;
l47 = l46;
l48 = {"assumptions": l28,"missing": l30,"obligations": l45,"reasons": l47,"values": l9};
l49 = f17(l0,l1,l11,l13,l15,l48); if (l49 === undefined) break b1082;
l50 = l49;
if (l3 === undefined) l3 = l50; else if (!Q(l3, l50)) conflict();
}
b1092: {
if (l3 === undefined) break b1092;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1093: {
return l2;
}
}
function f192(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1094: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1094;
l5 = l4?.use_ended_on; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1094;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1094;
if ((l7 === false)) break b1094;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1095: {
if (l3 === undefined) break b1095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1096: {
return l2;
}
}
function f193(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function f194(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1097: {
l4 = undefined;
l5 = l3;
l6 = l5?.parameters; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1097;
l7 = l6?.destruction; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1097;
l8 = l7?.no_need_confirmed; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1097;
if ((l8 === false)) break b1097;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1098: {
if (l4 === undefined) break b1098;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1099: {
l4 = undefined;
l5 = l3;
l6 = l5?.text; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1099;
if (!(l6 === "unavailable")) break b1099;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1100: {
if (l4 === undefined) break b1100;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1101: {
return l2;
}
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1102: {
l4 = undefined;
l5 = l3;
l6 = f193(l0,l1); if (l6 === undefined) break b1102;
if ((l6 === false)) break b1102;
l7 = l5?.text; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1102;
if (!(l7 === "available")) break b1102;
b1103: {
l8 = l5?.parameters; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1103;
l9 = l8?.destruction; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1103;
l10 = l9?.no_need_confirmed; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1103;
if ((l10 === false)) break b1103;
break b1102;}
l11 = l0?.facts; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1102;
l12 = l11?.use_ended_on; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1102;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1104: {
if (l4 === undefined) break b1104;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1105: {
l4 = undefined;
l5 = l3;
l6 = f193(l0,l1); if (l6 === undefined) break b1105;
if ((l6 === false)) break b1105;
l7 = f194(l0,l1,l5); if (l7 === undefined) break b1105;
if ((l7 === false)) break b1105;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1105;
l9 = l8?.no_need_confirmed_on; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1105;
l10 = l9;
l11 = f24(l0,l1,l10); if (l11 === undefined) break b1105;
if ((l11 === false)) break b1105;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1105;
l13 = l12?.use_ended_on; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1105;
l14 = l13;
l15 = l0?.facts; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1105;
l16 = l15?.no_need_confirmed_on; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1105;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1105;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1106: {
if (l4 === undefined) break b1106;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1107: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1108: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1108;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1108;
l7 = l6;
l8 = f195(l0,l1,l7); if (l8 === undefined) break b1108;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1109: {
if (l3 === undefined) break b1109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1110: {
return l2;
}
}
function f196(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1111: {
b1112: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1112;
if ((l4 === false)) break b1112;
l5 = f6(l0,l1); if (l5 === undefined) break b1112;
l6 = l5;
l7 = f196(l0,l1); if (l7 === undefined) break b1112;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1112;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1113: {
if (l3 !== undefined) break b1113;
l4 = f6(l0,l1); if (l4 === undefined) break b1113;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1114: {
if (l3 === undefined) break b1114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1115: {
return l2;
}
}
function f197(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1116: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1116;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1116;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1117: {
if (l3 === undefined) break b1117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1118: {
return l2;
}
}
function f198(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function f199(l0,l1) {
let l3,l2;
b1119: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1120: {
if (l3 === undefined) break b1120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1121: {
return l2;
}
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1122: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1122;
l5 = l4?.medium; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1122;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1122;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1122;
l9 = l8?.destruction; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1122;
l10 = l9?.media; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1122;
l11 = D(l10, l6); if (l11 === undefined) break b1122;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1123: {
if (l3 === undefined) break b1123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1124: {
return l2;
}
}
function f200(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1125: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1125;
l5 = l4?.no_need_confirmed_on; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1125;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1125;
if ((l7 === false)) break b1125;
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
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1128: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1128;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1128;
l6 = l5?.destruction; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1128;
l7 = l6?.no_need_confirmed; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1128;
if ((l7 === false)) break b1128;
b1129: {
l8 = f201(l0,l1); if (l8 === undefined) break b1129;
if ((l8 === false)) break b1129;
break b1128;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1130: {
if (l3 === undefined) break b1130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1131: {
return l2;
}
}
function f202(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function f203(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1132: {
l4 = undefined;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1132;
l7 = D(l6, l5); if (l7 === undefined) break b1132;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1132;
if ((l9 === false)) break b1132;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1133: {
if (l4 === undefined) break b1133;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1134: {
l4 = undefined;
l5 = l3;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1134;
l7 = D(l6, l5); if (l7 === undefined) break b1134;
if (!(l7 === true)) break b1134;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1135: {
if (l4 === undefined) break b1135;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1136: {
return l2;
}
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1137: {
b1138: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1138;
l5 = l4?.done_when; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1138;
l6 = l5;
l7 = undefined;
b1139: {
b1140: {
if (!Array.isArray(l6)) break b1140;
break b1139;
}
b1141: {
if (!O(l6)) break b1141;
break b1139;
}
b1142: {
if (!(l6 instanceof RegoSet)) break b1142;
break b1139;
}
break b1138;
}
{
const k1143 = keysOf(l6), v1143 = valuesOf(l6);
for (let n1143 = 0; n1143 < v1143.length; n1143++) {
l9 = k1143 === null ? n1143 : k1143[n1143];
l10 = v1143[n1143];
b1144: {
l11 = l9;
l8 = undefined;
b1145: {
l12 = l10;
l13 = f203(l0,l1,l12); if (l13 === undefined) break b1145;
if ((l13 === false)) break b1145;
l8 = true;
}
if (l8 !== undefined) break b1144;
l7 = true;
}
}
}
if (l7 !== undefined) break b1138;
l14 = [];
b1146: {
l15 = f200(l0,l1); if (l15 === undefined) break b1146;
l16 = l15?.done_when; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1146;
{
const k1147 = keysOf(l16), v1147 = valuesOf(l16);
for (let n1147 = 0; n1147 < v1147.length; n1147++) {
l17 = k1147 === null ? n1147 : k1147[n1147];
l18 = v1147[n1147];
b1148: {
l19 = l17;
l20 = l18;
l21 = l0?.facts; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1148;
l22 = D(l21, l20); if (l22 === undefined) break b1148;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1148;
if ((l24 === false)) break b1148;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1138;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1149: {
if (l3 !== undefined) break b1149;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1150: {
if (l3 === undefined) break b1150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1151: {
return l2;
}
}
function f204(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1152: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1152;
l5 = l4;
l6 = f200(l0,l1); if (l6 === undefined) break b1152;
l7 = l6?.within; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1152;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1152;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1154: {
return l2;
}
}
function f205(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1155: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1155;
l5 = l4?.medium; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1155;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1155;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1155;
l9 = l8?.destruction; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1155;
l10 = l9?.notice; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1155;
l11 = l10?.media; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1155;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1155;
if ((l13 === false)) break b1155;
l14 = f198(l0,l1); if (l14 === undefined) break b1155;
l15 = l14?.parameters; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1155;
l16 = l15?.destruction; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1155;
l17 = l16?.notice; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1155;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1156: {
if (l3 === undefined) break b1156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1157: {
return l2;
}
}
function f206(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1158: {
b1159: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1159;
l5 = l4?.done_when; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1159;
l6 = l5;
l7 = undefined;
b1160: {
b1161: {
if (!Array.isArray(l6)) break b1161;
break b1160;
}
b1162: {
if (!O(l6)) break b1162;
break b1160;
}
b1163: {
if (!(l6 instanceof RegoSet)) break b1163;
break b1160;
}
break b1159;
}
{
const k1164 = keysOf(l6), v1164 = valuesOf(l6);
for (let n1164 = 0; n1164 < v1164.length; n1164++) {
l9 = k1164 === null ? n1164 : k1164[n1164];
l10 = v1164[n1164];
b1165: {
l11 = l9;
l8 = undefined;
b1166: {
l12 = l10;
l13 = f203(l0,l1,l12); if (l13 === undefined) break b1166;
if ((l13 === false)) break b1166;
l8 = true;
}
if (l8 !== undefined) break b1165;
l7 = true;
}
}
}
if (l7 !== undefined) break b1159;
l14 = [];
b1167: {
l15 = f206(l0,l1); if (l15 === undefined) break b1167;
l16 = l15?.done_when; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1167;
{
const k1168 = keysOf(l16), v1168 = valuesOf(l16);
for (let n1168 = 0; n1168 < v1168.length; n1168++) {
l17 = k1168 === null ? n1168 : k1168[n1168];
l18 = v1168[n1168];
b1169: {
l19 = l17;
l20 = l18;
l21 = l0?.facts; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1169;
l22 = D(l21, l20); if (l22 === undefined) break b1169;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1169;
if ((l24 === false)) break b1169;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1159;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1170: {
if (l3 !== undefined) break b1170;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1171: {
if (l3 === undefined) break b1171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1172: {
return l2;
}
}
function f207(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1173: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1173;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1173;
if ((l6 === false)) break b1173;
l7 = f204(l0,l1); if (l7 === undefined) break b1173;
l8 = l7;
l9 = f206(l0,l1); if (l9 === undefined) break b1173;
l10 = l9?.within; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1173;
l11 = l10;
l12 = f35(l0,l1,l8,l11); if (l12 === undefined) break b1173;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1174: {
if (l3 === undefined) break b1174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1175: {
return l2;
}
}
function f208(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1176: {
l2 = new RegoSet();
}
b1177: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1177;
l5 = l4;
l6 = f205(l0,l1); if (l6 === undefined) break b1177;
l7 = l6;
l8 = f200(l0,l1); if (l8 === undefined) break b1177;
l9 = l8;
l10 = {"act": "destroy_data","code": "destruction","done_on": l5,"due_on": l7,"rule": l9};
l11 = l10;
l2.add(l11);
}
b1178: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1178;
l5 = l4;
l6 = f208(l0,l1); if (l6 === undefined) break b1178;
l7 = l6;
l8 = f206(l0,l1); if (l8 === undefined) break b1178;
l9 = l8;
l10 = {"act": "notify_destruction","code": "notice","done_on": l5,"due_on": l7,"rule": l9};
l11 = l10;
l2.add(l11);
}
b1179: {
return l2;
}
}
function f209(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1180: {
l3 = undefined;
l4 = new RegoSet();
b1181: {
l5 = f209(l0,l1); if (l5 === undefined) break b1181;
{
const k1182 = keysOf(l5), v1182 = valuesOf(l5);
for (let n1182 = 0; n1182 < v1182.length; n1182++) {
l6 = k1182 === null ? n1182 : k1182[n1182];
l7 = v1182[n1182];
b1183: {
l8 = l6;
l9 = l7;
l10 = f115(l0,l1,l9); if (l10 === undefined) break b1183;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1184: {
if (l3 === undefined) break b1184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1185: {
return l2;
}
}
function f210(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1186: {
l3 = undefined;
l4 = f210(l0,l1); if (l4 === undefined) break b1186;
l5 = l4;
l6 = new RegoSet();
l7 = f123(l0,l1,l5,l6); if (l7 === undefined) break b1186;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1187: {
if (l3 === undefined) break b1187;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1188: {
return l2;
}
}
function f211(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1189: {
l2 = new RegoSet();
}
b1190: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1190;
l5 = l4;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b1190;
l7 = l6;
{
const k1191 = keysOf(l7), v1191 = valuesOf(l7);
for (let n1191 = 0; n1191 < v1191.length; n1191++) {
l8 = k1191 === null ? n1191 : k1191[n1191];
l9 = v1191[n1191];
b1192: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b1193: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1193;
if (!(l4 === "")) break b1193;
l5 = f200(l0,l1); if (l5 === undefined) break b1193;
l6 = l5;
l7 = f52(l0,l1,l6); if (l7 === undefined) break b1193;
l8 = l7;
{
const k1194 = keysOf(l8), v1194 = valuesOf(l8);
for (let n1194 = 0; n1194 < v1194.length; n1194++) {
l9 = k1194 === null ? n1194 : k1194[n1194];
l10 = v1194[n1194];
b1195: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b1196: {
return l2;
}
}
function f212(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l37,l38,l39,l36,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l2;
b1197: {
b1198: {
l3 = undefined;
b1199: {
l4 = f198(l0,l1); if (l4 === undefined) break b1199;
if ((l4 === false)) break b1199;
break b1198;}
l5 = f199(l0,l1); if (l5 === undefined) break b1198;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1198;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1200: {
if (l3 !== undefined) break b1200;
l4 = f198(l0,l1); if (l4 === undefined) break b1200;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1200;
if (!(l5 === "unavailable")) break b1200;
l6 = f199(l0,l1); if (l6 === undefined) break b1200;
l7 = l6;
l8 = f198(l0,l1); if (l8 === undefined) break b1200;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1200;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1201: {
if (l3 !== undefined) break b1201;
b1202: {
l4 = f200(l0,l1); if (l4 === undefined) break b1202;
if ((l4 === false)) break b1202;
break b1201;}
l5 = f199(l0,l1); if (l5 === undefined) break b1201;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1201;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1201;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1203: {
if (l3 !== undefined) break b1203;
l4 = f202(l0,l1); if (l4 === undefined) break b1203;
if ((l4 === false)) break b1203;
l5 = f200(l0,l1); if (l5 === undefined) break b1203;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1203;
l8 = l7;
l9 = f199(l0,l1); if (l9 === undefined) break b1203;
l10 = l9;
l11 = f198(l0,l1); if (l11 === undefined) break b1203;
l12 = l11;
l13 = {"assumptions": l8};
l14 = f17(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1203;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1204: {
if (l3 !== undefined) break b1204;
b1205: {
l4 = f193(l0,l1); if (l4 === undefined) break b1205;
if ((l4 === false)) break b1205;
break b1204;}
l5 = f200(l0,l1); if (l5 === undefined) break b1204;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1204;
l8 = l7;
l9 = f199(l0,l1); if (l9 === undefined) break b1204;
l10 = l9;
l11 = f198(l0,l1); if (l11 === undefined) break b1204;
l12 = l11;
l13 = {"assumptions": l8};
l14 = new RegoSet();
l15 = {"fact": "use_ended_on"};
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1204;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1206: {
if (l3 !== undefined) break b1206;
l4 = f209(l0,l1); if (l4 === undefined) break b1206;
l5 = l4;
l6 = f211(l0,l1); if (l6 === undefined) break b1206;
l7 = l6;
l8 = f125(l0,l1,l5,l7); if (l8 === undefined) break b1206;
l9 = l8;
l10 = f199(l0,l1); if (l10 === undefined) break b1206;
l11 = l10;
l12 = f198(l0,l1); if (l12 === undefined) break b1206;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1206;
l15 = l14;
l16 = new RegoSet();
b1207: {
l17 = f209(l0,l1); if (l17 === undefined) break b1207;
{
const k1208 = keysOf(l17), v1208 = valuesOf(l17);
for (let n1208 = 0; n1208 < v1208.length; n1208++) {
l18 = k1208 === null ? n1208 : k1208[n1208];
l19 = v1208[n1208];
b1209: {
l20 = l18;
l21 = l19;
l22 = l21?.rule; if (l22 === undefined && (l22 = S(l21, "rule")) === undefined) break b1209;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b1209;
l25 = l24;
{
const k1210 = keysOf(l25), v1210 = valuesOf(l25);
for (let n1210 = 0; n1210 < v1210.length; n1210++) {
l26 = k1210 === null ? n1210 : k1210[n1210];
l27 = v1210[n1210];
b1211: {
l28 = l26;
l29 = l27;
l16.add(l29);
}
}
}
}
}
}
}
l30 = l16;
l31 = f212(l0,l1); if (l31 === undefined) break b1206;
l32 = l31;
l33 = {};
b1212: {
l34 = f205(l0,l1); if (l34 === undefined) break b1212;
l33["destroy_by"] = l34;
}
b1213: {
l35 = f208(l0,l1); if (l35 === undefined) break b1213;
l33["notify_by"] = l35;
}
b1214: {
b1215: {
l37 = l1?.hdp; if (l37 === undefined && (l37 = S(l1, "hdp")) === undefined) break b1215;
l38 = l37?.data_destruction; if (l38 === undefined && (l38 = S(l37, "data_destruction")) === undefined) break b1215;
l39 = D(l38, "values"); if (l39 === undefined) break b1215;
l36 = merge(l39, l33);
break b1214;
}
l36 = l33;
}
l40 = l36;
l41 = new RegoSet();
b1216: {
l42 = f209(l0,l1); if (l42 === undefined) break b1216;
{
const k1217 = keysOf(l42), v1217 = valuesOf(l42);
for (let n1217 = 0; n1217 < v1217.length; n1217++) {
l43 = k1217 === null ? n1217 : k1217[n1217];
l44 = v1217[n1217];
b1218: {
l45 = l43;
l46 = l44;
l47 = l46?.rule; if (l47 === undefined && (l47 = S(l46, "rule")) === undefined) break b1218;
l48 = l47;
l49 = f61(l0,l1,l48); if (l49 === undefined) break b1218;
l50 = l49;
{
const k1219 = keysOf(l50), v1219 = valuesOf(l50);
for (let n1219 = 0; n1219 < v1219.length; n1219++) {
l51 = k1219 === null ? n1219 : k1219[n1219];
l52 = v1219[n1219];
b1220: {
l53 = l51;
l54 = l52;
l41.add(l54);
}
}
}
}
}
}
}
l55 = l41;
l56 = {"assumptions": l30,"obligations": l32,"reasons": l9,"values": l40,"warnings": l55};
l57 = f17(l0,l1,l11,l13,l15,l56); if (l57 === undefined) break b1206;
l58 = l57;
if (l3 === undefined) l3 = l58; else if (!Q(l3, l58)) conflict();
}
b1221: {
if (l3 === undefined) break b1221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1222: {
return l2;
}
}
function f213(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1223: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1223;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1223;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1224: {
if (l3 === undefined) break b1224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1225: {
return l2;
}
}
function f214(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f215(l0,l1) {
let l3,l2;
b1226: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1227: {
if (l3 === undefined) break b1227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1228: {
return l2;
}
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1229: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1229;
l5 = l4?.act; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1229;
l6 = l5;
l7 = f214(l0,l1); if (l7 === undefined) break b1229;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1229;
l9 = l8?.export; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1229;
l10 = D(l9, l6); if (l10 === undefined) break b1229;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1230: {
if (l3 === undefined) break b1230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1231: {
return l2;
}
}
function f216(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1232: {
l2 = new RegoSet();
}
b1233: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1234 = keysOf(l5), v1234 = valuesOf(l5);
for (let n1234 = 0; n1234 < v1234.length; n1234++) {
l6 = k1234 === null ? n1234 : k1234[n1234];
l7 = v1234[n1234];
b1235: {
l8 = l6;
l9 = l7;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1235;
l11 = D(l10, l9); if (l11 === undefined) break b1235;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1235;
if ((l13 === false)) break b1235;
l2.add(l9);
}
}
}
}
b1236: {
return l2;
}
}
function f217(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l2;
b1237: {
l3 = undefined;
l4 = {"approved": "export_not_approved","signed_for": "receipt_missing"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1238: {
if (l3 === undefined) break b1238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1239: {
return l2;
}
}
function f218(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1240: {
l2 = new RegoSet();
}
b1241: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1241;
l5 = l4?.needs; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1241;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1241;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1241;
l10 = f216(l0,l1); if (l10 === undefined) break b1241;
l11 = l10;
l12 = f19(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1241;
l13 = l12;
l2.add(l13);
}
b1242: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1242;
l5 = l4?.needs; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1242;
{
const k1243 = keysOf(l5), v1243 = valuesOf(l5);
for (let n1243 = 0; n1243 < v1243.length; n1243++) {
l6 = k1243 === null ? n1243 : k1243[n1243];
l7 = v1243[n1243];
b1244: {
l8 = l6;
l9 = l7;
l10 = f217(l0,l1); if (l10 === undefined) break b1244;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1244;
if ((l12 === false)) break b1244;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1244;
l14 = D(l13, l9); if (l14 === undefined) break b1244;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1244;
if ((l16 === false)) break b1244;
l17 = f218(l0,l1); if (l17 === undefined) break b1244;
l18 = D(l17, l9); if (l18 === undefined) break b1244;
l19 = l18;
l20 = f216(l0,l1); if (l20 === undefined) break b1244;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1244;
l23 = l22;
l2.add(l23);
}
}
}
}
b1245: {
return l2;
}
}
function f219(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1246: {
l2 = new RegoSet();
}
b1247: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1247;
l5 = l4?.needs; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1247;
{
const k1248 = keysOf(l5), v1248 = valuesOf(l5);
for (let n1248 = 0; n1248 < v1248.length; n1248++) {
l6 = k1248 === null ? n1248 : k1248[n1248];
l7 = v1248[n1248];
b1249: {
l8 = l6;
l9 = l7;
l10 = f217(l0,l1); if (l10 === undefined) break b1249;
l11 = l10;
b1250: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1250;
if ((l12 === false)) break b1250;
break b1249;}
l13 = {"fact": l9};
l2.add(l13);
}
}
}
}
b1251: {
return l2;
}
}
function f220(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1252: {
b1253: {
l3 = undefined;
b1254: {
l4 = f214(l0,l1); if (l4 === undefined) break b1254;
if ((l4 === false)) break b1254;
break b1253;}
l5 = f215(l0,l1); if (l5 === undefined) break b1253;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1253;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1255: {
if (l3 !== undefined) break b1255;
l4 = f214(l0,l1); if (l4 === undefined) break b1255;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1255;
if (!(l5 === "unavailable")) break b1255;
l6 = f215(l0,l1); if (l6 === undefined) break b1255;
l7 = l6;
l8 = f214(l0,l1); if (l8 === undefined) break b1255;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1255;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1256: {
if (l3 !== undefined) break b1256;
b1257: {
l4 = f216(l0,l1); if (l4 === undefined) break b1257;
if ((l4 === false)) break b1257;
break b1256;}
l5 = f215(l0,l1); if (l5 === undefined) break b1256;
l6 = l5;
l7 = f214(l0,l1); if (l7 === undefined) break b1256;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1256;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1258: {
if (l3 !== undefined) break b1258;
l4 = f219(l0,l1); if (l4 === undefined) break b1258;
l5 = l4;
l6 = f220(l0,l1); if (l6 === undefined) break b1258;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1258;
l9 = l8;
l10 = f216(l0,l1); if (l10 === undefined) break b1258;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1258;
l13 = l12;
l14 = f215(l0,l1); if (l14 === undefined) break b1258;
l15 = l14;
l16 = f214(l0,l1); if (l16 === undefined) break b1258;
l17 = l16;
l18 = f220(l0,l1); if (l18 === undefined) break b1258;
l19 = l18;
l20 = new RegoSet();
b1259: {
l21 = f219(l0,l1); if (l21 === undefined) break b1259;
l22 = l21;
l23 = f220(l0,l1); if (l23 === undefined) break b1259;
l24 = l23;
l25 = f80(l0,l1,l22,l24); if (l25 === undefined) break b1259;
l26 = l25;
if (!(l26 === "permit")) break b1259;
l27 = f216(l0,l1); if (l27 === undefined) break b1259;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1259;
l30 = l29;
{
const k1260 = keysOf(l30), v1260 = valuesOf(l30);
for (let n1260 = 0; n1260 < v1260.length; n1260++) {
l31 = k1260 === null ? n1260 : k1260[n1260];
l32 = v1260[n1260];
b1261: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f219(l0,l1); if (l36 === undefined) break b1258;
l37 = l36;
l38 = {"assumptions": l13,"missing": l19,"obligations": l35,"reasons": l37};
l39 = f17(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1258;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1262: {
if (l3 === undefined) break b1262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1263: {
return l2;
}
}
function f221(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1264: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1264;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1264;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1265: {
if (l3 === undefined) break b1265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1266: {
return l2;
}
}
function f222(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f223(l0,l1) {
let l3,l2;
b1267: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1268: {
if (l3 === undefined) break b1268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1269: {
return l2;
}
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1270: {
l3 = undefined;
l4 = f222(l0,l1); if (l4 === undefined) break b1270;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1270;
l6 = l5?.data_use; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1270;
l7 = l6?.raw; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1270;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1271: {
if (l3 === undefined) break b1271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1272: {
return l2;
}
}
function f224(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1273: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1273;
l5 = l4?.project_period; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1273;
if ((l5 === false)) break b1273;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1273;
l7 = l6?.project_ends_on; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1273;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1273;
if ((l9 === false)) break b1273;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1274: {
if (l3 === undefined) break b1274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1275: {
return l2;
}
}
function f225(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1276: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1276;
l5 = l4?.acquired_on; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1276;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1276;
if ((l7 === false)) break b1276;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1276;
l9 = l8?.acquired_on; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1276;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1277: {
if (l3 === undefined) break b1277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1278: {
return l2;
}
}
function f226(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1279: {
b1280: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1280;
if ((l4 === false)) break b1280;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1280;
l6 = l5?.project_ends_on; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1280;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1281: {
if (l3 !== undefined) break b1281;
l4 = f226(l0,l1); if (l4 === undefined) break b1281;
l5 = l4;
l6 = f224(l0,l1); if (l6 === undefined) break b1281;
l7 = l6?.within; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1281;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1281;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1282: {
if (l3 === undefined) break b1282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1283: {
return l2;
}
}
function f227(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1284: {
b1285: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1285;
l5 = l4?.ends_at_completion; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1285;
if ((l5 === false)) break b1285;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1285;
l7 = l6?.completed_on; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1285;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1285;
if ((l9 === false)) break b1285;
l10 = f227(l0,l1); if (l10 === undefined) break b1285;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1285;
l13 = l12?.completed_on; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1285;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1285;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1286: {
if (l3 !== undefined) break b1286;
l4 = f227(l0,l1); if (l4 === undefined) break b1286;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1287: {
if (l3 === undefined) break b1287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1288: {
return l2;
}
}
function f228(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1289: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1289;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1289;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1289;
if ((l8 === false)) break b1289;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1290: {
if (l3 === undefined) break b1290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1291: {
return l2;
}
}
function f229(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1292: {
l2 = new RegoSet();
}
b1293: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1293;
if ((l4 === false)) break b1293;
l5 = f224(l0,l1); if (l5 === undefined) break b1293;
l6 = l5;
l7 = f19(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1293;
l8 = l7;
l2.add(l8);
}
b1294: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1294;
l5 = l4?.ends_at_completion; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1294;
if ((l5 === false)) break b1294;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1294;
l7 = l6?.completed_on; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1294;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1294;
if ((l9 === false)) break b1294;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1294;
l11 = l10?.completed_on; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1294;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1294;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1294;
if ((l15 === false)) break b1294;
l16 = f224(l0,l1); if (l16 === undefined) break b1294;
l17 = l16;
l18 = f19(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1294;
l19 = l18;
l2.add(l19);
}
b1295: {
return l2;
}
}
function f230(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l2,l3,l4,l5,l6;
b1296: {
l2 = new RegoSet();
}
b1297: {
l3 = undefined;
b1298: {
l4 = f226(l0,l1); if (l4 === undefined) break b1298;
if ((l4 === false)) break b1298;
break b1297;}
b1299: {
l5 = f229(l0,l1); if (l5 === undefined) break b1299;
if ((l5 === false)) break b1299;
break b1297;}
l6 = {"fact": "acquired_on"};
l2.add(l6);
}
b1300: {
return l2;
}
}
function f231(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l2;
b1301: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1301;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1302: {
if (l3 === undefined) break b1302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1303: {
return l2;
}
}
function f232(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1304: {
b1305: {
l3 = undefined;
b1306: {
l4 = f225(l0,l1); if (l4 === undefined) break b1306;
if ((l4 === false)) break b1306;
break b1305;}
l5 = f224(l0,l1); if (l5 === undefined) break b1305;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b1305;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1307: {
if (l3 !== undefined) break b1307;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f233(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1310: {
b1311: {
l3 = undefined;
b1312: {
l4 = f222(l0,l1); if (l4 === undefined) break b1312;
if ((l4 === false)) break b1312;
break b1311;}
l5 = f223(l0,l1); if (l5 === undefined) break b1311;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1311;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1313: {
if (l3 !== undefined) break b1313;
l4 = f222(l0,l1); if (l4 === undefined) break b1313;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1313;
if (!(l5 === "unavailable")) break b1313;
l6 = f223(l0,l1); if (l6 === undefined) break b1313;
l7 = l6;
l8 = f222(l0,l1); if (l8 === undefined) break b1313;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1313;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1314: {
if (l3 !== undefined) break b1314;
b1315: {
l4 = f224(l0,l1); if (l4 === undefined) break b1315;
if ((l4 === false)) break b1315;
break b1314;}
l5 = f223(l0,l1); if (l5 === undefined) break b1314;
l6 = l5;
l7 = f222(l0,l1); if (l7 === undefined) break b1314;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1314;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1316: {
if (l3 !== undefined) break b1316;
l4 = f230(l0,l1); if (l4 === undefined) break b1316;
l5 = l4;
l6 = f231(l0,l1); if (l6 === undefined) break b1316;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1316;
l9 = l8;
l10 = f224(l0,l1); if (l10 === undefined) break b1316;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1316;
l13 = l12;
l14 = f223(l0,l1); if (l14 === undefined) break b1316;
l15 = l14;
l16 = f222(l0,l1); if (l16 === undefined) break b1316;
l17 = l16;
l18 = f231(l0,l1); if (l18 === undefined) break b1316;
l19 = l18;
l20 = new RegoSet();
b1317: {
l21 = f230(l0,l1); if (l21 === undefined) break b1317;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1317;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1317;
if ((l26 === false)) break b1317;
l27 = f224(l0,l1); if (l27 === undefined) break b1317;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1317;
l30 = l29;
{
const k1318 = keysOf(l30), v1318 = valuesOf(l30);
for (let n1318 = 0; n1318 < v1318.length; n1318++) {
l31 = k1318 === null ? n1318 : k1318[n1318];
l32 = v1318[n1318];
b1319: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f230(l0,l1); if (l36 === undefined) break b1316;
l37 = l36;
l38 = {};
b1320: {
l39 = f232(l0,l1); if (l39 === undefined) break b1320;
l38["use_until"] = l39;
}
b1321: {
b1322: {
l41 = l1?.hdp; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1322;
l42 = l41?.data_use_period; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1322;
l43 = D(l42, "values"); if (l43 === undefined) break b1322;
l40 = merge(l43, l38);
break b1321;
}
l40 = l38;
}
l44 = l40;
l45 = f233(l0,l1); if (l45 === undefined) break b1316;
l46 = l45;
l47 = {"assumptions": l13,"missing": l19,"obligations": l35,"reasons": l37,"values": l44,"warnings": l46};
l48 = f17(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1316;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1323: {
if (l3 === undefined) break b1323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1324: {
return l2;
}
}
function f234(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1325: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1325;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1325;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1326: {
if (l3 === undefined) break b1326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1327: {
return l2;
}
}
function f235(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f236(l0,l1) {
let l3,l2;
b1328: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1329: {
if (l3 === undefined) break b1329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1330: {
return l2;
}
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1331: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1331;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1331;
l6 = l5?.delegation; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1331;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1332: {
if (l3 === undefined) break b1332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1333: {
return l2;
}
}
function f237(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1334: {
l3 = undefined;
l4 = [];
b1335: {
l5 = f237(l0,l1); if (l5 === undefined) break b1335;
l6 = l5?.grants; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1335;
{
const k1336 = keysOf(l6), v1336 = valuesOf(l6);
for (let n1336 = 0; n1336 < v1336.length; n1336++) {
l7 = k1336 === null ? n1336 : k1336[n1336];
l8 = v1336[n1336];
b1337: {
l9 = l7;
l10 = l8;
l11 = l10?.admin_level; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1337;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1337;
l13 = l12?.admin; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1337;
l14 = l13?.level; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1337;
if (!Q(l11, l14)) break b1337;
l15 = l10?.kind; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1337;
l16 = l0?.facts; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1337;
l17 = l16?.target; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1337;
l18 = l17?.kind; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1337;
if (!Q(l15, l18)) break b1337;
l19 = l10?.level; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1337;
l20 = l0?.facts; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1337;
l21 = l20?.target; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1337;
l22 = l21?.level; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1337;
if (!Q(l19, l22)) break b1337;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1338: {
if (l3 === undefined) break b1338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1339: {
return l2;
}
}
function f238(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14;
b1340: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1340;
{
const k1341 = keysOf(l4), v1341 = valuesOf(l4);
for (let n1341 = 0; n1341 < v1341.length; n1341++) {
l5 = k1341 === null ? n1341 : k1341[n1341];
l6 = v1341[n1341];
b1342: {
l7 = l5;
l8 = l6;
b1343: {
l9 = l8?.same_unit; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1343;
if ((l9 === false)) break b1343;
break b1342;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1344: {
if (l3 === undefined) break b1344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1345: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1345;
l5 = l4?.admin; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1345;
l6 = l5?.unit; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1345;
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1345;
l8 = l7?.target; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1345;
l9 = l8?.unit; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1345;
if (!Q(l6, l9)) break b1345;
l10 = l0?.facts; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1345;
l11 = l10?.admin; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1345;
l12 = l11?.unit; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1345;
l13 = l12;
l14 = f72(l0,l1,l13); if (l14 === undefined) break b1345;
if ((l14 === false)) break b1345;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1346: {
if (l3 === undefined) break b1346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1347: {
return l2;
}
}
function f239(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1348: {
l2 = new RegoSet();
}
b1349: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1349;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1349;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1349;
l9 = f237(l0,l1); if (l9 === undefined) break b1349;
l10 = l9;
l11 = f19(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1349;
l12 = l11;
l2.add(l12);
}
b1350: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1350;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1350;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1350;
if ((l9 === false)) break b1350;
b1351: {
l10 = f239(l0,l1); if (l10 === undefined) break b1351;
if ((l10 === false)) break b1351;
break b1350;}
l11 = f237(l0,l1); if (l11 === undefined) break b1350;
l12 = l11;
l13 = f19(l0,l1,"unit_of_another",l12); if (l13 === undefined) break b1350;
l14 = l13;
l2.add(l14);
}
b1352: {
return l2;
}
}
function f240(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1353: {
b1354: {
l3 = undefined;
b1355: {
l4 = f235(l0,l1); if (l4 === undefined) break b1355;
if ((l4 === false)) break b1355;
break b1354;}
l5 = f236(l0,l1); if (l5 === undefined) break b1354;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1354;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1356: {
if (l3 !== undefined) break b1356;
l4 = f235(l0,l1); if (l4 === undefined) break b1356;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1356;
if (!(l5 === "unavailable")) break b1356;
l6 = f236(l0,l1); if (l6 === undefined) break b1356;
l7 = l6;
l8 = f235(l0,l1); if (l8 === undefined) break b1356;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1356;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1357: {
if (l3 !== undefined) break b1357;
b1358: {
l4 = f237(l0,l1); if (l4 === undefined) break b1358;
if ((l4 === false)) break b1358;
break b1357;}
l5 = f236(l0,l1); if (l5 === undefined) break b1357;
l6 = l5;
l7 = f235(l0,l1); if (l7 === undefined) break b1357;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1357;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1359: {
if (l3 !== undefined) break b1359;
l4 = f240(l0,l1); if (l4 === undefined) break b1359;
l5 = l4;
l6 = new RegoSet();
l7 = f80(l0,l1,l5,l6); if (l7 === undefined) break b1359;
l8 = l7;
l9 = f237(l0,l1); if (l9 === undefined) break b1359;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1359;
l12 = l11;
l13 = f236(l0,l1); if (l13 === undefined) break b1359;
l14 = l13;
l15 = f235(l0,l1); if (l15 === undefined) break b1359;
l16 = l15;
l17 = new RegoSet();
b1360: {
l18 = f240(l0,l1); if (l18 === undefined) break b1360;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1360;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1360;
l23 = f237(l0,l1); if (l23 === undefined) break b1360;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1360;
l26 = l25;
{
const k1361 = keysOf(l26), v1361 = valuesOf(l26);
for (let n1361 = 0; n1361 < v1361.length; n1361++) {
l27 = k1361 === null ? n1361 : k1361[n1361];
l28 = v1361[n1361];
b1362: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f240(l0,l1); if (l32 === undefined) break b1359;
l33 = l32;
l34 = {"assumptions": l12,"obligations": l31,"reasons": l33};
l35 = f17(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1359;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1363: {
if (l3 === undefined) break b1363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1364: {
return l2;
}
}
function f241(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1365: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1365;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1365;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1366: {
if (l3 === undefined) break b1366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1367: {
return l2;
}
}
function f242(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f243(l0,l1) {
let l3,l2;
b1368: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1369: {
if (l3 === undefined) break b1369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1370: {
return l2;
}
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1371: {
l3 = undefined;
l4 = f242(l0,l1); if (l4 === undefined) break b1371;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1371;
l6 = l5?.handling; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1371;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1372: {
if (l3 === undefined) break b1372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1373: {
return l2;
}
}
function f244(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1374: {
b1375: {
l3 = undefined;
b1376: {
l4 = f242(l0,l1); if (l4 === undefined) break b1376;
if ((l4 === false)) break b1376;
break b1375;}
l5 = f243(l0,l1); if (l5 === undefined) break b1375;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1375;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1377: {
if (l3 !== undefined) break b1377;
l4 = f242(l0,l1); if (l4 === undefined) break b1377;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1377;
if (!(l5 === "unavailable")) break b1377;
l6 = f243(l0,l1); if (l6 === undefined) break b1377;
l7 = l6;
l8 = f242(l0,l1); if (l8 === undefined) break b1377;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1377;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1378: {
if (l3 !== undefined) break b1378;
b1379: {
l4 = f244(l0,l1); if (l4 === undefined) break b1379;
if ((l4 === false)) break b1379;
break b1378;}
l5 = f243(l0,l1); if (l5 === undefined) break b1378;
l6 = l5;
l7 = f242(l0,l1); if (l7 === undefined) break b1378;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1378;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1380: {
if (l3 !== undefined) break b1380;
l4 = f243(l0,l1); if (l4 === undefined) break b1380;
l5 = l4;
l6 = f242(l0,l1); if (l6 === undefined) break b1380;
l7 = l6;
l8 = f244(l0,l1); if (l8 === undefined) break b1380;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"handling","check"); if (l10 === undefined) break b1380;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1381: {
if (l3 === undefined) break b1381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1382: {
return l2;
}
}
function f245(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1383: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1383;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1383;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1384: {
if (l3 === undefined) break b1384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1385: {
return l2;
}
}
function f246(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f247(l0,l1) {
let l3,l2;
b1386: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1387: {
if (l3 === undefined) break b1387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1388: {
return l2;
}
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1389: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1389;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1389;
l6 = l5?.external_audit; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1389;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1390: {
if (l3 === undefined) break b1390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1391: {
return l2;
}
}
function f248(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1392: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1392;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1392;
l7 = l6;
l8 = f246(l0,l1); if (l8 === undefined) break b1392;
l9 = l8;
l10 = f248(l0,l1); if (l10 === undefined) break b1392;
l11 = l10;
l12 = f92(l0,l1); if (l12 === undefined) break b1392;
l13 = l12;
l14 = f95(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1392;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
return l2;
}
}
function f249(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1395: {
l2 = new RegoSet();
}
b1396: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1396;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1396;
l6 = l5;
l7 = new RegoSet();
l7.add("due");
l7.add("overdue");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b1396;
if ((l8 === false)) break b1396;
l2.add("may_act");
}
b1397: {
return l2;
}
}
function f250(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l2,l3,l4,l5,l6;
b1398: {
l2 = new RegoSet();
}
b1399: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1399;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1399;
if (!(l5 === "unknown")) break b1399;
l6 = {"fact": "last_done_on"};
l2.add(l6);
}
b1400: {
return l2;
}
}
function f251(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1401: {
l3 = undefined;
l4 = f248(l0,l1); if (l4 === undefined) break b1401;
l5 = l4?.interval; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1401;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b1401;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b1401;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1402: {
if (l3 === undefined) break b1402;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1403: {
return l2;
}
}
function f252(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1404: {
b1405: {
l3 = undefined;
b1406: {
l4 = f246(l0,l1); if (l4 === undefined) break b1406;
if ((l4 === false)) break b1406;
break b1405;}
l5 = f247(l0,l1); if (l5 === undefined) break b1405;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1405;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1407: {
if (l3 !== undefined) break b1407;
l4 = f246(l0,l1); if (l4 === undefined) break b1407;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1407;
if (!(l5 === "unavailable")) break b1407;
l6 = f247(l0,l1); if (l6 === undefined) break b1407;
l7 = l6;
l8 = f246(l0,l1); if (l8 === undefined) break b1407;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1407;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1408: {
if (l3 !== undefined) break b1408;
b1409: {
l4 = f248(l0,l1); if (l4 === undefined) break b1409;
if ((l4 === false)) break b1409;
break b1408;}
l5 = f247(l0,l1); if (l5 === undefined) break b1408;
l6 = l5;
l7 = f246(l0,l1); if (l7 === undefined) break b1408;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1408;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1410: {
if (l3 !== undefined) break b1410;
b1411: {
l4 = f248(l0,l1); if (l4 === undefined) break b1411;
l5 = l4?.may; if (l5 === undefined && (l5 = S(l4, "may")) === undefined) break b1411;
if ((l5 === false)) break b1411;
break b1410;}
l6 = f247(l0,l1); if (l6 === undefined) break b1410;
l7 = l6;
l8 = f246(l0,l1); if (l8 === undefined) break b1410;
l9 = l8;
l10 = f248(l0,l1); if (l10 === undefined) break b1410;
l11 = l10;
l12 = {"due": "audit_due","overdue": "audit_missed"};
l13 = f97(l0,l1,l7,l9,l11,l12); if (l13 === undefined) break b1410;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1412: {
if (l3 !== undefined) break b1412;
l4 = f250(l0,l1); if (l4 === undefined) break b1412;
l5 = l4;
l6 = f251(l0,l1); if (l6 === undefined) break b1412;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b1412;
l9 = l8;
l10 = f248(l0,l1); if (l10 === undefined) break b1412;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1412;
l13 = l12;
l14 = f247(l0,l1); if (l14 === undefined) break b1412;
l15 = l14;
l16 = f246(l0,l1); if (l16 === undefined) break b1412;
l17 = l16;
l18 = f251(l0,l1); if (l18 === undefined) break b1412;
l19 = l18;
l20 = new RegoSet();
b1413: {
l21 = f250(l0,l1); if (l21 === undefined) break b1413;
l22 = l21;
l23 = b_internal_member_2("may_act",l22); if (l23 === undefined) break b1413;
if ((l23 === false)) break b1413;
l24 = f248(l0,l1); if (l24 === undefined) break b1413;
l25 = l24;
l26 = f19(l0,l1,"audit_may_be_held",l25); if (l26 === undefined) break b1413;
l27 = l26;
l20.add(l27);
}
l28 = l20;
l29 = f252(l0,l1); if (l29 === undefined) break b1412;
l30 = l29?.last; if (l30 === undefined && (l30 = S(l29, "last")) === undefined) break b1412;
l31 = l30;
l32 = f252(l0,l1); if (l32 === undefined) break b1412;
l33 = l32?.name; if (l33 === undefined && (l33 = S(l32, "name")) === undefined) break b1412;
l34 = l33;
l35 = {"assumptions": l13,"missing": l19,"reasons": l28};
l36 = {"due_on": l31,"period": l34};
l35["values"] = l36;
l37 = f17(l0,l1,l15,l17,l9,l35); if (l37 === undefined) break b1412;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1415: {
return l2;
}
}
function f253(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1416: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1416;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1416;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1417: {
if (l3 === undefined) break b1417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1418: {
return l2;
}
}
function f254(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f255(l0,l1) {
let l3,l2;
b1419: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1420: {
if (l3 === undefined) break b1420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1421: {
return l2;
}
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1422: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1422;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1422;
l6 = l5?.internal_audit; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1422;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1423: {
if (l3 === undefined) break b1423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1424: {
return l2;
}
}
function f256(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l2;
b1425: {
l3 = undefined;
l4 = {"due": "audit_due","overdue": "audit_missed"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1426: {
if (l3 === undefined) break b1426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1427: {
return l2;
}
}
function f257(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1428: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b1428;
l5 = l4;
l6 = f92(l0,l1); if (l6 === undefined) break b1428;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1428;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1429: {
if (l3 === undefined) break b1429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1430: {
return l2;
}
}
function f258(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1431: {
l3 = undefined;
l4 = f256(l0,l1); if (l4 === undefined) break b1431;
l5 = l4?.interval; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1431;
l6 = l5;
l7 = f258(l0,l1); if (l7 === undefined) break b1431;
l8 = l7;
l9 = f254(l0,l1); if (l9 === undefined) break b1431;
l10 = l9?.conventions; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1431;
l11 = l10?.first_period; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1431;
l12 = l11?.counts; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1431;
l13 = l12;
l14 = f28(l0,l1,l6,l8,l13); if (l14 === undefined) break b1431;
l15 = l14;
l16 = f256(l0,l1); if (l16 === undefined) break b1431;
l17 = l16?.interval; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1431;
l18 = l17;
l19 = f27(l0,l1,l18,l15); if (l19 === undefined) break b1431;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1432: {
if (l3 === undefined) break b1432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1433: {
return l2;
}
}
function f259(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1434: {
b1435: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1435;
l5 = l4;
l6 = f258(l0,l1); if (l6 === undefined) break b1435;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1435;
if ((l8 === false)) break b1435;
l9 = f256(l0,l1); if (l9 === undefined) break b1435;
l10 = l9?.interval; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1435;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1435;
l13 = l12;
l14 = f27(l0,l1,l11,l13); if (l14 === undefined) break b1435;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1436: {
if (l3 !== undefined) break b1436;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1436;
l5 = l4?.covers; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1436;
l6 = null;
if (!Q(l5, l6)) break b1436;
l7 = f259(l0,l1); if (l7 === undefined) break b1436;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1437: {
if (l3 !== undefined) break b1437;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1437;
l5 = l4?.covers; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1437;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b1437;
l8 = l7;
l9 = l8?.last; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1437;
l10 = l9;
l11 = f259(l0,l1); if (l11 === undefined) break b1437;
l12 = l11?.first; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1437;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1437;
if ((l14 === false)) break b1437;
l15 = f259(l0,l1); if (l15 === undefined) break b1437;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1438: {
if (l3 !== undefined) break b1438;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1438;
l5 = l4?.covers; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1438;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b1438;
l8 = l7;
l9 = l8?.last; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1438;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1438;
l13 = l12;
l14 = f256(l0,l1); if (l14 === undefined) break b1438;
l15 = l14?.interval; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1438;
l16 = l15;
l17 = f27(l0,l1,l16,l13); if (l17 === undefined) break b1438;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1439: {
if (l3 === undefined) break b1439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1440: {
return l2;
}
}
function f260(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1441: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1441;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1441;
l6 = l5?.audit_report; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1441;
l7 = l6;
l8 = f260(l0,l1); if (l8 === undefined) break b1441;
l9 = l8;
l10 = f140(l0,l1,l7,l9); if (l10 === undefined) break b1441;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1442: {
if (l3 === undefined) break b1442;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1443: {
return l2;
}
}
function f261(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1444: {
b1445: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1445;
l5 = l4;
l6 = f260(l0,l1); if (l6 === undefined) break b1445;
l7 = l6?.last; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1445;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1445;
if ((l9 === false)) break b1445;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b1446: {
if (l3 !== undefined) break b1446;
l4 = f6(l0,l1); if (l4 === undefined) break b1446;
l5 = l4;
l6 = f261(l0,l1); if (l6 === undefined) break b1446;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b1446;
if ((l8 === false)) break b1446;
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
b1447: {
if (l3 !== undefined) break b1447;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b1448: {
if (l3 === undefined) break b1448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1449: {
return l2;
}
}
function f262(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b1450: {
b1451: {
l3 = undefined;
b1452: {
l4 = f254(l0,l1); if (l4 === undefined) break b1452;
if ((l4 === false)) break b1452;
break b1451;}
l5 = f255(l0,l1); if (l5 === undefined) break b1451;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1451;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1453: {
if (l3 !== undefined) break b1453;
l4 = f254(l0,l1); if (l4 === undefined) break b1453;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1453;
if (!(l5 === "unavailable")) break b1453;
l6 = f255(l0,l1); if (l6 === undefined) break b1453;
l7 = l6;
l8 = f254(l0,l1); if (l8 === undefined) break b1453;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1453;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1454: {
if (l3 !== undefined) break b1454;
b1455: {
l4 = f256(l0,l1); if (l4 === undefined) break b1455;
if ((l4 === false)) break b1455;
break b1454;}
l5 = f255(l0,l1); if (l5 === undefined) break b1454;
l6 = l5;
l7 = f254(l0,l1); if (l7 === undefined) break b1454;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1454;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1456: {
if (l3 !== undefined) break b1456;
b1457: {
l4 = f256(l0,l1); if (l4 === undefined) break b1457;
l5 = l4?.covers_period; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1457;
if ((l5 === false)) break b1457;
break b1456;}
l6 = f255(l0,l1); if (l6 === undefined) break b1456;
l7 = l6;
l8 = f254(l0,l1); if (l8 === undefined) break b1456;
l9 = l8;
l10 = f256(l0,l1); if (l10 === undefined) break b1456;
l11 = l10;
l12 = f257(l0,l1); if (l12 === undefined) break b1456;
l13 = l12;
l14 = f97(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b1456;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1458: {
if (l3 !== undefined) break b1458;
b1459: {
l4 = f260(l0,l1); if (l4 === undefined) break b1459;
if ((l4 === false)) break b1459;
break b1458;}
l5 = f256(l0,l1); if (l5 === undefined) break b1458;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1458;
l8 = l7;
l9 = f255(l0,l1); if (l9 === undefined) break b1458;
l10 = l9;
l11 = f254(l0,l1); if (l11 === undefined) break b1458;
l12 = l11;
l13 = {"assumptions": l8};
l14 = new RegoSet();
l15 = {"fact": "covers"};
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1458;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1460: {
if (l3 !== undefined) break b1460;
l4 = f256(l0,l1); if (l4 === undefined) break b1460;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b1460;
l7 = l6;
l8 = f254(l0,l1); if (l8 === undefined) break b1460;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1460;
l10 = l9?.audit_report; if (l10 === undefined && (l10 = S(l9, "audit_report")) === undefined) break b1460;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1460;
l13 = l12;
l14 = b_or(l7,l13); if (l14 === undefined) break b1460;
l15 = l14;
l16 = f260(l0,l1); if (l16 === undefined) break b1460;
l17 = l16;
l18 = f258(l0,l1); if (l18 === undefined) break b1460;
l19 = l18;
l20 = f94(l0,l1,l17,l19); if (l20 === undefined) break b1460;
l21 = l20;
l22 = f254(l0,l1); if (l22 === undefined) break b1460;
l23 = l22;
l24 = f256(l0,l1); if (l24 === undefined) break b1460;
l25 = l24;
l26 = f136(l0,l1,l23,l25,l21); if (l26 === undefined) break b1460;
l27 = l26;
l28 = b_or(l15,l27); if (l28 === undefined) break b1460;
l29 = l28;
l30 = f255(l0,l1); if (l30 === undefined) break b1460;
l31 = l30;
l32 = f254(l0,l1); if (l32 === undefined) break b1460;
l33 = l32;
l34 = f262(l0,l1); if (l34 === undefined) break b1460;
l35 = l34;
l36 = new RegoSet();
b1461: {
l37 = f262(l0,l1); if (l37 === undefined) break b1461;
l38 = l37;
l39 = f257(l0,l1); if (l39 === undefined) break b1461;
l40 = D(l39, l38); if (l40 === undefined) break b1461;
if ((l40 === false)) break b1461;
l41 = f256(l0,l1); if (l41 === undefined) break b1461;
l42 = l41;
l43 = f52(l0,l1,l42); if (l43 === undefined) break b1461;
l44 = l43;
{
const k1462 = keysOf(l44), v1462 = valuesOf(l44);
for (let n1462 = 0; n1462 < v1462.length; n1462++) {
l45 = k1462 === null ? n1462 : k1462[n1462];
l46 = v1462[n1462];
b1463: {
l47 = l45;
l48 = l46;
l36.add(l48);
}
}
}
}
l49 = l36;
l50 = new RegoSet();
b1464: {
l51 = f262(l0,l1); if (l51 === undefined) break b1464;
l52 = l51;
l53 = f257(l0,l1); if (l53 === undefined) break b1464;
l54 = D(l53, l52); if (l54 === undefined) break b1464;
l55 = l54;
l56 = f256(l0,l1); if (l56 === undefined) break b1464;
l57 = l56;
l58 = f19(l0,l1,l55,l57); if (l58 === undefined) break b1464;
l59 = l58;
l60 = f260(l0,l1); if (l60 === undefined) break b1464;
l61 = l60?.name; if (l61 === undefined && (l61 = S(l60, "name")) === undefined) break b1464;
l62 = l61;
l63 = {"period": l62};
l64 = b_object_union(l59,l63); if (l64 === undefined) break b1464;
l65 = l64;
l50.add(l65);
}
l66 = l50;
l67 = f261(l0,l1); if (l67 === undefined) break b1460;
l68 = l67;
l69 = f260(l0,l1); if (l69 === undefined) break b1460;
l70 = l69?.name; if (l70 === undefined && (l70 = S(l69, "name")) === undefined) break b1460;
l71 = l70;
l72 = {"assumptions": l29,"obligations": l49,"reasons": l66};
l73 = {"due_on": l68,"period": l71};
l72["values"] = l73;
l74 = f17(l0,l1,l31,l33,l35,l72); if (l74 === undefined) break b1460;
l75 = l74;
if (l3 === undefined) l3 = l75; else if (!Q(l3, l75)) conflict();
}
b1465: {
if (l3 === undefined) break b1465;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1466: {
return l2;
}
}
function f263(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1467: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1467;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1467;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1468: {
if (l3 === undefined) break b1468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1469: {
return l2;
}
}
function f264(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f265(l0,l1) {
let l3,l2;
b1470: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1471: {
if (l3 === undefined) break b1471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1472: {
return l2;
}
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1473: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1473;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1473;
l6 = l5?.account_review; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1473;
l7 = l6?.object; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1473;
if (!(l7 === "ip_address")) break b1473;
l8 = f264(l0,l1); if (l8 === undefined) break b1473;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1473;
l10 = l9?.account_review; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1473;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1474: {
if (l3 === undefined) break b1474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1475: {
return l2;
}
}
function f266(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1476: {
b1477: {
l3 = undefined;
b1478: {
l4 = f264(l0,l1); if (l4 === undefined) break b1478;
if ((l4 === false)) break b1478;
break b1477;}
l5 = f265(l0,l1); if (l5 === undefined) break b1477;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1477;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1479: {
if (l3 !== undefined) break b1479;
l4 = f264(l0,l1); if (l4 === undefined) break b1479;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1479;
if (!(l5 === "unavailable")) break b1479;
l6 = f265(l0,l1); if (l6 === undefined) break b1479;
l7 = l6;
l8 = f264(l0,l1); if (l8 === undefined) break b1479;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1479;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1480: {
if (l3 !== undefined) break b1480;
b1481: {
l4 = f266(l0,l1); if (l4 === undefined) break b1481;
if ((l4 === false)) break b1481;
break b1480;}
l5 = f265(l0,l1); if (l5 === undefined) break b1480;
l6 = l5;
l7 = f264(l0,l1); if (l7 === undefined) break b1480;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1480;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1482: {
if (l3 !== undefined) break b1482;
l4 = f265(l0,l1); if (l4 === undefined) break b1482;
l5 = l4;
l6 = f264(l0,l1); if (l6 === undefined) break b1482;
l7 = l6;
l8 = f266(l0,l1); if (l8 === undefined) break b1482;
l9 = l8;
l10 = {"due": "review_due","overdue": "review_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1482;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1483: {
if (l3 === undefined) break b1483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1484: {
return l2;
}
}
function f267(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1485: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1485;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1485;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1486: {
if (l3 === undefined) break b1486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1487: {
return l2;
}
}
function f268(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f269(l0,l1) {
let l3,l2;
b1488: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1489: {
if (l3 === undefined) break b1489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1490: {
return l2;
}
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1491: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1491;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1491;
l6 = l5?.liability; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1491;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1492: {
if (l3 === undefined) break b1492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1493: {
return l2;
}
}
function f270(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1494: {
b1495: {
l3 = undefined;
b1496: {
l4 = f268(l0,l1); if (l4 === undefined) break b1496;
if ((l4 === false)) break b1496;
break b1495;}
l5 = f269(l0,l1); if (l5 === undefined) break b1495;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1495;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1497: {
if (l3 !== undefined) break b1497;
l4 = f268(l0,l1); if (l4 === undefined) break b1497;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1497;
if (!(l5 === "unavailable")) break b1497;
l6 = f269(l0,l1); if (l6 === undefined) break b1497;
l7 = l6;
l8 = f268(l0,l1); if (l8 === undefined) break b1497;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1497;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1498: {
if (l3 !== undefined) break b1498;
b1499: {
l4 = f270(l0,l1); if (l4 === undefined) break b1499;
if ((l4 === false)) break b1499;
break b1498;}
l5 = f269(l0,l1); if (l5 === undefined) break b1498;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1498;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1498;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1500: {
if (l3 !== undefined) break b1500;
l4 = f269(l0,l1); if (l4 === undefined) break b1500;
l5 = l4;
l6 = f268(l0,l1); if (l6 === undefined) break b1500;
l7 = l6;
l8 = new RegoSet();
b1501: {
l9 = f270(l0,l1); if (l9 === undefined) break b1501;
l10 = l9?.heads; if (l10 === undefined && (l10 = S(l9, "heads")) === undefined) break b1501;
{
const k1502 = keysOf(l10), v1502 = valuesOf(l10);
for (let n1502 = 0; n1502 < v1502.length; n1502++) {
l11 = k1502 === null ? n1502 : k1502[n1502];
l12 = v1502[n1502];
b1503: {
l13 = l11;
l14 = l12;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b1503;
l16 = l15;
{
const k1504 = keysOf(l16), v1504 = valuesOf(l16);
for (let n1504 = 0; n1504 < v1504.length; n1504++) {
l17 = k1504 === null ? n1504 : k1504[n1504];
l18 = v1504[n1504];
b1505: {
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
b1506: {
l23 = f270(l0,l1); if (l23 === undefined) break b1506;
l24 = l23?.heads; if (l24 === undefined && (l24 = S(l23, "heads")) === undefined) break b1506;
{
const k1507 = keysOf(l24), v1507 = valuesOf(l24);
for (let n1507 = 0; n1507 < v1507.length; n1507++) {
l25 = k1507 === null ? n1507 : k1507[n1507];
l26 = v1507[n1507];
b1508: {
l27 = l25;
l28 = l26;
l29 = l28?.code; if (l29 === undefined && (l29 = S(l28, "code")) === undefined) break b1508;
l30 = l29;
l31 = f19(l0,l1,l30,l28); if (l31 === undefined) break b1508;
l32 = l31;
l22.add(l32);
}
}
}
}
l33 = l22;
l34 = {"assumptions": l21,"reasons": l33};
l35 = f17(l0,l1,l5,l7,"listed",l34); if (l35 === undefined) break b1500;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1509: {
if (l3 === undefined) break b1509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1510: {
return l2;
}
}
function f271(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1511: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1511;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1511;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1512: {
if (l3 === undefined) break b1512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1513: {
return l2;
}
}
function f272(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f273(l0,l1) {
let l3,l2;
b1514: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1515: {
if (l3 === undefined) break b1515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1516: {
return l2;
}
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1517: {
l3 = undefined;
l4 = f272(l0,l1); if (l4 === undefined) break b1517;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1517;
l6 = l5?.linkage_application; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1517;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1518: {
if (l3 === undefined) break b1518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1519: {
return l2;
}
}
function f274(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1520: {
b1521: {
l3 = undefined;
b1522: {
l4 = f272(l0,l1); if (l4 === undefined) break b1522;
if ((l4 === false)) break b1522;
break b1521;}
l5 = f273(l0,l1); if (l5 === undefined) break b1521;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1521;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1523: {
if (l3 !== undefined) break b1523;
l4 = f272(l0,l1); if (l4 === undefined) break b1523;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1523;
if (!(l5 === "unavailable")) break b1523;
l6 = f273(l0,l1); if (l6 === undefined) break b1523;
l7 = l6;
l8 = f272(l0,l1); if (l8 === undefined) break b1523;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1523;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1524: {
if (l3 !== undefined) break b1524;
b1525: {
l4 = f274(l0,l1); if (l4 === undefined) break b1525;
if ((l4 === false)) break b1525;
break b1524;}
l5 = f273(l0,l1); if (l5 === undefined) break b1524;
l6 = l5;
l7 = f272(l0,l1); if (l7 === undefined) break b1524;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1524;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1526: {
if (l3 !== undefined) break b1526;
l4 = f273(l0,l1); if (l4 === undefined) break b1526;
l5 = l4;
l6 = f272(l0,l1); if (l6 === undefined) break b1526;
l7 = l6;
l8 = f274(l0,l1); if (l8 === undefined) break b1526;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"linkage_application","check"); if (l10 === undefined) break b1526;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1527: {
if (l3 === undefined) break b1527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1528: {
return l2;
}
}
function f275(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1529: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1529;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1529;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1530: {
if (l3 === undefined) break b1530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1531: {
return l2;
}
}
function f276(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f277(l0,l1) {
let l3,l2;
b1532: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1533: {
if (l3 === undefined) break b1533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1534: {
return l2;
}
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1535: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1535;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1535;
l6 = l5?.linkage_review; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1535;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1536: {
if (l3 === undefined) break b1536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1537: {
return l2;
}
}
function f278(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1538: {
b1539: {
l3 = undefined;
b1540: {
l4 = f276(l0,l1); if (l4 === undefined) break b1540;
if ((l4 === false)) break b1540;
break b1539;}
l5 = f277(l0,l1); if (l5 === undefined) break b1539;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1539;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1541: {
if (l3 !== undefined) break b1541;
l4 = f276(l0,l1); if (l4 === undefined) break b1541;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1541;
if (!(l5 === "unavailable")) break b1541;
l6 = f277(l0,l1); if (l6 === undefined) break b1541;
l7 = l6;
l8 = f276(l0,l1); if (l8 === undefined) break b1541;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1541;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1542: {
if (l3 !== undefined) break b1542;
b1543: {
l4 = f278(l0,l1); if (l4 === undefined) break b1543;
if ((l4 === false)) break b1543;
break b1542;}
l5 = f277(l0,l1); if (l5 === undefined) break b1542;
l6 = l5;
l7 = f276(l0,l1); if (l7 === undefined) break b1542;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1542;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1544: {
if (l3 !== undefined) break b1544;
l4 = f277(l0,l1); if (l4 === undefined) break b1544;
l5 = l4;
l6 = f276(l0,l1); if (l6 === undefined) break b1544;
l7 = l6;
l8 = f278(l0,l1); if (l8 === undefined) break b1544;
l9 = l8;
l10 = {"due": "review_due","overdue": "review_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1544;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1545: {
if (l3 === undefined) break b1545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1546: {
return l2;
}
}
function f279(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1547: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1547;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1547;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1548: {
if (l3 === undefined) break b1548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1549: {
return l2;
}
}
function f280(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f281(l0,l1) {
let l3,l2;
b1550: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1551: {
if (l3 === undefined) break b1551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1552: {
return l2;
}
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1553: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1553;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1553;
l6 = l5?.login_lockout; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1553;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1554: {
if (l3 === undefined) break b1554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1555: {
return l2;
}
}
function f282(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1556: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1556;
l5 = l4?.consecutive_failures; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1556;
l6 = l5;
l7 = f282(l0,l1); if (l7 === undefined) break b1556;
l8 = l7?.max_failures; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1556;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1556;
if ((l10 === false)) break b1556;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1557: {
if (l3 === undefined) break b1557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1558: {
return l2;
}
}
function f283(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1559: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1559;
if ((l4 === false)) break b1559;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1559;
l6 = l5?.unlock; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1559;
l7 = l6?.form; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1559;
if (!(l7 === true)) break b1559;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1559;
l9 = l8?.unlock; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1559;
l10 = l9?.supervisor_approved; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1559;
if (!(l10 === true)) break b1559;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1560: {
if (l3 === undefined) break b1560;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1561: {
return l2;
}
}
function f284(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1562: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1562;
if ((l4 === false)) break b1562;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1562;
l6 = l5?.unlock; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1562;
l7 = l6?.unlocked_by; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1562;
l8 = l7;
l9 = f282(l0,l1); if (l9 === undefined) break b1562;
l10 = l9?.unlock; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1562;
l11 = l10?.by; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1562;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1562;
if ((l13 === false)) break b1562;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1563: {
if (l3 === undefined) break b1563;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1564: {
return l2;
}
}
function f285(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function f286(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1565: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1565;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1565;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1565;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1565;
l15 = l14;
if (!(l15 === "z")) break b1565;
l16 = b_count(l5); if (l16 === undefined) break b1565;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1565;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1565;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1566: {
if (l4 === undefined) break b1566;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1567: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1567;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1567;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1567;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1567;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1567;
if ((l16 === false)) break b1567;
l17 = b_count(l5); if (l17 === undefined) break b1567;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1567;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1567;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1568: {
if (l4 === undefined) break b1568;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1569: {
return l2;
}
}
function f287(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1570: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1570;
l9 = l8;
if (!(l9 === ".")) break b1570;
l10 = f286(l0,l1,l5); if (l10 === undefined) break b1570;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1570;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1570;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1570;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1570;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1571: {
if (l4 === undefined) break b1571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1572: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1572;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1572;
if ((l10 === false)) break b1572;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1573: {
if (l4 === undefined) break b1573;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1574: {
return l2;
}
}
function f288(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1575: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1575;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1575;
if ((l8 === false)) break b1575;
l9 = f287(l0,l1,l5); if (l9 === undefined) break b1575;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1575;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1575;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1576: {
if (l4 === undefined) break b1576;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1577: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1577;
l7 = l6;
if (!(l7 === "")) break b1577;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1578: {
if (l4 === undefined) break b1578;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1579: {
return l2;
}
}
function f289(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1580: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1580;
l9 = l8;
l10 = l1?.calendar; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1580;
l11 = l10?.months; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1580;
l12 = D(l11, l9); if (l12 === undefined) break b1580;
b1581: {
b1582: {
break b1581;
}
break b1580;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1580;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1580;
l21 = l20;
l22 = l1?.calendar; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1580;
l23 = l22?.month_first_day; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1580;
l24 = D(l23, l15); if (l24 === undefined) break b1580;
b1583: {
b1584: {
break b1583;
}
break b1580;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1580;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1580;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1580;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1580;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1580;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1580;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1580;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1580;
l53 = l52;
l54 = f288(l0,l1,l5); if (l54 === undefined) break b1580;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1580;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1580;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1580;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1580;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1580;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1580;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1580;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1580;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1580;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1585: {
if (l4 === undefined) break b1585;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1586: {
return l2;
}
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1587: {
l3 = undefined;
l4 = l0?.as_of; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1587;
l5 = l4;
l6 = f289(l0,l1,l5); if (l6 === undefined) break b1587;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1588: {
if (l3 === undefined) break b1588;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1589: {
return l2;
}
}
function f290(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1590: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1590;
l5 = l4?.last_failure_at; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1590;
l6 = l5;
l7 = f289(l0,l1,l6); if (l7 === undefined) break b1590;
l8 = l7;
l9 = l8;
l10 = f290(l0,l1); if (l10 === undefined) break b1590;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1590;
if ((l12 === false)) break b1590;
l13 = f290(l0,l1); if (l13 === undefined) break b1590;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1590;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1591: {
if (l3 === undefined) break b1591;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1592: {
return l2;
}
}
function f291(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1593: {
l2 = new RegoSet();
}
b1594: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1594;
if ((l4 === false)) break b1594;
b1595: {
l5 = f285(l0,l1); if (l5 === undefined) break b1595;
if ((l5 === false)) break b1595;
break b1594;}
l6 = f282(l0,l1); if (l6 === undefined) break b1594;
l7 = l6?.lock; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1594;
l8 = l7?.minutes; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1594;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1594;
l12 = l11;
l13 = f291(l0,l1); if (l13 === undefined) break b1594;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1594;
if ((l15 === false)) break b1594;
l16 = f282(l0,l1); if (l16 === undefined) break b1594;
l17 = l16;
l18 = f19(l0,l1,"locked_out",l17); if (l18 === undefined) break b1594;
l19 = l18;
l2.add(l19);
}
b1596: {
return l2;
}
}
function f292(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1597: {
l2 = new RegoSet();
}
b1598: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1598;
if ((l4 === false)) break b1598;
b1599: {
l5 = f285(l0,l1); if (l5 === undefined) break b1599;
if ((l5 === false)) break b1599;
break b1598;}
b1600: {
l6 = f291(l0,l1); if (l6 === undefined) break b1600;
if ((l6 === false)) break b1600;
break b1598;}
l7 = {"fact": "last_failure_at"};
l2.add(l7);
}
b1601: {
return l2;
}
}
function f293(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1602: {
b1603: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1603;
if ((l4 === false)) break b1603;
l5 = f282(l0,l1); if (l5 === undefined) break b1603;
l6 = l5?.unlock; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1603;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b1603;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1604: {
if (l3 !== undefined) break b1604;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1605: {
if (l3 === undefined) break b1605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1606: {
return l2;
}
}
function f294(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function f295(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1607: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1607;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1607;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1607;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1607;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1607;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1607;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1608: {
if (l4 === undefined) break b1608;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1609: {
return l2;
}
}
function f296(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1610: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1610;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1610;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1610;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1610;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1610;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1611: {
if (l5 === undefined) break b1611;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1612: {
return l2;
}
}
function f297(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1613: {
l4 = undefined;
l5 = l3;
l6 = l1?.calendar; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1613;
l7 = l6?.two_digits; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1613;
l8 = D(l7, l5); if (l8 === undefined) break b1613;
b1614: {
b1615: {
break b1614;
}
break b1613;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1616: {
if (l4 === undefined) break b1616;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1617: {
return l2;
}
}
function f298(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1618: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1618;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1618;
if ((l8 === false)) break b1618;
l9 = f287(l0,l1,l5); if (l9 === undefined) break b1618;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1618;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1619: {
if (l4 === undefined) break b1619;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1620: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1620;
l7 = l6;
if (!(l7 === "")) break b1620;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1621: {
if (l4 === undefined) break b1621;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1622: {
return l2;
}
}
function f299(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1623: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f295(l0,l1,l6); if (l8 === undefined) break b1623;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1623;
l11 = l10;
l12 = l11;
l13 = f296(l0,l1,l6,l12); if (l13 === undefined) break b1623;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1623;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1623;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1623;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1623;
l24 = l23;
l25 = f297(l0,l1,l24); if (l25 === undefined) break b1623;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1623;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1623;
l32 = l31;
l33 = f297(l0,l1,l32); if (l33 === undefined) break b1623;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1623;
l38 = l37;
l39 = f298(l0,l1,l6); if (l39 === undefined) break b1623;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1623;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1624: {
if (l5 === undefined) break b1624;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1625: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1626: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1626;
if ((l4 === false)) break b1626;
l5 = f291(l0,l1); if (l5 === undefined) break b1626;
if ((l5 === false)) break b1626;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1626;
l7 = l6?.last_failure_at; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1626;
l8 = l7;
l9 = f282(l0,l1); if (l9 === undefined) break b1626;
l10 = l9?.lock; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1626;
l11 = l10?.minutes; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1626;
l12 = l11;
l13 = f299(l0,l1,l8,l12); if (l13 === undefined) break b1626;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1627: {
if (l3 === undefined) break b1627;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1628: {
return l2;
}
}
function f300(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1629: {
b1630: {
l3 = undefined;
b1631: {
l4 = f280(l0,l1); if (l4 === undefined) break b1631;
if ((l4 === false)) break b1631;
break b1630;}
l5 = f281(l0,l1); if (l5 === undefined) break b1630;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1630;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1632: {
if (l3 !== undefined) break b1632;
l4 = f280(l0,l1); if (l4 === undefined) break b1632;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1632;
if (!(l5 === "unavailable")) break b1632;
l6 = f281(l0,l1); if (l6 === undefined) break b1632;
l7 = l6;
l8 = f280(l0,l1); if (l8 === undefined) break b1632;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1632;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1633: {
if (l3 !== undefined) break b1633;
b1634: {
l4 = f282(l0,l1); if (l4 === undefined) break b1634;
if ((l4 === false)) break b1634;
break b1633;}
l5 = f281(l0,l1); if (l5 === undefined) break b1633;
l6 = l5;
l7 = f280(l0,l1); if (l7 === undefined) break b1633;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1633;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1635: {
if (l3 !== undefined) break b1635;
l4 = f292(l0,l1); if (l4 === undefined) break b1635;
l5 = l4;
l6 = f293(l0,l1); if (l6 === undefined) break b1635;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1635;
l9 = l8;
l10 = f282(l0,l1); if (l10 === undefined) break b1635;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1635;
l13 = l12;
l14 = f294(l0,l1); if (l14 === undefined) break b1635;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1635;
l17 = l16;
l18 = f282(l0,l1); if (l18 === undefined) break b1635;
l19 = l18;
l20 = f61(l0,l1,l19); if (l20 === undefined) break b1635;
l21 = l20;
l22 = f281(l0,l1); if (l22 === undefined) break b1635;
l23 = l22;
l24 = f280(l0,l1); if (l24 === undefined) break b1635;
l25 = l24;
l26 = f293(l0,l1); if (l26 === undefined) break b1635;
l27 = l26;
l28 = f292(l0,l1); if (l28 === undefined) break b1635;
l29 = l28;
l30 = {};
b1636: {
l31 = f300(l0,l1); if (l31 === undefined) break b1636;
l30["locked_until"] = l31;
}
b1637: {
b1638: {
l33 = l1?.hdp; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1638;
l34 = l33?.login_lockout; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1638;
l35 = D(l34, "values"); if (l35 === undefined) break b1638;
l32 = merge(l35, l30);
break b1637;
}
l32 = l30;
}
l36 = l32;
l37 = {"assumptions": l17,"missing": l27,"reasons": l29,"values": l36,"warnings": l21};
l38 = f17(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1635;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1639: {
if (l3 === undefined) break b1639;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1640: {
return l2;
}
}
function f301(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1641: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1641;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1641;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1642: {
if (l3 === undefined) break b1642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1643: {
return l2;
}
}
function f302(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f303(l0,l1) {
let l3,l2;
b1644: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1645: {
if (l3 === undefined) break b1645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1646: {
return l2;
}
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1647: {
l3 = undefined;
l4 = f302(l0,l1); if (l4 === undefined) break b1647;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1647;
l6 = l5?.password; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1647;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1648: {
if (l3 === undefined) break b1648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1649: {
return l2;
}
}
function f304(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1650: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1650;
l5 = l4?.changed_on; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1650;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1650;
if ((l7 === false)) break b1650;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1650;
l9 = l8?.changed_on; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1650;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1651: {
if (l3 === undefined) break b1651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1652: {
return l2;
}
}
function f305(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1653: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1653;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1653;
l7 = l6?.max_age; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1653;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1653;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1653;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1654: {
if (l3 === undefined) break b1654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1655: {
return l2;
}
}
function f306(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1656: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1656;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1656;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1657: {
if (l3 === undefined) break b1657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1658: {
return l2;
}
}
function f307(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1659: {
l2 = new RegoSet();
}
b1660: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1660;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1660;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1660;
if ((l8 === false)) break b1660;
l2.add("max_age");
}
b1661: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1661;
l5 = l4?.min_length; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1661;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1661;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1661;
if ((l8 === false)) break b1661;
l9 = l0?.facts; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1661;
l10 = D(l9, "length"); if (l10 === undefined) break b1661;
l11 = l10;
l12 = f304(l0,l1); if (l12 === undefined) break b1661;
l13 = l12?.min_length; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1661;
l14 = l13?.value; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1661;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1661;
if ((l16 === false)) break b1661;
l2.add("min_length");
}
b1662: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1662;
l5 = l4?.classes; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1662;
l6 = l5?.value; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1662;
{
const k1663 = keysOf(l6), v1663 = valuesOf(l6);
for (let n1663 = 0; n1663 < v1663.length; n1663++) {
l7 = k1663 === null ? n1663 : k1663[n1663];
l8 = v1663[n1663];
b1664: {
l9 = l7;
l10 = l8;
l11 = f307(l0,l1); if (l11 === undefined) break b1664;
l12 = l11;
b1665: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1665;
if ((l13 === false)) break b1665;
break b1664;}
l2.add("classes");
}
}
}
}
b1666: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1666;
l5 = l4?.default_changed; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1666;
if ((l5 === false)) break b1666;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1666;
l7 = l6?.default_password; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1666;
if (!(l7 === true)) break b1666;
l2.add("default_changed");
}
b1667: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1667;
l5 = l4?.same_as_previous; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1667;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1667;
if ((l7 === false)) break b1667;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1667;
l9 = l8?.same_as_previous; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1667;
l10 = l9;
l11 = f304(l0,l1); if (l11 === undefined) break b1667;
l12 = l11?.history; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1667;
l13 = l12?.value; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1667;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1667;
if ((l15 === false)) break b1667;
l2.add("history");
}
b1668: {
return l2;
}
}
function f308(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l2;
b1669: {
l3 = undefined;
l4 = {"classes": "password_class_missing","default_changed": "default_password","history": "password_reused","max_age": "password_expired","min_length": "password_too_short"};
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1670: {
if (l3 === undefined) break b1670;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1671: {
return l2;
}
}
function f309(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1672: {
l3 = undefined;
l4 = new RegoSet();
b1673: {
l5 = f308(l0,l1); if (l5 === undefined) break b1673;
{
const k1674 = keysOf(l5), v1674 = valuesOf(l5);
for (let n1674 = 0; n1674 < v1674.length; n1674++) {
l6 = k1674 === null ? n1674 : k1674[n1674];
l7 = v1674[n1674];
b1675: {
l8 = l6;
l9 = l7;
l10 = f309(l0,l1); if (l10 === undefined) break b1675;
l11 = D(l10, l9); if (l11 === undefined) break b1675;
l12 = l11;
l13 = f304(l0,l1); if (l13 === undefined) break b1675;
l14 = D(l13, l9); if (l14 === undefined) break b1675;
l15 = l14;
l16 = f19(l0,l1,l12,l15); if (l16 === undefined) break b1675;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1676: {
if (l3 === undefined) break b1676;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1677: {
return l2;
}
}
function f310(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1678: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1678;
l5 = l4?.same_as_previous; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1678;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1678;
if ((l7 === false)) break b1678;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1679: {
if (l3 === undefined) break b1679;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1680: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1680;
l5 = l4?.same_as_previous; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1680;
l6 = null;
if (!Q(l5, l6)) break b1680;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1681: {
if (l3 === undefined) break b1681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1682: {
return l2;
}
}
function f311(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1683: {
l2 = new RegoSet();
}
b1684: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1684;
{
const k1685 = keysOf(l4), v1685 = valuesOf(l4);
for (let n1685 = 0; n1685 < v1685.length; n1685++) {
l5 = k1685 === null ? n1685 : k1685[n1685];
l6 = v1685[n1685];
b1686: {
l7 = l5;
l8 = l6;
l9 = l8?.value; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1686;
if (!(l9 === "unset")) break b1686;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1686;
l12 = l11;
l13 = {"parameter": l12};
l2.add(l13);
}
}
}
}
b1687: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1687;
l5 = l4?.max_age; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1687;
if ((l5 === false)) break b1687;
b1688: {
l6 = f305(l0,l1); if (l6 === undefined) break b1688;
if ((l6 === false)) break b1688;
break b1687;}
l7 = {"fact": "changed_on"};
l2.add(l7);
}
b1689: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1689;
l5 = l4?.history; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1689;
if ((l5 === false)) break b1689;
b1690: {
l6 = f311(l0,l1); if (l6 === undefined) break b1690;
if ((l6 === false)) break b1690;
break b1689;}
l7 = {"fact": "same_as_previous"};
l2.add(l7);
}
b1691: {
return l2;
}
}
function f312(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1692: {
b1693: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1693;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1693;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1693;
if ((l9 === false)) break b1693;
l10 = f308(l0,l1); if (l10 === undefined) break b1693;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1694: {
if (l3 !== undefined) break b1694;
l4 = new RegoSet();
b1695: {
l5 = f304(l0,l1); if (l5 === undefined) break b1695;
{
const k1696 = keysOf(l5), v1696 = valuesOf(l5);
for (let n1696 = 0; n1696 < v1696.length; n1696++) {
l6 = k1696 === null ? n1696 : k1696[n1696];
l7 = v1696[n1696];
b1697: {
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
b1698: {
if (l3 === undefined) break b1698;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1699: {
return l2;
}
}
function f313(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1700: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1700;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1700;
l7 = l6?.min_age; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1700;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1700;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1700;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1701: {
if (l3 === undefined) break b1701;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1702: {
return l2;
}
}
function f314(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1703: {
b1704: {
l3 = undefined;
b1705: {
l4 = f302(l0,l1); if (l4 === undefined) break b1705;
if ((l4 === false)) break b1705;
break b1704;}
l5 = f303(l0,l1); if (l5 === undefined) break b1704;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1704;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1706: {
if (l3 !== undefined) break b1706;
l4 = f302(l0,l1); if (l4 === undefined) break b1706;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1706;
if (!(l5 === "unavailable")) break b1706;
l6 = f303(l0,l1); if (l6 === undefined) break b1706;
l7 = l6;
l8 = f302(l0,l1); if (l8 === undefined) break b1706;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1706;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1707: {
if (l3 !== undefined) break b1707;
b1708: {
l4 = f304(l0,l1); if (l4 === undefined) break b1708;
if ((l4 === false)) break b1708;
break b1707;}
l5 = f303(l0,l1); if (l5 === undefined) break b1707;
l6 = l5;
l7 = f302(l0,l1); if (l7 === undefined) break b1707;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1707;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1709: {
if (l3 !== undefined) break b1709;
l4 = f310(l0,l1); if (l4 === undefined) break b1709;
l5 = l4;
l6 = f312(l0,l1); if (l6 === undefined) break b1709;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1709;
l9 = l8;
l10 = f303(l0,l1); if (l10 === undefined) break b1709;
l11 = l10;
l12 = f302(l0,l1); if (l12 === undefined) break b1709;
l13 = l12;
l14 = new RegoSet();
b1710: {
l15 = f313(l0,l1); if (l15 === undefined) break b1710;
{
const k1711 = keysOf(l15), v1711 = valuesOf(l15);
for (let n1711 = 0; n1711 < v1711.length; n1711++) {
l16 = k1711 === null ? n1711 : k1711[n1711];
l17 = v1711[n1711];
b1712: {
l18 = l16;
l19 = l17;
l20 = f304(l0,l1); if (l20 === undefined) break b1712;
l21 = D(l20, l19); if (l21 === undefined) break b1712;
l22 = l21;
l23 = f14(l0,l1,l22); if (l23 === undefined) break b1712;
l24 = l23;
{
const k1713 = keysOf(l24), v1713 = valuesOf(l24);
for (let n1713 = 0; n1713 < v1713.length; n1713++) {
l25 = k1713 === null ? n1713 : k1713[n1713];
l26 = v1713[n1713];
b1714: {
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
l30 = f312(l0,l1); if (l30 === undefined) break b1709;
l31 = l30;
l32 = new RegoSet();
b1715: {
l33 = f308(l0,l1); if (l33 === undefined) break b1715;
{
const k1716 = keysOf(l33), v1716 = valuesOf(l33);
for (let n1716 = 0; n1716 < v1716.length; n1716++) {
l34 = k1716 === null ? n1716 : k1716[n1716];
l35 = v1716[n1716];
b1717: {
l36 = l34;
l37 = l35;
l38 = f304(l0,l1); if (l38 === undefined) break b1717;
l39 = D(l38, l37); if (l39 === undefined) break b1717;
l40 = l39;
l41 = f19(l0,l1,"change_password",l40); if (l41 === undefined) break b1717;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f310(l0,l1); if (l44 === undefined) break b1709;
l45 = l44;
l46 = {};
b1718: {
l47 = f306(l0,l1); if (l47 === undefined) break b1718;
l46["expires_on"] = l47;
}
b1719: {
l48 = f314(l0,l1); if (l48 === undefined) break b1719;
l46["may_change_from"] = l48;
}
b1720: {
b1721: {
l50 = l1?.hdp; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1721;
l51 = l50?.password_compliance; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1721;
l52 = D(l51, "values"); if (l52 === undefined) break b1721;
l49 = merge(l52, l46);
break b1720;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1722: {
l55 = f313(l0,l1); if (l55 === undefined) break b1722;
{
const k1723 = keysOf(l55), v1723 = valuesOf(l55);
for (let n1723 = 0; n1723 < v1723.length; n1723++) {
l56 = k1723 === null ? n1723 : k1723[n1723];
l57 = v1723[n1723];
b1724: {
l58 = l56;
l59 = l57;
l60 = f304(l0,l1); if (l60 === undefined) break b1724;
l61 = D(l60, l59); if (l61 === undefined) break b1724;
l62 = l61;
l63 = f61(l0,l1,l62); if (l63 === undefined) break b1724;
l64 = l63;
{
const k1725 = keysOf(l64), v1725 = valuesOf(l64);
for (let n1725 = 0; n1725 < v1725.length; n1725++) {
l65 = k1725 === null ? n1725 : k1725[n1725];
l66 = v1725[n1725];
b1726: {
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
l71 = f17(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1709;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b1727: {
if (l3 === undefined) break b1727;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1728: {
return l2;
}
}
function f315(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1729: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1729;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1729;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1730: {
if (l3 === undefined) break b1730;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1731: {
return l2;
}
}
function f316(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f317(l0,l1) {
let l3,l2;
b1732: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1733: {
if (l3 === undefined) break b1733;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1734: {
return l2;
}
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1735: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1735;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1735;
l6 = l5?.personnel_register; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1735;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1736: {
if (l3 === undefined) break b1736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1737: {
return l2;
}
}
function f318(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1738: {
b1739: {
l3 = undefined;
b1740: {
l4 = f316(l0,l1); if (l4 === undefined) break b1740;
if ((l4 === false)) break b1740;
break b1739;}
l5 = f317(l0,l1); if (l5 === undefined) break b1739;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1739;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1741: {
if (l3 !== undefined) break b1741;
l4 = f316(l0,l1); if (l4 === undefined) break b1741;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1741;
if (!(l5 === "unavailable")) break b1741;
l6 = f317(l0,l1); if (l6 === undefined) break b1741;
l7 = l6;
l8 = f316(l0,l1); if (l8 === undefined) break b1741;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1741;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1742: {
if (l3 !== undefined) break b1742;
b1743: {
l4 = f318(l0,l1); if (l4 === undefined) break b1743;
if ((l4 === false)) break b1743;
break b1742;}
l5 = f317(l0,l1); if (l5 === undefined) break b1742;
l6 = l5;
l7 = f316(l0,l1); if (l7 === undefined) break b1742;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1742;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1744: {
if (l3 !== undefined) break b1744;
l4 = f317(l0,l1); if (l4 === undefined) break b1744;
l5 = l4;
l6 = f316(l0,l1); if (l6 === undefined) break b1744;
l7 = l6;
l8 = f318(l0,l1); if (l8 === undefined) break b1744;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"personnel_register","check"); if (l10 === undefined) break b1744;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1745: {
if (l3 === undefined) break b1745;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1746: {
return l2;
}
}
function f319(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1747: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1747;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1747;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1748: {
if (l3 === undefined) break b1748;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1749: {
return l2;
}
}
function f320(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f321(l0,l1) {
let l3,l2;
b1750: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1751: {
if (l3 === undefined) break b1751;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1752: {
return l2;
}
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1753: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1753;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1753;
l6 = l5?.processing; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1753;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1754: {
if (l3 === undefined) break b1754;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1755: {
return l2;
}
}
function f322(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1756: {
b1757: {
l3 = undefined;
b1758: {
l4 = f320(l0,l1); if (l4 === undefined) break b1758;
if ((l4 === false)) break b1758;
break b1757;}
l5 = f321(l0,l1); if (l5 === undefined) break b1757;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1757;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1759: {
if (l3 !== undefined) break b1759;
l4 = f320(l0,l1); if (l4 === undefined) break b1759;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1759;
if (!(l5 === "unavailable")) break b1759;
l6 = f321(l0,l1); if (l6 === undefined) break b1759;
l7 = l6;
l8 = f320(l0,l1); if (l8 === undefined) break b1759;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1759;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1760: {
if (l3 !== undefined) break b1760;
b1761: {
l4 = f322(l0,l1); if (l4 === undefined) break b1761;
if ((l4 === false)) break b1761;
break b1760;}
l5 = f321(l0,l1); if (l5 === undefined) break b1760;
l6 = l5;
l7 = f320(l0,l1); if (l7 === undefined) break b1760;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1760;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1762: {
if (l3 !== undefined) break b1762;
l4 = f321(l0,l1); if (l4 === undefined) break b1762;
l5 = l4;
l6 = f320(l0,l1); if (l6 === undefined) break b1762;
l7 = l6;
l8 = f322(l0,l1); if (l8 === undefined) break b1762;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"processing","check"); if (l10 === undefined) break b1762;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1763: {
if (l3 === undefined) break b1763;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1764: {
return l2;
}
}
function f323(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1765: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1765;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1765;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1766: {
if (l3 === undefined) break b1766;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1767: {
return l2;
}
}
function f324(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f325(l0,l1) {
let l3,l2;
b1768: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1769: {
if (l3 === undefined) break b1769;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1770: {
return l2;
}
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1771: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1771;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1771;
l6 = l5?.purpose; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1771;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1772: {
if (l3 === undefined) break b1772;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1773: {
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
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1774: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1774;
l5 = l4;
l6 = f324(l0,l1); if (l6 === undefined) break b1774;
l7 = l6;
l8 = f326(l0,l1); if (l8 === undefined) break b1774;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"purpose","permission"); if (l10 === undefined) break b1774;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1775: {
if (l3 === undefined) break b1775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1776: {
return l2;
}
}
function f327(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1777: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1777;
l5 = l4?.legal_basis; if (l5 === undefined && (l5 = S(l4, "legal_basis")) === undefined) break b1777;
l6 = l5;
l7 = f326(l0,l1); if (l7 === undefined) break b1777;
l8 = l7?.legal_bases; if (l8 === undefined && (l8 = S(l7, "legal_bases")) === undefined) break b1777;
l9 = D(l8, l6); if (l9 === undefined) break b1777;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1778: {
if (l3 === undefined) break b1778;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1779: {
return l2;
}
}
function f328(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1780: {
b1781: {
l3 = undefined;
b1782: {
l4 = f324(l0,l1); if (l4 === undefined) break b1782;
if ((l4 === false)) break b1782;
break b1781;}
l5 = f325(l0,l1); if (l5 === undefined) break b1781;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1781;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1783: {
if (l3 !== undefined) break b1783;
l4 = f324(l0,l1); if (l4 === undefined) break b1783;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1783;
if (!(l5 === "unavailable")) break b1783;
l6 = f325(l0,l1); if (l6 === undefined) break b1783;
l7 = l6;
l8 = f324(l0,l1); if (l8 === undefined) break b1783;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1783;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1784: {
if (l3 !== undefined) break b1784;
b1785: {
l4 = f326(l0,l1); if (l4 === undefined) break b1785;
if ((l4 === false)) break b1785;
break b1784;}
l5 = f325(l0,l1); if (l5 === undefined) break b1784;
l6 = l5;
l7 = f324(l0,l1); if (l7 === undefined) break b1784;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1784;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1786: {
if (l3 !== undefined) break b1786;
l4 = f327(l0,l1); if (l4 === undefined) break b1786;
l5 = l4?.outcome; if (l5 === undefined && (l5 = S(l4, "outcome")) === undefined) break b1786;
if (!(l5 === "permit")) break b1786;
l6 = f328(l0,l1); if (l6 === undefined) break b1786;
l7 = l6;
l8 = f19(l0,l1,"legal_basis_listed",l7); if (l8 === undefined) break b1786;
l9 = l8;
l10 = f327(l0,l1); if (l10 === undefined) break b1786;
l11 = l10;
l12 = {};
l13 = [l9];
l12["reasons"] = l13;
l14 = b_object_union(l11,l12); if (l14 === undefined) break b1786;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1787: {
if (l3 !== undefined) break b1787;
l4 = f327(l0,l1); if (l4 === undefined) break b1787;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1788: {
if (l3 === undefined) break b1788;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1789: {
return l2;
}
}
function f329(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1790: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1790;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1790;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1791: {
if (l3 === undefined) break b1791;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1792: {
return l2;
}
}
function f330(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f331(l0,l1) {
let l3,l2;
b1793: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1794: {
if (l3 === undefined) break b1794;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1795: {
return l2;
}
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1796: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1796;
l5 = l4?.medium; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1796;
l6 = l5;
l7 = f330(l0,l1); if (l7 === undefined) break b1796;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1796;
l9 = l8?.query_log; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1796;
l10 = D(l9, l6); if (l10 === undefined) break b1796;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1797: {
if (l3 === undefined) break b1797;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1798: {
return l2;
}
}
function f332(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1799: {
l2 = new RegoSet();
}
b1800: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1800;
l5 = l4?.entry; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1800;
{
const k1801 = keysOf(l5), v1801 = valuesOf(l5);
for (let n1801 = 0; n1801 < v1801.length; n1801++) {
l6 = k1801 === null ? n1801 : k1801[n1801];
l7 = v1801[n1801];
b1802: {
l8 = l6;
l9 = l7;
l10 = f72(l0,l1,l9); if (l10 === undefined) break b1802;
if ((l10 === false)) break b1802;
l2.add(l8);
}
}
}
}
b1803: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1803;
l5 = l4?.entry; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1803;
l6 = l5?.stamped; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1803;
if (!(l6 === true)) break b1803;
l2.add("stamped");
}
b1804: {
return l2;
}
}
function f333(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1805: {
l2 = new RegoSet();
}
b1806: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1806;
l5 = l4?.required_fields; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1806;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1806;
if ((l7 === false)) break b1806;
l8 = f332(l0,l1); if (l8 === undefined) break b1806;
l9 = l8?.required_fields; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1806;
{
const k1807 = keysOf(l9), v1807 = valuesOf(l9);
for (let n1807 = 0; n1807 < v1807.length; n1807++) {
l10 = k1807 === null ? n1807 : k1807[n1807];
l11 = v1807[n1807];
b1808: {
l12 = l10;
l13 = l11;
l14 = f333(l0,l1); if (l14 === undefined) break b1808;
l15 = l14;
b1809: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1809;
if ((l16 === false)) break b1809;
break b1808;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1808;
l19 = l18;
l20 = f332(l0,l1); if (l20 === undefined) break b1808;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1808;
l23 = l22;
l2.add(l23);
}
}
}
}
b1810: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1810;
l5 = l4?.one_of; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1810;
if ((l5 === false)) break b1810;
l6 = new RegoSet();
b1811: {
l7 = f332(l0,l1); if (l7 === undefined) break b1811;
l8 = l7?.one_of; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1811;
{
const k1812 = keysOf(l8), v1812 = valuesOf(l8);
for (let n1812 = 0; n1812 < v1812.length; n1812++) {
l9 = k1812 === null ? n1812 : k1812[n1812];
l10 = v1812[n1812];
b1813: {
l11 = l9;
l12 = l10;
l13 = f333(l0,l1); if (l13 === undefined) break b1813;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1813;
if ((l15 === false)) break b1813;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1810;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1810;
l20 = f332(l0,l1); if (l20 === undefined) break b1810;
l21 = l20;
l22 = f19(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1810;
l23 = l22;
l2.add(l23);
}
b1814: {
return l2;
}
}
function f334(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1815: {
l2 = new RegoSet();
}
b1816: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1816;
l5 = l4?.required_fields; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1816;
if (!(l5 === "unset")) break b1816;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1816;
l7 = l6?.medium; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1816;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1816;
l11 = l10;
l12 = {"parameter": l11};
l2.add(l12);
}
b1817: {
return l2;
}
}
function f335(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1818: {
b1819: {
l3 = undefined;
b1820: {
l4 = f330(l0,l1); if (l4 === undefined) break b1820;
if ((l4 === false)) break b1820;
break b1819;}
l5 = f331(l0,l1); if (l5 === undefined) break b1819;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1819;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1821: {
if (l3 !== undefined) break b1821;
l4 = f330(l0,l1); if (l4 === undefined) break b1821;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1821;
if (!(l5 === "unavailable")) break b1821;
l6 = f331(l0,l1); if (l6 === undefined) break b1821;
l7 = l6;
l8 = f330(l0,l1); if (l8 === undefined) break b1821;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1821;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1822: {
if (l3 !== undefined) break b1822;
b1823: {
l4 = f332(l0,l1); if (l4 === undefined) break b1823;
if ((l4 === false)) break b1823;
break b1822;}
l5 = f331(l0,l1); if (l5 === undefined) break b1822;
l6 = l5;
l7 = f330(l0,l1); if (l7 === undefined) break b1822;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1822;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1824: {
if (l3 !== undefined) break b1824;
l4 = f334(l0,l1); if (l4 === undefined) break b1824;
l5 = l4;
l6 = f335(l0,l1); if (l6 === undefined) break b1824;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1824;
l9 = l8;
l10 = f332(l0,l1); if (l10 === undefined) break b1824;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1824;
l13 = l12;
l14 = f332(l0,l1); if (l14 === undefined) break b1824;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b1824;
l17 = l16;
l18 = f331(l0,l1); if (l18 === undefined) break b1824;
l19 = l18;
l20 = f330(l0,l1); if (l20 === undefined) break b1824;
l21 = l20;
l22 = f335(l0,l1); if (l22 === undefined) break b1824;
l23 = l22;
l24 = new RegoSet();
b1825: {
l25 = f334(l0,l1); if (l25 === undefined) break b1825;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1825;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1825;
if ((l30 === false)) break b1825;
l31 = f332(l0,l1); if (l31 === undefined) break b1825;
l32 = l31;
l33 = f19(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1825;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f334(l0,l1); if (l36 === undefined) break b1824;
l37 = l36;
l38 = {"assumptions": l13,"missing": l23,"obligations": l35,"reasons": l37,"warnings": l17};
l39 = f17(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1824;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1826: {
if (l3 === undefined) break b1826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1827: {
return l2;
}
}
function f336(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1828: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1828;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1828;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1829: {
if (l3 === undefined) break b1829;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1830: {
return l2;
}
}
function f337(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f338(l0,l1) {
let l3,l2;
b1831: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1832: {
if (l3 === undefined) break b1832;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1833: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1834: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1834;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1834;
l6 = l5?.query; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1834;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1835: {
if (l3 === undefined) break b1835;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1836: {
return l2;
}
}
function f339(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f340(l0,l1) {
let l3,l4,l5,l6,l2;
b1837: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1837;
l5 = l4?.user; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1837;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1838: {
if (l3 === undefined) break b1838;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1839: {
return l2;
}
}
function g341(l0,l1) {
let l3,l4,l5,l6,l2;
b1840: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1840;
l5 = l4?.checks; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1840;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1841: {
if (l3 === undefined) break b1841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1842: {
return l2;
}
}
function f341(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1843: {
l2 = {};
}
b1844: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1844;
{
const k1845 = keysOf(l4), v1845 = valuesOf(l4);
for (let n1845 = 0; n1845 < v1845.length; n1845++) {
l5 = k1845 === null ? n1845 : k1845[n1845];
l6 = v1845[n1845];
b1846: {
l7 = l5;
l8 = l6;
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1846;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1847: {
return l2;
}
}
function f342(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1848: {
l2 = new RegoSet();
}
b1849: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1849;
{
const k1850 = keysOf(l4), v1850 = valuesOf(l4);
for (let n1850 = 0; n1850 < v1850.length; n1850++) {
l5 = k1850 === null ? n1850 : k1850[n1850];
l6 = v1850[n1850];
b1851: {
l7 = l5;
l8 = l6;
b1852: {
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1852;
if ((l9 === false)) break b1852;
break b1851;}
l2.add(l7);
}
}
}
}
b1853: {
return l2;
}
}
function f343(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f344(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1854: {
l4 = undefined;
l5 = l3;
l6 = f342(l0,l1); if (l6 === undefined) break b1854;
l7 = D(l6, l5); if (l7 === undefined) break b1854;
{
const k1855 = keysOf(l7), v1855 = valuesOf(l7);
for (let n1855 = 0; n1855 < v1855.length; n1855++) {
l8 = k1855 === null ? n1855 : k1855[n1855];
l9 = v1855[n1855];
b1856: {
l10 = l8;
l11 = l9;
l12 = f340(l0,l1); if (l12 === undefined) break b1856;
l13 = l12?.roles; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1856;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1856;
if ((l15 === false)) break b1856;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1857: {
if (l4 === undefined) break b1857;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1858: {
l4 = undefined;
l5 = l3;
l6 = f343(l0,l1); if (l6 === undefined) break b1858;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1858;
if ((l8 === false)) break b1858;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1859: {
if (l4 === undefined) break b1859;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1860: {
return l2;
}
}
function f345(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1861: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1861;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1861;
if ((l8 === false)) break b1861;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1861;
if ((l9 === false)) break b1861;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1862: {
if (l4 === undefined) break b1862;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1863: {
return l2;
}
}
function f346(l0,l1) {
let l3,l4,l5,l6,l2;
b1864: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1864;
l5 = l4?.account; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1864;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1865: {
if (l3 === undefined) break b1865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1866: {
return l2;
}
}
function f347(l0,l1) {
let l3,l4,l5,l6,l2;
b1867: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1867;
l5 = l4?.query; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1867;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1868: {
if (l3 === undefined) break b1868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1869: {
return l2;
}
}
function g348(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1870: {
l2 = new RegoSet();
}
b1871: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1871;
l5 = l4?.unit; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1871;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1871;
if ((l7 === false)) break b1871;
l2.add("user.unit");
}
b1872: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1872;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1872;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1872;
if ((l7 === false)) break b1872;
l2.add("user.post_ends_on");
}
b1873: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1873;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1873;
l6 = null;
if (!Q(l5, l6)) break b1873;
l2.add("user.post_ends_on");
}
b1874: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1874;
l5 = l4?.application_form; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1874;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1874;
if ((l7 === false)) break b1874;
l2.add("account.application_form");
}
b1875: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1875;
l5 = l4?.confidentiality_pledge; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1875;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1875;
if ((l7 === false)) break b1875;
l2.add("account.confidentiality_pledge");
}
b1876: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1876;
l5 = l4?.default_password; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1876;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1876;
if ((l7 === false)) break b1876;
l2.add("account.default_password");
}
b1877: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1877;
l5 = l4?.password_changed_on; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1877;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1877;
if ((l7 === false)) break b1877;
l2.add("account.password_changed_on");
}
b1878: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1878;
l5 = l4?.session; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1878;
l6 = l5?.idle_minutes; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1878;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1878;
if ((l8 === false)) break b1878;
l2.add("session.idle_minutes");
}
b1879: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1879;
l5 = l4?.client; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1879;
l6 = l5?.ip; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1879;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1879;
if ((l8 === false)) break b1879;
l2.add("client.ip");
}
b1880: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1880;
l5 = l4?.client; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1880;
l6 = l5?.allowed_ips; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1880;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1880;
if ((l8 === false)) break b1880;
l2.add("client.allowed_ips");
}
b1881: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1881;
l5 = l4?.purpose_listed; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1881;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1881;
if ((l7 === false)) break b1881;
l2.add("query.purpose_listed");
}
b1882: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1882;
l5 = l4?.fields; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1882;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l2.add("query.fields");
}
b1883: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1883;
l5 = l4?.approved_from; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1883;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1883;
if ((l7 === false)) break b1883;
l2.add("account.approved_from");
}
b1884: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1884;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1884;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1884;
if ((l7 === false)) break b1884;
l2.add("account.approved_until");
}
b1885: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1885;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1885;
l6 = null;
if (!Q(l5, l6)) break b1885;
l2.add("account.approved_until");
}
b1886: {
return l2;
}
}
function f348(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1887: {
l2 = new RegoSet();
}
b1888: {
l3 = undefined;
b1889: {
l4 = f344(l0,l1,"password_expired"); if (l4 === undefined) break b1889;
if ((l4 === false)) break b1889;
break b1888;}
l5 = f348(l0,l1); if (l5 === undefined) break b1888;
l6 = l5;
b1890: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1890;
if ((l7 === false)) break b1890;
break b1888;}
l2.add("password_expired");
}
b1891: {
return l2;
}
}
function f349(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function f350(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1892: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1892;
if (!(l8 === "exceeded")) break b1892;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1892;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1892;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1892;
if ((l12 === false)) break b1892;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1893: {
if (l5 === undefined) break b1893;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1894: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1894;
if (!(l8 === "reached")) break b1894;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1894;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1894;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1894;
if ((l12 === false)) break b1894;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1895: {
if (l5 === undefined) break b1895;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1896: {
return l2;
}
}
function f351(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1897: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1897;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1897;
if ((l8 === false)) break b1897;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1897;
if ((l9 === false)) break b1897;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1898: {
if (l4 === undefined) break b1898;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1899: {
return l2;
}
}
function g352(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1900: {
l2 = new RegoSet();
}
b1901: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1901;
l5 = l4?.linkage; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1901;
l6 = l5?.status; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1901;
if (!(l6 === "active")) break b1901;
l2.add("linkage_not_active");
}
b1902: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1902;
l5 = l4?.kind; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1902;
if (!(l5 === "service")) break b1902;
l2.add("personal_account_not_served");
}
b1903: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1903;
l5 = l4?.unit; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1903;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b1903;
l8 = l7?.unit_not_listed; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1903;
l9 = l8?.units; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1903;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1903;
if ((l11 === false)) break b1903;
l2.add("unit_not_listed");
}
b1904: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1904;
l5 = l4?.unit; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1904;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b1904;
l8 = l7?.unit_not_listed; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1904;
l9 = l8?.district_office; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1904;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1904;
l12 = l11;
if (!Array.isArray(l12)) break b1904;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1904;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1904;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1904;
l18 = l16;
l19 = f341(l0,l1); if (l19 === undefined) break b1904;
l20 = l19?.unit_not_listed; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1904;
l21 = l20?.districts; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1904;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1904;
if ((l23 === false)) break b1904;
l24 = f341(l0,l1); if (l24 === undefined) break b1904;
l25 = l24?.unit_not_listed; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1904;
l26 = l25?.district_sections; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1904;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1904;
if ((l28 === false)) break b1904;
l2.add("unit_not_listed");
}
b1905: {
l3 = undefined;
l4 = f344(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1905;
if ((l4 === false)) break b1905;
l2.add("role_may_not_query");
}
b1906: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1906;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1906;
l6 = null;
if (!Q(l5, l6)) break b1906;
l2.add("post_ended");
}
b1907: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1907;
l5 = l4?.post_ends_on; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1907;
l6 = l5;
l7 = f345(l0,l1,l6); if (l7 === undefined) break b1907;
if ((l7 === false)) break b1907;
l2.add("post_ended");
}
b1908: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1908;
l5 = l4?.right_approved; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1908;
if (!(l5 === true)) break b1908;
l2.add("right_not_approved");
}
b1909: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1909;
l5 = l4?.holder_id; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1909;
l6 = f340(l0,l1); if (l6 === undefined) break b1909;
l7 = l6?.id; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1909;
if (!Q(l5, l7)) break b1909;
l8 = f340(l0,l1); if (l8 === undefined) break b1909;
l9 = l8?.id; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1909;
l10 = l9;
l11 = f72(l0,l1,l10); if (l11 === undefined) break b1909;
if ((l11 === false)) break b1909;
l2.add("account_not_own");
}
b1910: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1910;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1910;
if (!(l5 === "active")) break b1910;
l2.add("account_not_active");
}
b1911: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1911;
l5 = l4?.status; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1911;
if (!(l5 === "locked")) break b1911;
b1912: {
l6 = f341(l0,l1); if (l6 === undefined) break b1912;
l7 = l6?.account_not_active; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1912;
l8 = l7?.by_status; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1912;
l9 = l8?.locked; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1912;
if ((l9 === false)) break b1912;
break b1911;}
l2.add("account_not_active");
}
b1913: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1913;
l5 = l4?.application_form; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1913;
if (!(l5 === true)) break b1913;
l2.add("application_form_missing");
}
b1914: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1914;
l5 = l4?.confidentiality_pledge; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1914;
if (!(l5 === true)) break b1914;
l2.add("confidentiality_pledge_missing");
}
b1915: {
l3 = undefined;
b1916: {
l4 = f344(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1916;
if ((l4 === false)) break b1916;
break b1915;}
l2.add("confidentiality_pledge_missing");
}
b1917: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1917;
l5 = l4?.default_password; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1917;
if (!(l5 === false)) break b1917;
l2.add("default_password");
}
b1918: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1918;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1918;
if ((l6 === false)) break b1918;
l7 = f346(l0,l1); if (l7 === undefined) break b1918;
l8 = l7?.password_changed_on; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1918;
l9 = l8;
l10 = f337(l0,l1); if (l10 === undefined) break b1918;
l11 = l10?.parameters; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1918;
l12 = l11?.password; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1918;
l13 = l12?.max_age; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1918;
l14 = l13?.value; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1918;
l15 = l14;
l16 = f35(l0,l1,l9,l15); if (l16 === undefined) break b1918;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1918;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1918;
if ((l20 === false)) break b1918;
l2.add("password_expired");
}
b1919: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1919;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1919;
if ((l6 === false)) break b1919;
l2.add("password_expired");
}
b1920: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1920;
l5 = l4?.session; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1920;
l6 = l5?.idle_minutes; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1920;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b1920;
l9 = l8?.parameters; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1920;
l10 = l9?.session; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1920;
l11 = l10?.idle_timeout; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1920;
l12 = l11;
l13 = f350(l0,l1,l7,l12); if (l13 === undefined) break b1920;
if ((l13 === false)) break b1920;
l2.add("session_idle");
}
b1921: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1921;
l5 = l4?.client; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1921;
l6 = l5?.ip; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1921;
l7 = l6;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1921;
l9 = l8?.client; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1921;
l10 = l9?.allowed_ips; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1921;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1921;
if ((l12 === false)) break b1921;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1921;
l14 = l13?.client; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1921;
l15 = l14?.ip; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1921;
l16 = l15;
l17 = f72(l0,l1,l16); if (l17 === undefined) break b1921;
if ((l17 === false)) break b1921;
l2.add("ip_not_whitelisted");
}
b1922: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1922;
l5 = l4?.case_number; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1922;
l6 = l5;
l7 = f72(l0,l1,l6); if (l7 === undefined) break b1922;
if ((l7 === false)) break b1922;
l2.add("case_number_missing");
}
b1923: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1923;
l5 = l4?.reason; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1923;
l6 = l5;
l7 = f72(l0,l1,l6); if (l7 === undefined) break b1923;
if ((l7 === false)) break b1923;
l2.add("reason_missing");
}
b1924: {
l3 = undefined;
l4 = [];
b1925: {
l5 = f341(l0,l1); if (l5 === undefined) break b1925;
l6 = l5?.statement_missing; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1925;
l7 = l6?.any_of; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1925;
{
const k1926 = keysOf(l7), v1926 = valuesOf(l7);
for (let n1926 = 0; n1926 < v1926.length; n1926++) {
l8 = k1926 === null ? n1926 : k1926[n1926];
l9 = v1926[n1926];
b1927: {
l10 = l8;
l11 = l9;
l12 = f347(l0,l1); if (l12 === undefined) break b1927;
l13 = D(l12, l11); if (l13 === undefined) break b1927;
l14 = l13;
l15 = f72(l0,l1,l14); if (l15 === undefined) break b1927;
if ((l15 === false)) break b1927;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1924;
l18 = l17;
l19 = f341(l0,l1); if (l19 === undefined) break b1924;
l20 = l19?.statement_missing; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1924;
l21 = l20?.at_least; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1924;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1924;
if ((l23 === false)) break b1924;
l2.add("statement_missing");
}
b1928: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1928;
l5 = l4?.official_use; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1928;
if (!(l5 === true)) break b1928;
l2.add("not_official_use");
}
b1929: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1929;
l5 = l4?.purpose_listed; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1929;
if (!(l5 === true)) break b1929;
l2.add("purpose_not_listed");
}
b1930: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1930;
l5 = l4?.fields; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1930;
l6 = l5;
l7 = undefined;
b1931: {
b1932: {
if (!Array.isArray(l6)) break b1932;
break b1931;
}
b1933: {
if (!O(l6)) break b1933;
break b1931;
}
b1934: {
if (!(l6 instanceof RegoSet)) break b1934;
break b1931;
}
break b1930;
}
{
const k1935 = keysOf(l6), v1935 = valuesOf(l6);
for (let n1935 = 0; n1935 < v1935.length; n1935++) {
l9 = k1935 === null ? n1935 : k1935[n1935];
l10 = v1935[n1935];
b1936: {
l11 = l9;
l8 = undefined;
b1937: {
l12 = l10;
l13 = f341(l0,l1); if (l13 === undefined) break b1937;
l14 = l13?.field_not_allowed; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1937;
l15 = l14?.fields; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1937;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1937;
if ((l17 === false)) break b1937;
l8 = true;
}
if (l8 !== undefined) break b1936;
l7 = true;
}
}
}
if (l7 !== undefined) break b1930;
l2.add("field_not_allowed");
}
b1938: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1938;
l5 = l4?.within_approved_scope; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1938;
if (!(l5 === true)) break b1938;
l2.add("outside_approved_scope");
}
b1939: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1939;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1939;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1939;
if ((l7 === false)) break b1939;
l2.add("approval_missing");
}
b1940: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1940;
l5 = l4?.approved_from; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1940;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1940;
if ((l7 === false)) break b1940;
l2.add("approval_not_started");
}
b1941: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1941;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1941;
l6 = l5;
l7 = f351(l0,l1,l6); if (l7 === undefined) break b1941;
if ((l7 === false)) break b1941;
l2.add("approval_expired");
}
b1942: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1942;
l5 = l4?.approved_until; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1942;
l6 = null;
if (!Q(l5, l6)) break b1942;
l2.add("approval_expired");
}
b1943: {
return l2;
}
}
function f352(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1944: {
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
b1945: {
if (l3 === undefined) break b1945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1946: {
return l2;
}
}
function f353(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1947: {
l3 = undefined;
l4 = [];
b1948: {
l5 = f341(l0,l1); if (l5 === undefined) break b1948;
{
const k1949 = keysOf(l5), v1949 = valuesOf(l5);
for (let n1949 = 0; n1949 < v1949.length; n1949++) {
l6 = k1949 === null ? n1949 : k1949[n1949];
l7 = v1949[n1949];
b1950: {
l8 = l6;
l9 = l7;
l10 = f353(l0,l1); if (l10 === undefined) break b1950;
l11 = D(l10, l8); if (l11 === undefined) break b1950;
{
const k1951 = keysOf(l11), v1951 = valuesOf(l11);
for (let n1951 = 0; n1951 < v1951.length; n1951++) {
l12 = k1951 === null ? n1951 : k1951[n1951];
l13 = v1951[n1951];
b1952: {
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
b1953: {
if (l3 === undefined) break b1953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1954: {
return l2;
}
}
function f354(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1955: {
l2 = new RegoSet();
}
b1956: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1957 = keysOf(l5), v1957 = valuesOf(l5);
for (let n1957 = 0; n1957 < v1957.length; n1957++) {
l6 = k1957 === null ? n1957 : k1957[n1957];
l7 = v1957[n1957];
b1958: {
l8 = l6;
l9 = l7;
b1959: {
l10 = f344(l0,l1,l9); if (l10 === undefined) break b1959;
if ((l10 === false)) break b1959;
break b1958;}
l2.add(l9);
}
}
}
}
b1960: {
return l2;
}
}
function f355(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1961: {
l3 = undefined;
l4 = [];
b1962: {
l5 = f354(l0,l1); if (l5 === undefined) break b1962;
{
const k1963 = keysOf(l5), v1963 = valuesOf(l5);
for (let n1963 = 0; n1963 < v1963.length; n1963++) {
l6 = k1963 === null ? n1963 : k1963[n1963];
l7 = v1963[n1963];
b1964: {
l8 = l6;
if (!Array.isArray(l7)) break b1964;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1964;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1964;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1964;
l14 = l12;
l15 = f348(l0,l1); if (l15 === undefined) break b1964;
l16 = l15;
b1965: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1965;
if ((l17 === false)) break b1965;
break b1964;}
l18 = f355(l0,l1); if (l18 === undefined) break b1964;
l19 = l18;
b1966: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1966;
if ((l20 === false)) break b1966;
break b1964;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1967: {
if (l3 === undefined) break b1967;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1968: {
return l2;
}
}
function f356(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1969: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1969;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1969;
l6 = l5?.password; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1969;
l7 = l6?.max_age; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1969;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1969;
if (!(l8 === "unset")) break b1969;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1970: {
if (l3 === undefined) break b1970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1971: {
return l2;
}
}
function f357(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1972: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1972;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1972;
l6 = l5?.session; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1972;
l7 = l6?.idle_timeout; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1972;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1972;
if (!(l8 === "unset")) break b1972;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1973: {
if (l3 === undefined) break b1973;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1974: {
return l2;
}
}
function f358(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1975: {
l2 = new RegoSet();
}
b1976: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b1976;
{
const k1977 = keysOf(l4), v1977 = valuesOf(l4);
for (let n1977 = 0; n1977 < v1977.length; n1977++) {
l5 = k1977 === null ? n1977 : k1977[n1977];
l6 = v1977[n1977];
b1978: {
l7 = l5;
if (!Array.isArray(l6)) break b1978;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1978;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1978;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1978;
l13 = l11;
l2.add(l12);
}
}
}
}
b1979: {
l3 = undefined;
b1980: {
l4 = "password_expired";
l5 = f357(l0,l1); if (l5 === undefined) break b1980;
l6 = l5;
l2.add(l4);
}
b1981: {
l7 = "session_idle";
l8 = f358(l0,l1); if (l8 === undefined) break b1981;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = l1?.hdp; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1979;
l12 = l11?.query_permission; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1979;
l13 = l12?.open_numbers; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1979;
{
const k1982 = keysOf(l13), v1982 = valuesOf(l13);
for (let n1982 = 0; n1982 < v1982.length; n1982++) {
l14 = k1982 === null ? n1982 : k1982[n1982];
l15 = v1982[n1982];
b1983: {
l16 = l14;
b1984: {
l17 = D(l10, l14); if (l17 === undefined) break b1984;
break b1983;}
b1985: {
b1986: {
break b1985;
}
break b1983;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1987: {
return l2;
}
}
function f359(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1988: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1988;
l5 = l4;
l6 = f359(l0,l1); if (l6 === undefined) break b1988;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1988;
l9 = l8;
l10 = f341(l0,l1); if (l10 === undefined) break b1988;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1988;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1989: {
if (l3 === undefined) break b1989;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1990: {
return l2;
}
}
function f360(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function f361(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1991: {
b1992: {
l4 = undefined;
l5 = l3;
l6 = f346(l0,l1); if (l6 === undefined) break b1992;
l7 = l6?.status; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b1992;
l8 = l7;
l9 = l5?.by_status; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b1992;
l10 = D(l9, l8); if (l10 === undefined) break b1992;
l11 = l10;
l12 = {"clause": l11};
l13 = b_object_union(l5,l12); if (l13 === undefined) break b1992;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1993: {
if (l4 !== undefined) break b1993;
l5 = l3;
l6 = [];
b1994: {
l7 = l5?.by_role; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b1994;
{
const k1995 = keysOf(l7), v1995 = valuesOf(l7);
for (let n1995 = 0; n1995 < v1995.length; n1995++) {
l8 = k1995 === null ? n1995 : k1995[n1995];
l9 = v1995[n1995];
b1996: {
l10 = l8;
l11 = l9;
l12 = l11?.role; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b1996;
l13 = l12;
l14 = f340(l0,l1); if (l14 === undefined) break b1996;
l15 = l14?.roles; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b1996;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1996;
if ((l17 === false)) break b1996;
l18 = l11?.clause; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b1996;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b1993;
l23 = l22;
l24 = {"clause": l23};
l25 = b_object_union(l5,l24); if (l25 === undefined) break b1993;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b1997: {
if (l4 !== undefined) break b1997;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1998: {
if (l4 === undefined) break b1998;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1999: {
return l2;
}
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2000: {
l3 = undefined;
l4 = new RegoSet();
b2001: {
l5 = f360(l0,l1); if (l5 === undefined) break b2001;
{
const k2002 = keysOf(l5), v2002 = valuesOf(l5);
for (let n2002 = 0; n2002 < v2002.length; n2002++) {
l6 = k2002 === null ? n2002 : k2002[n2002];
l7 = v2002[n2002];
b2003: {
l8 = l6;
l9 = l7;
l10 = f361(l0,l1,l9); if (l10 === undefined) break b2003;
l11 = l10;
l12 = f19(l0,l1,l8,l11); if (l12 === undefined) break b2003;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2004: {
if (l3 === undefined) break b2004;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2005: {
return l2;
}
}
function f362(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2006: {
l2 = new RegoSet();
}
b2007: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2007;
{
const k2008 = keysOf(l4), v2008 = valuesOf(l4);
for (let n2008 = 0; n2008 < v2008.length; n2008++) {
l5 = k2008 === null ? n2008 : k2008[n2008];
l6 = v2008[n2008];
b2009: {
l7 = l5;
if (!Array.isArray(l6)) break b2009;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2009;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2009;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2009;
l13 = l11;
l14 = {"fact": l13};
l2.add(l14);
}
}
}
}
b2010: {
l3 = undefined;
b2011: {
l4 = "password_expired";
l5 = f357(l0,l1); if (l5 === undefined) break b2011;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b2011;
l8 = D(l7, l4); if (l8 === undefined) break b2011;
if ((l8 === false)) break b2011;
l9 = {"parameter": l6};
l2.add(l9);
}
b2012: {
l10 = "session_idle";
l11 = f358(l0,l1); if (l11 === undefined) break b2012;
l12 = l11;
l13 = f341(l0,l1); if (l13 === undefined) break b2012;
l14 = D(l13, l10); if (l14 === undefined) break b2012;
if ((l14 === false)) break b2012;
l15 = {"parameter": l12};
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = l1?.hdp; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2010;
l18 = l17?.query_permission; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2010;
l19 = l18?.open_numbers; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2010;
{
const k2013 = keysOf(l19), v2013 = valuesOf(l19);
for (let n2013 = 0; n2013 < v2013.length; n2013++) {
l20 = k2013 === null ? n2013 : k2013[n2013];
l21 = v2013[n2013];
b2014: {
l22 = l20;
b2015: {
l23 = D(l16, l20); if (l23 === undefined) break b2015;
break b2014;}
b2016: {
b2017: {
break b2016;
}
break b2014;
}
l26 = l21;
l27 = f341(l0,l1); if (l27 === undefined) break b2014;
l28 = D(l27, l22); if (l28 === undefined) break b2014;
if ((l28 === false)) break b2014;
l29 = {"parameter": l26};
l2.add(l29);
}
}
}
}
b2018: {
return l2;
}
}
function f363(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2019: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2019;
l5 = l4;
l6 = f363(l0,l1); if (l6 === undefined) break b2019;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2019;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2020: {
if (l3 === undefined) break b2020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2021: {
return l2;
}
}
function f364(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2022: {
b2023: {
l3 = undefined;
l4 = f364(l0,l1); if (l4 === undefined) break b2023;
if (!(l4 === "deny")) break b2023;
l5 = f360(l0,l1); if (l5 === undefined) break b2023;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2024: {
if (l3 !== undefined) break b2024;
l4 = f341(l0,l1); if (l4 === undefined) break b2024;
l5 = l4;
l6 = f349(l0,l1); if (l6 === undefined) break b2024;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2024;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2025: {
if (l3 === undefined) break b2025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2026: {
return l2;
}
}
function f365(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2027: {
l2 = new RegoSet();
}
b2028: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2028;
{
const k2029 = keysOf(l4), v2029 = valuesOf(l4);
for (let n2029 = 0; n2029 < v2029.length; n2029++) {
l5 = k2029 === null ? n2029 : k2029[n2029];
l6 = v2029[n2029];
b2030: {
l7 = l5;
l8 = l6;
l9 = l8?.readings; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2030;
if ((l9 === false)) break b2030;
l10 = f361(l0,l1,l8); if (l10 === undefined) break b2030;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2030;
l13 = l12;
{
const k2031 = keysOf(l13), v2031 = valuesOf(l13);
for (let n2031 = 0; n2031 < v2031.length; n2031++) {
l14 = k2031 === null ? n2031 : k2031[n2031];
l15 = v2031[n2031];
b2032: {
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
b2033: {
return l2;
}
}
function f366(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2034: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b2034;
l5 = l4?.roles; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2034;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2034;
if ((l7 === false)) break b2034;
l8 = f340(l0,l1); if (l8 === undefined) break b2034;
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2034;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2034;
if ((l11 === false)) break b2034;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2035: {
if (l3 === undefined) break b2035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2036: {
return l2;
}
}
function f367(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2037: {
b2038: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2038;
if ((l4 === false)) break b2038;
l5 = f339(l0,l1); if (l5 === undefined) break b2038;
l6 = l5?.advice; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2038;
l7 = l6?.admin_is_auditor; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2038;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2038;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2039: {
if (l3 !== undefined) break b2039;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2040: {
if (l3 === undefined) break b2040;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2041: {
return l2;
}
}
function f368(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2042: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b2042;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2042;
l6 = l5?.password; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2042;
l7 = l6?.max_age; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2042;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2043: {
if (l3 === undefined) break b2043;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2044: {
return l2;
}
}
function f369(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2045: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b2045;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2045;
l6 = l5?.session; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2045;
l7 = l6?.idle_timeout; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2045;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2046: {
if (l3 === undefined) break b2046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2047: {
return l2;
}
}
function f370(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2048: {
l2 = new RegoSet();
}
b2049: {
l3 = undefined;
b2050: {
l4 = "password_expired";
l5 = f369(l0,l1); if (l5 === undefined) break b2050;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b2050;
l8 = l7;
{
const k2051 = keysOf(l8), v2051 = valuesOf(l8);
for (let n2051 = 0; n2051 < v2051.length; n2051++) {
l9 = k2051 === null ? n2051 : k2051[n2051];
l10 = v2051[n2051];
b2052: {
l11 = l9;
l12 = l10;
l13 = f365(l0,l1); if (l13 === undefined) break b2052;
l14 = D(l13, l4); if (l14 === undefined) break b2052;
if ((l14 === false)) break b2052;
l2.add(l12);
}
}
}
}
b2053: {
l15 = "session_idle";
l16 = f370(l0,l1); if (l16 === undefined) break b2053;
l17 = l16;
l18 = f61(l0,l1,l17); if (l18 === undefined) break b2053;
l19 = l18;
{
const k2054 = keysOf(l19), v2054 = valuesOf(l19);
for (let n2054 = 0; n2054 < v2054.length; n2054++) {
l20 = k2054 === null ? n2054 : k2054[n2054];
l21 = v2054[n2054];
b2055: {
l22 = l20;
l23 = l21;
l24 = f365(l0,l1); if (l24 === undefined) break b2055;
l25 = D(l24, l15); if (l25 === undefined) break b2055;
if ((l25 === false)) break b2055;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = l1?.hdp; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2049;
l28 = l27?.query_permission; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2049;
l29 = l28?.numbered; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2049;
{
const k2056 = keysOf(l29), v2056 = valuesOf(l29);
for (let n2056 = 0; n2056 < v2056.length; n2056++) {
l30 = k2056 === null ? n2056 : k2056[n2056];
l31 = v2056[n2056];
b2057: {
l32 = l30;
b2058: {
l33 = D(l26, l30); if (l33 === undefined) break b2058;
break b2057;}
b2059: {
b2060: {
break b2059;
}
break b2057;
}
l36 = l31;
l37 = f61(l0,l1,l36); if (l37 === undefined) break b2057;
l38 = l37;
{
const k2061 = keysOf(l38), v2061 = valuesOf(l38);
for (let n2061 = 0; n2061 < v2061.length; n2061++) {
l39 = k2061 === null ? n2061 : k2061[n2061];
l40 = v2061[n2061];
b2062: {
l41 = l39;
l42 = l40;
l43 = f365(l0,l1); if (l43 === undefined) break b2062;
l44 = D(l43, l32); if (l44 === undefined) break b2062;
if ((l44 === false)) break b2062;
l2.add(l42);
}
}
}
}
}
}
}
b2063: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2063;
if ((l4 === false)) break b2063;
l5 = f339(l0,l1); if (l5 === undefined) break b2063;
l6 = l5?.advice; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2063;
l7 = l6?.admin_is_auditor; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2063;
l8 = l7;
l9 = f19(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2063;
l10 = l9;
l2.add(l10);
}
b2064: {
return l2;
}
}
function f371(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2065: {
b2066: {
l3 = undefined;
b2067: {
l4 = f337(l0,l1); if (l4 === undefined) break b2067;
if ((l4 === false)) break b2067;
break b2066;}
l5 = f338(l0,l1); if (l5 === undefined) break b2066;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2066;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2068: {
if (l3 !== undefined) break b2068;
l4 = f337(l0,l1); if (l4 === undefined) break b2068;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2068;
if (!(l5 === "unavailable")) break b2068;
l6 = f338(l0,l1); if (l6 === undefined) break b2068;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b2068;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2068;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2069: {
if (l3 !== undefined) break b2069;
b2070: {
l4 = f339(l0,l1); if (l4 === undefined) break b2070;
if ((l4 === false)) break b2070;
break b2069;}
l5 = f338(l0,l1); if (l5 === undefined) break b2069;
l6 = l5;
l7 = f337(l0,l1); if (l7 === undefined) break b2069;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2069;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2071: {
if (l3 !== undefined) break b2071;
l4 = f339(l0,l1); if (l4 === undefined) break b2071;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2071;
l7 = l6;
l8 = f366(l0,l1); if (l8 === undefined) break b2071;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b2071;
l11 = l10;
l12 = f368(l0,l1); if (l12 === undefined) break b2071;
l13 = l12;
l14 = b_or(l11,l13); if (l14 === undefined) break b2071;
l15 = l14;
l16 = f338(l0,l1); if (l16 === undefined) break b2071;
l17 = l16;
l18 = f337(l0,l1); if (l18 === undefined) break b2071;
l19 = l18;
l20 = f364(l0,l1); if (l20 === undefined) break b2071;
l21 = l20;
l22 = f363(l0,l1); if (l22 === undefined) break b2071;
l23 = l22;
l24 = new RegoSet();
b2072: {
l25 = f364(l0,l1); if (l25 === undefined) break b2072;
if (!(l25 === "permit")) break b2072;
l26 = f339(l0,l1); if (l26 === undefined) break b2072;
l27 = l26;
l28 = f52(l0,l1,l27); if (l28 === undefined) break b2072;
l29 = l28;
{
const k2073 = keysOf(l29), v2073 = valuesOf(l29);
for (let n2073 = 0; n2073 < v2073.length; n2073++) {
l30 = k2073 === null ? n2073 : k2073[n2073];
l31 = v2073[n2073];
b2074: {
l32 = l30;
l33 = l31;
l24.add(l33);
}
}
}
}
l34 = l24;
l35 = f362(l0,l1); if (l35 === undefined) break b2071;
l36 = l35;
l37 = f371(l0,l1); if (l37 === undefined) break b2071;
l38 = l37;
l39 = {"assumptions": l15,"missing": l23,"obligations": l34,"reasons": l36,"warnings": l38};
l40 = f17(l0,l1,l17,l19,l21,l39); if (l40 === undefined) break b2071;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b2075: {
if (l3 === undefined) break b2075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2076: {
return l2;
}
}
function f372(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2077: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2077;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2077;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2078: {
if (l3 === undefined) break b2078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2079: {
return l2;
}
}
function f373(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f374(l0,l1) {
let l3,l2;
b2080: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2081: {
if (l3 === undefined) break b2081;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2082: {
return l2;
}
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2083: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2083;
l5 = l4?.record; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2083;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2083;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2083;
l9 = l8?.retention; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2083;
l10 = D(l9, l6); if (l10 === undefined) break b2083;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2084: {
if (l3 === undefined) break b2084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2085: {
return l2;
}
}
function f375(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2086: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2086;
l5 = l4?.account_closed_on; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2086;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2086;
if ((l7 === false)) break b2086;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2086;
l9 = l8?.account_closed_on; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2086;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2087: {
if (l3 === undefined) break b2087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2088: {
return l2;
}
}
function f376(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2089: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2089;
l5 = l4?.event_on; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2089;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2089;
if ((l7 === false)) break b2089;
l8 = l0?.facts; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2089;
l9 = l8?.event_on; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2089;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2090: {
if (l3 === undefined) break b2090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2091: {
return l2;
}
}
function f377(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2092: {
b2093: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2093;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2093;
if (!(l5 === "account_closed")) break b2093;
l6 = f377(l0,l1); if (l6 === undefined) break b2093;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2093;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2093;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2094: {
if (l3 !== undefined) break b2094;
l4 = f375(l0,l1); if (l4 === undefined) break b2094;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2094;
if (!(l5 === "event")) break b2094;
l6 = f377(l0,l1); if (l6 === undefined) break b2094;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2095: {
if (l3 === undefined) break b2095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2096: {
return l2;
}
}
function f378(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function f379(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2097: {
b2098: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2098;
l10 = l9;
l11 = l10;
l12 = f34(l0,l1,l11,l7); if (l12 === undefined) break b2098;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2098;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2098;
l22 = l21;
if (!Q(l18, l22)) break b2098;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2098;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2099: {
if (l5 !== undefined) break b2099;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2099;
l10 = l9;
l11 = f34(l0,l1,l10,l7); if (l11 === undefined) break b2099;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2100: {
if (l5 === undefined) break b2100;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2101: {
return l2;
}
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2102: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2102;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2102;
l7 = l6?.keep; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2102;
l8 = l7?.months; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2102;
l9 = l8;
l10 = f379(l0,l1,l5,l9); if (l10 === undefined) break b2102;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2103: {
if (l3 === undefined) break b2103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2104: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2104;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2104;
l7 = l6?.keep; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2104;
l8 = l7?.days; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2104;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2104;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2105: {
if (l3 === undefined) break b2105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2106: {
return l2;
}
}
function f380(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2107: {
l2 = new RegoSet();
}
b2108: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2108;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2108;
if (!(l5 === "account_closed")) break b2108;
b2109: {
l6 = f376(l0,l1); if (l6 === undefined) break b2109;
if ((l6 === false)) break b2109;
break b2108;}
l7 = f375(l0,l1); if (l7 === undefined) break b2108;
l8 = l7;
l9 = f19(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2108;
l10 = l9;
l2.add(l10);
}
b2110: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2110;
if ((l4 === false)) break b2110;
l5 = f375(l0,l1); if (l5 === undefined) break b2110;
l6 = l5?.keep; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2110;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2110;
if ((l8 === false)) break b2110;
b2111: {
l9 = f380(l0,l1); if (l9 === undefined) break b2111;
if ((l9 === false)) break b2111;
break b2110;}
l10 = f375(l0,l1); if (l10 === undefined) break b2110;
l11 = l10;
l12 = f19(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2110;
l13 = l12;
l2.add(l13);
}
b2112: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2112;
l5 = l4;
l6 = f380(l0,l1); if (l6 === undefined) break b2112;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2112;
if ((l8 === false)) break b2112;
l9 = f375(l0,l1); if (l9 === undefined) break b2112;
l10 = l9;
l11 = f19(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2112;
l12 = l11;
l2.add(l12);
}
b2113: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2113;
l5 = l4?.from; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2113;
if (!(l5 === "account_closed")) break b2113;
l6 = f376(l0,l1); if (l6 === undefined) break b2113;
l7 = l6;
l8 = f375(l0,l1); if (l8 === undefined) break b2113;
l9 = l8?.keep; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2113;
l10 = l9?.months; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2113;
l11 = l10;
l12 = f379(l0,l1,l7,l11); if (l12 === undefined) break b2113;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2113;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2113;
if ((l16 === false)) break b2113;
l17 = f375(l0,l1); if (l17 === undefined) break b2113;
l18 = l17;
l19 = f19(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2113;
l20 = l19;
l2.add(l20);
}
b2114: {
return l2;
}
}
function f381(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2115: {
l2 = new RegoSet();
}
b2116: {
l3 = undefined;
b2117: {
l4 = f377(l0,l1); if (l4 === undefined) break b2117;
if ((l4 === false)) break b2117;
break b2116;}
l5 = {"fact": "event_on"};
l2.add(l5);
}
b2118: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2118;
l5 = l4?.keep; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2118;
if (!(l5 === "unset")) break b2118;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2118;
l7 = l6?.record; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2118;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2118;
l11 = l10;
l12 = {"parameter": l11};
l2.add(l12);
}
b2119: {
return l2;
}
}
function f382(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2120: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2120;
if ((l4 === false)) break b2120;
l5 = f375(l0,l1); if (l5 === undefined) break b2120;
l6 = l5?.qualifier; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2120;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2122: {
return l2;
}
}
function f383(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2123: {
b2124: {
l3 = undefined;
b2125: {
l4 = f373(l0,l1); if (l4 === undefined) break b2125;
if ((l4 === false)) break b2125;
break b2124;}
l5 = f374(l0,l1); if (l5 === undefined) break b2124;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2124;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2126: {
if (l3 !== undefined) break b2126;
l4 = f373(l0,l1); if (l4 === undefined) break b2126;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2126;
if (!(l5 === "unavailable")) break b2126;
l6 = f374(l0,l1); if (l6 === undefined) break b2126;
l7 = l6;
l8 = f373(l0,l1); if (l8 === undefined) break b2126;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2126;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2127: {
if (l3 !== undefined) break b2127;
b2128: {
l4 = f375(l0,l1); if (l4 === undefined) break b2128;
if ((l4 === false)) break b2128;
break b2127;}
l5 = f374(l0,l1); if (l5 === undefined) break b2127;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2127;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2127;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2129: {
if (l3 !== undefined) break b2129;
l4 = f381(l0,l1); if (l4 === undefined) break b2129;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2129;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2129;
l9 = l8;
l10 = f375(l0,l1); if (l10 === undefined) break b2129;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2129;
l13 = l12;
l14 = f375(l0,l1); if (l14 === undefined) break b2129;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2129;
l17 = l16;
l18 = f374(l0,l1); if (l18 === undefined) break b2129;
l19 = l18;
l20 = f373(l0,l1); if (l20 === undefined) break b2129;
l21 = l20;
l22 = f382(l0,l1); if (l22 === undefined) break b2129;
l23 = l22;
l24 = new RegoSet();
b2130: {
l25 = f381(l0,l1); if (l25 === undefined) break b2130;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2130;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2130;
if ((l30 === false)) break b2130;
l31 = f375(l0,l1); if (l31 === undefined) break b2130;
l32 = l31;
l33 = f19(l0,l1,"keep_record",l32); if (l33 === undefined) break b2130;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f381(l0,l1); if (l37 === undefined) break b2129;
l38 = l37;
l39 = {};
b2131: {
l40 = f380(l0,l1); if (l40 === undefined) break b2131;
l39["keep_through"] = l40;
}
b2132: {
l41 = f383(l0,l1); if (l41 === undefined) break b2132;
l39["qualifier"] = l41;
}
b2133: {
b2134: {
l43 = l1?.hdp; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2134;
l44 = l43?.record_retention; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2134;
l45 = D(l44, "values"); if (l45 === undefined) break b2134;
l42 = merge(l45, l39);
break b2133;
}
l42 = l39;
}
l46 = l42;
l47 = {"assumptions": l13,"missing": l23,"obligations": l36,"reasons": l38,"values": l46,"warnings": l17};
l48 = f17(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2129;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b2135: {
if (l3 === undefined) break b2135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2136: {
return l2;
}
}
function f384(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2137: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2137;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2137;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2138: {
if (l3 === undefined) break b2138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2139: {
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
function f386(l0,l1) {
let l3,l2;
b2140: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2141: {
if (l3 === undefined) break b2141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2142: {
return l2;
}
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2143: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2143;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2143;
l8 = l7;
l9 = f385(l0,l1); if (l9 === undefined) break b2143;
l10 = l9?.effective_from; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2143;
l11 = l10;
l12 = f385(l0,l1); if (l12 === undefined) break b2143;
l13 = l12?.text; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2143;
l14 = l13;
l15 = f385(l0,l1); if (l15 === undefined) break b2143;
l16 = l15?.effective_from; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2143;
l17 = l16;
l18 = {"effective_from": l11,"text": l14,"version": l17};
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2143;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2144: {
if (l3 === undefined) break b2144;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2145: {
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
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2146: {
b2147: {
l3 = undefined;
b2148: {
l4 = f385(l0,l1); if (l4 === undefined) break b2148;
if ((l4 === false)) break b2148;
break b2147;}
l5 = f386(l0,l1); if (l5 === undefined) break b2147;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2147;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2149: {
if (l3 !== undefined) break b2149;
l4 = f385(l0,l1); if (l4 === undefined) break b2149;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2149;
l7 = l6;
l8 = f385(l0,l1); if (l8 === undefined) break b2149;
l9 = l8;
l10 = f19(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2149;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2149;
l13 = l12;
l14 = f385(l0,l1); if (l14 === undefined) break b2149;
l15 = l14;
l16 = f387(l0,l1); if (l16 === undefined) break b2149;
l17 = l16;
l18 = {"assumptions": l7};
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f17(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2149;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2150: {
if (l3 === undefined) break b2150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2151: {
return l2;
}
}
function f388(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2152: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2152;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2152;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2153: {
if (l3 === undefined) break b2153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2154: {
return l2;
}
}
function f389(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f390(l0,l1) {
let l3,l2;
b2155: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2156: {
if (l3 === undefined) break b2156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2157: {
return l2;
}
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2158: {
l3 = undefined;
l4 = f389(l0,l1); if (l4 === undefined) break b2158;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2158;
l6 = l5?.role_appointment; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2158;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2159: {
if (l3 === undefined) break b2159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2160: {
return l2;
}
}
function f391(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2161: {
b2162: {
l3 = undefined;
b2163: {
l4 = f389(l0,l1); if (l4 === undefined) break b2163;
if ((l4 === false)) break b2163;
break b2162;}
l5 = f390(l0,l1); if (l5 === undefined) break b2162;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2162;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2164: {
if (l3 !== undefined) break b2164;
l4 = f389(l0,l1); if (l4 === undefined) break b2164;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2164;
if (!(l5 === "unavailable")) break b2164;
l6 = f390(l0,l1); if (l6 === undefined) break b2164;
l7 = l6;
l8 = f389(l0,l1); if (l8 === undefined) break b2164;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2164;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2165: {
if (l3 !== undefined) break b2165;
b2166: {
l4 = f391(l0,l1); if (l4 === undefined) break b2166;
if ((l4 === false)) break b2166;
break b2165;}
l5 = f390(l0,l1); if (l5 === undefined) break b2165;
l6 = l5;
l7 = f389(l0,l1); if (l7 === undefined) break b2165;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2165;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2167: {
if (l3 !== undefined) break b2167;
l4 = f390(l0,l1); if (l4 === undefined) break b2167;
l5 = l4;
l6 = f389(l0,l1); if (l6 === undefined) break b2167;
l7 = l6;
l8 = f391(l0,l1); if (l8 === undefined) break b2167;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"role_appointment","check"); if (l10 === undefined) break b2167;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2168: {
if (l3 === undefined) break b2168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2169: {
return l2;
}
}
function f392(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2170: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2170;
l5 = l4;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2170;
l7 = l6?.effective_on; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2170;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2170;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2170;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2171: {
if (l3 === undefined) break b2171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2172: {
return l2;
}
}
function f393(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function f394(l0,l1) {
let l3,l2;
b2173: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2174: {
if (l3 === undefined) break b2174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2175: {
return l2;
}
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2176: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2176;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2176;
l6 = l5?.role_change; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2176;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2177: {
if (l3 === undefined) break b2177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2178: {
return l2;
}
}
function f395(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2179: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2179;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2179;
l6 = l5;
l7 = f395(l0,l1); if (l7 === undefined) break b2179;
l8 = l7?.roles; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2179;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2179;
if ((l10 === false)) break b2179;
l11 = f395(l0,l1); if (l11 === undefined) break b2179;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2180: {
if (l3 === undefined) break b2180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2181: {
return l2;
}
}
function f396(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f397(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2182: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f142(l0,l1); if (l8 === undefined) break b2182;
l9 = l8?.before; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2182;
l10 = D(l9, l6); if (l10 === undefined) break b2182;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2182;
l13 = l12;
l14 = f142(l0,l1); if (l14 === undefined) break b2182;
l15 = l14?.list; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2182;
l16 = D(l15, l13); if (l16 === undefined) break b2182;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2183: {
if (l5 === undefined) break b2183;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2184: {
return l2;
}
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2185: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2185;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2185;
l6 = l5?.lead; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2185;
l7 = l6?.days; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2185;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2185;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2185;
l13 = l12?.effective_on; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2185;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2185;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2186: {
if (l3 === undefined) break b2186;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2187: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2187;
l5 = l4?.effective_on; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2187;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2187;
l8 = l7?.application; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2187;
l9 = l8?.lead; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2187;
l10 = l9?.workdays; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2187;
l11 = l10;
l12 = f397(l0,l1,l6,l11); if (l12 === undefined) break b2187;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2188: {
if (l3 === undefined) break b2188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2189: {
return l2;
}
}
function f398(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2190: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2190;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2190;
l6 = l5?.counts_from_regulation; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2190;
if ((l6 === false)) break b2190;
l7 = f398(l0,l1); if (l7 === undefined) break b2190;
l8 = l7;
l9 = f26(l0,l1); if (l9 === undefined) break b2190;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2190;
if ((l11 === false)) break b2190;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2191: {
if (l3 === undefined) break b2191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2192: {
return l2;
}
}
function f399(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f400(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2193: {
b2194: {
l4 = undefined;
l5 = l3;
l6 = [];
b2195: {
l7 = l5?.by_role; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2195;
{
const k2196 = keysOf(l7), v2196 = valuesOf(l7);
for (let n2196 = 0; n2196 < v2196.length; n2196++) {
l8 = k2196 === null ? n2196 : k2196[n2196];
l9 = v2196[n2196];
b2197: {
l10 = l8;
l11 = l9;
l12 = l11?.role; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2197;
l13 = l0?.facts; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2197;
l14 = l13?.role; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2197;
if (!Q(l12, l14)) break b2197;
l15 = l11?.clause; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2197;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2194;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2194;
if ((l21 === false)) break b2194;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2194;
l24 = l23;
l25 = {"clause": l24};
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2194;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2198: {
if (l4 !== undefined) break b2198;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2199: {
if (l4 === undefined) break b2199;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2200: {
return l2;
}
}
function g401(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2201: {
l2 = new RegoSet();
}
b2202: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2202;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2202;
l6 = l5;
l7 = f400(l0,l1,l6); if (l7 === undefined) break b2202;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2202;
l10 = l9;
{
const k2203 = keysOf(l10), v2203 = valuesOf(l10);
for (let n2203 = 0; n2203 < v2203.length; n2203++) {
l11 = k2203 === null ? n2203 : k2203[n2203];
l12 = v2203[n2203];
b2204: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2205: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2205;
l5 = l4?.adjustment; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2205;
l6 = l5;
l7 = f400(l0,l1,l6); if (l7 === undefined) break b2205;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2205;
l10 = l9;
{
const k2206 = keysOf(l10), v2206 = valuesOf(l10);
for (let n2206 = 0; n2206 < v2206.length; n2206++) {
l11 = k2206 === null ? n2206 : k2206[n2206];
l12 = v2206[n2206];
b2207: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2208: {
return l2;
}
}
function f401(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2209: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2209;
l5 = l4?.adjustment; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2209;
l6 = l5?.lead; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2209;
l7 = l6?.days; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2209;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2209;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2209;
l13 = l12?.effective_on; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2209;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2209;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2210: {
if (l3 === undefined) break b2210;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2211: {
return l2;
}
}
function f402(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2212: {
l2 = new RegoSet();
}
b2213: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2213;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2213;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2213;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2213;
l12 = l11?.application; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2213;
l13 = l12;
l14 = f400(l0,l1,l13); if (l14 === undefined) break b2213;
l15 = l14;
l16 = f398(l0,l1); if (l16 === undefined) break b2213;
l17 = l16;
l18 = {"act": "apply_for_change","code": "application","done_on": l10,"due_on": l17,"rule": l15};
l19 = l18;
l2.add(l19);
}
b2214: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2214;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2214;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2214;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2214;
l12 = l11?.adjustment; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2214;
l13 = l12;
l14 = f400(l0,l1,l13); if (l14 === undefined) break b2214;
l15 = l14;
l16 = f402(l0,l1); if (l16 === undefined) break b2214;
l17 = l16;
l18 = {"act": "adjust_rights","code": "adjustment","done_on": l10,"due_on": l17,"rule": l15};
l19 = l18;
l2.add(l19);
}
b2215: {
return l2;
}
}
function f403(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2216: {
l3 = undefined;
l4 = new RegoSet();
b2217: {
l5 = f403(l0,l1); if (l5 === undefined) break b2217;
{
const k2218 = keysOf(l5), v2218 = valuesOf(l5);
for (let n2218 = 0; n2218 < v2218.length; n2218++) {
l6 = k2218 === null ? n2218 : k2218[n2218];
l7 = v2218[n2218];
b2219: {
l8 = l6;
l9 = l7;
l10 = f115(l0,l1,l9); if (l10 === undefined) break b2219;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2220: {
if (l3 === undefined) break b2220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2221: {
return l2;
}
}
function f404(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function f405(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2222: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1); if (l6 === undefined) break b2222;
l7 = l6?.before; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2222;
l8 = D(l7, l5); if (l8 === undefined) break b2222;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2222;
if ((l10 === false)) break b2222;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2223: {
if (l4 === undefined) break b2223;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2224: {
return l2;
}
}
function f406(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2225: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2225;
if ((l6 === false)) break b2225;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2225;
l9 = l8;
l10 = f405(l0,l1,l9); if (l10 === undefined) break b2225;
if ((l10 === false)) break b2225;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2226: {
if (l4 === undefined) break b2226;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2227: {
return l2;
}
}
function f407(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2228: {
b2229: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2230: {
l8 = f405(l0,l1,l6); if (l8 === undefined) break b2230;
if ((l8 === false)) break b2230;
break b2229;}
l9 = new RegoSet();
b2231: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2231;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2231;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2231;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2232 = keysOf(l19), v2232 = valuesOf(l19);
for (let n2232 = 0; n2232 < v2232.length; n2232++) {
l20 = k2232 === null ? n2232 : k2232[n2232];
l21 = v2232[n2232];
b2233: {
l22 = l20;
l23 = l21;
b2234: {
l24 = f406(l0,l1,l23); if (l24 === undefined) break b2234;
if ((l24 === false)) break b2234;
break b2233;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2233;
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
b2235: {
if (l5 !== undefined) break b2235;
l6 = l3;
l7 = l4;
l8 = f142(l0,l1); if (l8 === undefined) break b2235;
l9 = l8?.before; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2235;
l10 = D(l9, l6); if (l10 === undefined) break b2235;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2235;
if ((l12 === false)) break b2235;
l13 = f142(l0,l1); if (l13 === undefined) break b2235;
l14 = l13?.first_year; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2235;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2235;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2235;
l21 = l20;
l22 = new RegoSet();
l23 = {"calendar": l21};
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2236: {
if (l5 !== undefined) break b2236;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2237: {
if (l5 === undefined) break b2237;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2238: {
return l2;
}
}
function g408(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2239: {
l2 = new RegoSet();
}
b2240: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2240;
l5 = l4?.effective_on; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2240;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2240;
l8 = l7?.application; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2240;
l9 = l8?.lead; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2240;
l10 = l9?.workdays; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2240;
l11 = l10;
l12 = f407(l0,l1,l6,l11); if (l12 === undefined) break b2240;
l13 = l12;
{
const k2241 = keysOf(l13), v2241 = valuesOf(l13);
for (let n2241 = 0; n2241 < v2241.length; n2241++) {
l14 = k2241 === null ? n2241 : k2241[n2241];
l15 = v2241[n2241];
b2242: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2243: {
return l2;
}
}
function f408(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2244: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2244;
l5 = l4;
l6 = f408(l0,l1); if (l6 === undefined) break b2244;
l7 = l6;
l8 = f123(l0,l1,l5,l7); if (l8 === undefined) break b2244;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2245: {
if (l3 === undefined) break b2245;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2246: {
return l2;
}
}
function f409(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2247: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2247;
l5 = l4?.application; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2247;
l6 = l5?.lead; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2247;
l7 = l6?.workdays; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2247;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2247;
l11 = l10;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2247;
l13 = l12?.effective_on; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2247;
l14 = l13;
l15 = f397(l0,l1,l14,l11); if (l15 === undefined) break b2247;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2248: {
if (l3 === undefined) break b2248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2249: {
return l2;
}
}
function f410(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2250: {
l2 = new RegoSet();
}
b2251: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2251;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2251;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2251;
l8 = l7?.fallback; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2251;
l9 = l8?.roles; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2251;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2251;
if ((l11 === false)) break b2251;
l12 = f404(l0,l1); if (l12 === undefined) break b2251;
l13 = l12;
l14 = b_internal_member_2("due",l13); if (l14 === undefined) break b2251;
if ((l14 === false)) break b2251;
l15 = f396(l0,l1); if (l15 === undefined) break b2251;
l16 = l15?.fallback; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b2251;
l17 = l16;
l18 = f19(l0,l1,"change_admin_password",l17); if (l18 === undefined) break b2251;
l19 = l18;
l2.add(l19);
}
b2252: {
return l2;
}
}
function f411(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l29,l30,l31,l28,l32,l33,l34,l35,l36,l37,l2;
b2253: {
b2254: {
l3 = undefined;
b2255: {
l4 = f393(l0,l1); if (l4 === undefined) break b2255;
if ((l4 === false)) break b2255;
break b2254;}
l5 = f394(l0,l1); if (l5 === undefined) break b2254;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2254;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2256: {
if (l3 !== undefined) break b2256;
l4 = f393(l0,l1); if (l4 === undefined) break b2256;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2256;
if (!(l5 === "unavailable")) break b2256;
l6 = f394(l0,l1); if (l6 === undefined) break b2256;
l7 = l6;
l8 = f393(l0,l1); if (l8 === undefined) break b2256;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2256;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2257: {
if (l3 !== undefined) break b2257;
b2258: {
l4 = f396(l0,l1); if (l4 === undefined) break b2258;
if ((l4 === false)) break b2258;
break b2257;}
l5 = f394(l0,l1); if (l5 === undefined) break b2257;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2257;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2257;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2259: {
if (l3 !== undefined) break b2259;
l4 = f399(l0,l1); if (l4 === undefined) break b2259;
if ((l4 === false)) break b2259;
l5 = f394(l0,l1); if (l5 === undefined) break b2259;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2259;
l8 = l7;
l9 = f401(l0,l1); if (l9 === undefined) break b2259;
l10 = l9;
l11 = {"assumptions": l10};
l12 = f17(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2259;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2260: {
if (l3 !== undefined) break b2260;
l4 = f403(l0,l1); if (l4 === undefined) break b2260;
l5 = l4;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b2260;
l7 = l6;
l8 = f403(l0,l1); if (l8 === undefined) break b2260;
l9 = l8;
l10 = f409(l0,l1); if (l10 === undefined) break b2260;
l11 = l10;
l12 = f125(l0,l1,l9,l11); if (l12 === undefined) break b2260;
l13 = l12;
l14 = f394(l0,l1); if (l14 === undefined) break b2260;
l15 = l14;
l16 = f393(l0,l1); if (l16 === undefined) break b2260;
l17 = l16;
l18 = f409(l0,l1); if (l18 === undefined) break b2260;
l19 = l18;
l20 = f401(l0,l1); if (l20 === undefined) break b2260;
l21 = l20;
l22 = f408(l0,l1); if (l22 === undefined) break b2260;
l23 = l22;
l24 = {};
b2261: {
l25 = f402(l0,l1); if (l25 === undefined) break b2261;
l24["adjust_by"] = l25;
}
b2262: {
l26 = f398(l0,l1); if (l26 === undefined) break b2262;
l24["apply_by"] = l26;
}
b2263: {
l27 = f410(l0,l1); if (l27 === undefined) break b2263;
l24["apply_by_cautious"] = l27;
}
b2264: {
b2265: {
l29 = l1?.hdp; if (l29 === undefined && (l29 = S(l1, "hdp")) === undefined) break b2265;
l30 = l29?.role_change_deadline; if (l30 === undefined && (l30 = S(l29, "role_change_deadline")) === undefined) break b2265;
l31 = D(l30, "values"); if (l31 === undefined) break b2265;
l28 = merge(l31, l24);
break b2264;
}
l28 = l24;
}
l32 = l28;
l33 = f411(l0,l1); if (l33 === undefined) break b2260;
l34 = l33;
l35 = {"assumptions": l21,"missing": l23,"obligations": l7,"reasons": l13,"values": l32,"warnings": l34};
l36 = f17(l0,l1,l15,l17,l19,l35); if (l36 === undefined) break b2260;
l37 = l36;
if (l3 === undefined) l3 = l37; else if (!Q(l3, l37)) conflict();
}
b2266: {
if (l3 === undefined) break b2266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2267: {
return l2;
}
}
function f412(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2268: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2268;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2268;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2269: {
if (l3 === undefined) break b2269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2270: {
return l2;
}
}
function f413(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f414(l0,l1) {
let l3,l2;
b2271: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2272: {
if (l3 === undefined) break b2272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2273: {
return l2;
}
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2274: {
l3 = undefined;
l4 = f413(l0,l1); if (l4 === undefined) break b2274;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2274;
l6 = l5?.sampling; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2274;
l7 = l6?.half_year; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2274;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2275: {
if (l3 === undefined) break b2275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2276: {
return l2;
}
}
function f415(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f416(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2277: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.up_to; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2277;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2277;
if ((l10 === false)) break b2277;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2278: {
if (l5 === undefined) break b2278;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2279: {
return l2;
}
}
function f417(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2280: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2281: {
l9 = l6?.tiers; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2281;
{
const k2282 = keysOf(l9), v2282 = valuesOf(l9);
for (let n2282 = 0; n2282 < v2282.length; n2282++) {
l10 = k2282 === null ? n2282 : k2282[n2282];
l11 = v2282[n2282];
b2283: {
l12 = l10;
l13 = l11;
b2284: {
l14 = f416(l0,l1,l7,l13); if (l14 === undefined) break b2284;
if ((l14 === false)) break b2284;
break b2283;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2280;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2285: {
if (l5 === undefined) break b2285;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2286: {
return l2;
}
}
function f418(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2287: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2288: {
l8 = l6?.tiers; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2288;
if ((l8 === false)) break b2288;
break b2287;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2289: {
if (l5 === undefined) break b2289;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2290: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.tiers; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2290;
if ((l8 === false)) break b2290;
l9 = f417(l0,l1,l6,l7); if (l9 === undefined) break b2290;
l10 = l9;
l11 = l6?.tiers; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2290;
l12 = D(l11, l10); if (l12 === undefined) break b2290;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2291: {
if (l5 === undefined) break b2291;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2292: {
return l2;
}
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2293: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2294: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2295 = keysOf(l8), v2295 = valuesOf(l8);
for (let n2295 = 0; n2295 < v2295.length; n2295++) {
l9 = k2295 === null ? n2295 : k2295[n2295];
l10 = v2295[n2295];
b2296: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2296;
if (!(l13 === "unset")) break b2296;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2297: {
l16 = l5?.rate; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2297;
l17 = l16?.value; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2297;
if (!(l17 === "unset")) break b2297;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2293;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2298: {
if (l4 === undefined) break b2298;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2299: {
return l2;
}
}
function f420(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2300: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2301: {
l10 = l7?.tiers; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2301;
if ((l10 === false)) break b2301;
break b2300;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2302: {
if (l6 === undefined) break b2302;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2303: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = l7?.tiers; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2303;
if ((l10 === false)) break b2303;
l11 = f417(l0,l1,l7,l9); if (l11 === undefined) break b2303;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2303;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2303;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2304: {
if (l6 === undefined) break b2304;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2305: {
return l2;
}
}
function f421(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2306: {
b2307: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.rounding; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2307;
if (!(l8 === "up")) break b2307;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2307;
if ((l10 === false)) break b2307;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2308: {
if (l5 !== undefined) break b2308;
l6 = l3;
l7 = l4;
l8 = l7?.rounding; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2308;
if (!(l8 === "half_up")) break b2308;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2308;
l11 = l10;
l12 = l7?.value; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2308;
l13 = l12?.denominator; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2308;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2308;
if ((l15 === false)) break b2308;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2309: {
if (l5 !== undefined) break b2309;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2310: {
if (l5 === undefined) break b2310;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2311: {
return l2;
}
}
function f422(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2312: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.value; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2312;
l9 = l8?.numerator; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2312;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2312;
l12 = l11;
l13 = l7?.value; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2312;
l14 = l13?.denominator; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2312;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2312;
l17 = l16;
l18 = l17;
l19 = l7?.value; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2312;
l20 = l19?.numerator; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2312;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2312;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2312;
l25 = l24;
l26 = l7?.value; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2312;
l27 = l26?.denominator; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2312;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2312;
l30 = l29;
l31 = l30;
l32 = f421(l0,l1,l18,l7); if (l32 === undefined) break b2312;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2312;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2313: {
if (l5 === undefined) break b2313;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2314: {
return l2;
}
}
function f423(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2315: {
b2316: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.minimum; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2316;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2316;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2316;
if ((l13 === false)) break b2316;
l14 = l7?.minimum; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2316;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2317: {
if (l5 !== undefined) break b2317;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2318: {
if (l5 === undefined) break b2318;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2319: {
return l2;
}
}
function f424(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2320: {
b2321: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.maximum; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2321;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2321;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2321;
if ((l13 === false)) break b2321;
l14 = l7?.maximum; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2321;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2322: {
if (l5 !== undefined) break b2322;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2323: {
if (l5 === undefined) break b2323;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2324: {
return l2;
}
}
function f425(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2325: {
b2326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2326;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2326;
if ((l11 === false)) break b2326;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2327: {
if (l5 !== undefined) break b2327;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2328: {
if (l5 === undefined) break b2328;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2329: {
return l2;
}
}
function f426(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2330: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l6?.rate; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2330;
l9 = l8;
l10 = f422(l0,l1,l7,l9); if (l10 === undefined) break b2330;
l11 = l10;
l12 = [l11,"rate"];
l13 = f423(l0,l1,l12,l6); if (l13 === undefined) break b2330;
l14 = l13;
l15 = f424(l0,l1,l14,l6); if (l15 === undefined) break b2330;
l16 = l15;
l17 = f425(l0,l1,l16,l7); if (l17 === undefined) break b2330;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2331: {
if (l5 === undefined) break b2331;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2332: {
return l2;
}
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2333: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2333;
l5 = l4?.checked; if (l5 === undefined && (l5 = S(l4, "checked")) === undefined) break b2333;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2333;
if ((l7 === false)) break b2333;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2334: {
if (l3 === undefined) break b2334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2335: {
return l2;
}
}
function f427(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f428(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2336: {
l4 = undefined;
l5 = l3;
l6 = f427(l0,l1); if (l6 === undefined) break b2336;
if ((l6 === false)) break b2336;
l7 = l0?.facts; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2336;
l8 = l7?.checked; if (l8 === undefined && (l8 = S(l7, "checked")) === undefined) break b2336;
l9 = l8;
l10 = b_minus(l5,l9); if (l10 === undefined) break b2336;
l11 = l10;
l12 = [];
l13 = 0;
l12.push(l13);
l12.push(l11);
l14 = b_max(l12); if (l14 === undefined) break b2336;
l15 = l14;
l16 = {"shortfall": l15};
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2337: {
if (l4 === undefined) break b2337;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2338: {
l4 = undefined;
l5 = l3;
b2339: {
l6 = f427(l0,l1); if (l6 === undefined) break b2339;
if ((l6 === false)) break b2339;
break b2338;}
l7 = {};
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2340: {
if (l4 === undefined) break b2340;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2341: {
return l2;
}
}
function f429(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26;
b2342: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2342;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2342;
if ((l13 === false)) break b2342;
l14 = ["indeterminate"];
l15 = {};
l14.push(l15);
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2343: {
if (l6 === undefined) break b2343;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2344: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2344;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b2344;
l13 = f426(l0,l1,l8,l9); if (l13 === undefined) break b2344;
l14 = l13;
if (!Array.isArray(l14)) break b2344;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2344;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2344;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2344;
l20 = l18;
l21 = f428(l0,l1,l19); if (l21 === undefined) break b2344;
l22 = l21;
l23 = {"rule": l20,"samples": l19};
l24 = b_object_union(l23,l22); if (l24 === undefined) break b2344;
l25 = l24;
l26 = ["required",l25];
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2345: {
if (l6 === undefined) break b2345;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2346: {
return l2;
}
}
function f430(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2347: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2348: {
l9 = l6?.rule; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2348;
if (!(l9 === "rate")) break b2348;
l10 = l7?.rate; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2348;
l11 = l10;
l12 = l7?.clause; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2348;
l13 = l12;
l14 = {"clause": l13};
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2348;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b2348;
l18 = l17;
{
const k2349 = keysOf(l18), v2349 = valuesOf(l18);
for (let n2349 = 0; n2349 < v2349.length; n2349++) {
l19 = k2349 === null ? n2349 : k2349[n2349];
l20 = v2349[n2349];
b2350: {
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
b2351: {
if (l5 === undefined) break b2351;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2352: {
return l2;
}
}
function f431(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l40,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2353: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = l0?.facts; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2353;
l13 = l12?.queries; if (l13 === undefined && (l13 = S(l12, "queries")) === undefined) break b2353;
l14 = l13;
l15 = f418(l0,l1,l10,l14); if (l15 === undefined) break b2353;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2354: {
l19 = f419(l0,l1,l17); if (l19 === undefined) break b2354;
l20 = l19;
{
const k2355 = keysOf(l20), v2355 = valuesOf(l20);
for (let n2355 = 0; n2355 < v2355.length; n2355++) {
l21 = k2355 === null ? n2355 : k2355[n2355];
l22 = v2355[n2355];
b2356: {
l23 = l21;
l24 = l22;
l25 = l0?.facts; if (l25 === undefined && (l25 = S(l0, "facts")) === undefined) break b2356;
l26 = l25?.queries; if (l26 === undefined && (l26 = S(l25, "queries")) === undefined) break b2356;
l27 = l26;
l28 = f420(l0,l1,l10,l11,l27); if (l28 === undefined) break b2356;
l29 = l28;
l30 = [l29,l24];
l31 = b_concat(".",l30); if (l31 === undefined) break b2356;
l32 = l31;
l33 = {"parameter": l32};
l18.add(l33);
}
}
}
}
l34 = l18;
l35 = l0?.facts; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2353;
l36 = l35?.queries; if (l36 === undefined && (l36 = S(l35, "queries")) === undefined) break b2353;
l37 = l36;
l38 = f429(l0,l1,l34,l17,l37); if (l38 === undefined) break b2353;
l39 = l38;
if (!Array.isArray(l39)) break b2353;
l41 = B.count(l39);
l40 = 2;
if (!Q(l41, l40)) break b2353;
l42 = 0;
l42 = 0;
l43 = D(l39, l42); if (l43 === undefined) break b2353;
l44 = l43;
l42 = 1;
l43 = D(l39, l42); if (l43 === undefined) break b2353;
l45 = l43;
l46 = f14(l0,l1,l10); if (l46 === undefined) break b2353;
l47 = l46;
l48 = f14(l0,l1,l17); if (l48 === undefined) break b2353;
l49 = l48;
l50 = b_or(l47,l49); if (l50 === undefined) break b2353;
l51 = l50;
l52 = f430(l0,l1,l45,l17); if (l52 === undefined) break b2353;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b2353;
l55 = l54;
l56 = f61(l0,l1,l17); if (l56 === undefined) break b2353;
l57 = l56;
l58 = new RegoSet();
b2357: {
if (!(l44 === "required")) break b2357;
l59 = f52(l0,l1,l10); if (l59 === undefined) break b2357;
l60 = l59;
{
const k2358 = keysOf(l60), v2358 = valuesOf(l60);
for (let n2358 = 0; n2358 < v2358.length; n2358++) {
l61 = k2358 === null ? n2358 : k2358[n2358];
l62 = v2358[n2358];
b2359: {
l63 = l61;
l64 = l62;
l58.add(l64);
}
}
}
}
l65 = l58;
l66 = new RegoSet();
b2360: {
if (!(l44 === "required")) break b2360;
l67 = f19(l0,l1,"samples_due",l17); if (l67 === undefined) break b2360;
l68 = l67;
l66.add(l68);
}
l69 = l66;
l70 = {"assumptions": l55,"missing": l34,"obligations": l65,"reasons": l69,"values": l45,"warnings": l57};
l71 = f17(l0,l1,l8,l9,l44,l70); if (l71 === undefined) break b2353;
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b2361: {
if (l7 === undefined) break b2361;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2362: {
return l2;
}
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2363: {
b2364: {
l3 = undefined;
b2365: {
l4 = f413(l0,l1); if (l4 === undefined) break b2365;
if ((l4 === false)) break b2365;
break b2364;}
l5 = f414(l0,l1); if (l5 === undefined) break b2364;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2364;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2366: {
if (l3 !== undefined) break b2366;
l4 = f413(l0,l1); if (l4 === undefined) break b2366;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2366;
if (!(l5 === "unavailable")) break b2366;
l6 = f414(l0,l1); if (l6 === undefined) break b2366;
l7 = l6;
l8 = f413(l0,l1); if (l8 === undefined) break b2366;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2366;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2367: {
if (l3 !== undefined) break b2367;
b2368: {
l4 = f415(l0,l1); if (l4 === undefined) break b2368;
if ((l4 === false)) break b2368;
break b2367;}
l5 = f414(l0,l1); if (l5 === undefined) break b2367;
l6 = l5;
l7 = f413(l0,l1); if (l7 === undefined) break b2367;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2367;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2369: {
if (l3 !== undefined) break b2369;
l4 = f414(l0,l1); if (l4 === undefined) break b2369;
l5 = l4;
l6 = f413(l0,l1); if (l6 === undefined) break b2369;
l7 = l6;
l8 = f415(l0,l1); if (l8 === undefined) break b2369;
l9 = l8;
l10 = f431(l0,l1,l5,l7,l9,"sampling.half_year"); if (l10 === undefined) break b2369;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2370: {
if (l3 === undefined) break b2370;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2371: {
return l2;
}
}
function f432(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2372: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2372;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2372;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2373: {
if (l3 === undefined) break b2373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2374: {
return l2;
}
}
function f433(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f434(l0,l1) {
let l3,l2;
b2375: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2376: {
if (l3 === undefined) break b2376;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2377: {
return l2;
}
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2378: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2378;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2378;
l6 = l5?.sampling; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2378;
l7 = l6?.monthly; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2378;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2379: {
if (l3 === undefined) break b2379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2380: {
return l2;
}
}
function f435(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2381: {
b2382: {
l3 = undefined;
b2383: {
l4 = f433(l0,l1); if (l4 === undefined) break b2383;
if ((l4 === false)) break b2383;
break b2382;}
l5 = f434(l0,l1); if (l5 === undefined) break b2382;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2382;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2384: {
if (l3 !== undefined) break b2384;
l4 = f433(l0,l1); if (l4 === undefined) break b2384;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2384;
if (!(l5 === "unavailable")) break b2384;
l6 = f434(l0,l1); if (l6 === undefined) break b2384;
l7 = l6;
l8 = f433(l0,l1); if (l8 === undefined) break b2384;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2384;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2385: {
if (l3 !== undefined) break b2385;
b2386: {
l4 = f435(l0,l1); if (l4 === undefined) break b2386;
if ((l4 === false)) break b2386;
break b2385;}
l5 = f434(l0,l1); if (l5 === undefined) break b2385;
l6 = l5;
l7 = f433(l0,l1); if (l7 === undefined) break b2385;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2385;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2387: {
if (l3 !== undefined) break b2387;
l4 = f434(l0,l1); if (l4 === undefined) break b2387;
l5 = l4;
l6 = f433(l0,l1); if (l6 === undefined) break b2387;
l7 = l6;
l8 = f435(l0,l1); if (l8 === undefined) break b2387;
l9 = l8;
l10 = f431(l0,l1,l5,l7,l9,"sampling.monthly"); if (l10 === undefined) break b2387;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2388: {
if (l3 === undefined) break b2388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2389: {
return l2;
}
}
function f436(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2390: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2390;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2390;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2391: {
if (l3 === undefined) break b2391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2392: {
return l2;
}
}
function f437(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f438(l0,l1) {
let l3,l2;
b2393: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2394: {
if (l3 === undefined) break b2394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2395: {
return l2;
}
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2396: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2396;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2396;
l6 = l5?.session; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2396;
l7 = l6?.idle_timeout; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2396;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2397: {
if (l3 === undefined) break b2397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2398: {
return l2;
}
}
function f439(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2399: {
l3 = undefined;
l4 = l0?.as_of; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2399;
l5 = l4;
l6 = f289(l0,l1,l5); if (l6 === undefined) break b2399;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2400: {
if (l3 === undefined) break b2400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2401: {
return l2;
}
}
function f440(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2402: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2402;
l5 = l4?.last_activity_at; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2402;
l6 = l5;
l7 = f289(l0,l1,l6); if (l7 === undefined) break b2402;
l8 = l7;
l9 = l8;
l10 = f440(l0,l1); if (l10 === undefined) break b2402;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2402;
if ((l12 === false)) break b2402;
l13 = f440(l0,l1); if (l13 === undefined) break b2402;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2402;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2403: {
if (l3 === undefined) break b2403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2404: {
return l2;
}
}
function f441(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function f442(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2405: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2405;
if (!(l8 === "exceeded")) break b2405;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2405;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2405;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2405;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2405;
if ((l15 === false)) break b2405;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2406: {
if (l5 === undefined) break b2406;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2407: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = l7?.bound; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2407;
if (!(l8 === "reached")) break b2407;
l9 = l7?.value; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2407;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2407;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2407;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2407;
if ((l15 === false)) break b2407;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2408: {
if (l5 === undefined) break b2408;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2409: {
return l2;
}
}
function g443(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2410: {
l2 = new RegoSet();
}
b2411: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2411;
l5 = l4;
l6 = f439(l0,l1); if (l6 === undefined) break b2411;
l7 = l6;
l8 = f442(l0,l1,l5,l7); if (l8 === undefined) break b2411;
if ((l8 === false)) break b2411;
l9 = f439(l0,l1); if (l9 === undefined) break b2411;
l10 = l9;
l11 = f19(l0,l1,"session_idle",l10); if (l11 === undefined) break b2411;
l12 = l11;
l2.add(l12);
}
b2412: {
return l2;
}
}
function f443(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l2,l3,l4,l5,l6;
b2413: {
l2 = new RegoSet();
}
b2414: {
l3 = undefined;
b2415: {
l4 = f441(l0,l1); if (l4 === undefined) break b2415;
if ((l4 === false)) break b2415;
break b2414;}
l5 = {"fact": "last_activity_at"};
l2.add(l5);
}
b2416: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2416;
l5 = l4?.value; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2416;
if (!(l5 === "unset")) break b2416;
l6 = {"parameter": "session.idle_timeout"};
l2.add(l6);
}
b2417: {
return l2;
}
}
function f444(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2418: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2418;
if ((l4 === false)) break b2418;
l5 = l0?.facts; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2418;
l6 = l5?.last_activity_at; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2418;
l7 = l6;
l8 = f439(l0,l1); if (l8 === undefined) break b2418;
l9 = l8?.value; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2418;
l10 = l9?.minutes; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2418;
l11 = l10;
l12 = f299(l0,l1,l7,l11); if (l12 === undefined) break b2418;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2419: {
if (l3 === undefined) break b2419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2420: {
return l2;
}
}
function f445(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2421: {
b2422: {
l3 = undefined;
b2423: {
l4 = f437(l0,l1); if (l4 === undefined) break b2423;
if ((l4 === false)) break b2423;
break b2422;}
l5 = f438(l0,l1); if (l5 === undefined) break b2422;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2422;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2424: {
if (l3 !== undefined) break b2424;
l4 = f437(l0,l1); if (l4 === undefined) break b2424;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2424;
if (!(l5 === "unavailable")) break b2424;
l6 = f438(l0,l1); if (l6 === undefined) break b2424;
l7 = l6;
l8 = f437(l0,l1); if (l8 === undefined) break b2424;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2424;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2425: {
if (l3 !== undefined) break b2425;
b2426: {
l4 = f439(l0,l1); if (l4 === undefined) break b2426;
if ((l4 === false)) break b2426;
break b2425;}
l5 = f438(l0,l1); if (l5 === undefined) break b2425;
l6 = l5;
l7 = f437(l0,l1); if (l7 === undefined) break b2425;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2425;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2427: {
if (l3 !== undefined) break b2427;
l4 = f443(l0,l1); if (l4 === undefined) break b2427;
l5 = l4;
l6 = f444(l0,l1); if (l6 === undefined) break b2427;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2427;
l9 = l8;
l10 = f439(l0,l1); if (l10 === undefined) break b2427;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2427;
l13 = l12;
l14 = f439(l0,l1); if (l14 === undefined) break b2427;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2427;
l17 = l16;
l18 = f438(l0,l1); if (l18 === undefined) break b2427;
l19 = l18;
l20 = f437(l0,l1); if (l20 === undefined) break b2427;
l21 = l20;
l22 = f444(l0,l1); if (l22 === undefined) break b2427;
l23 = l22;
l24 = new RegoSet();
b2428: {
l25 = f443(l0,l1); if (l25 === undefined) break b2428;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2428;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2428;
if ((l30 === false)) break b2428;
l31 = f439(l0,l1); if (l31 === undefined) break b2428;
l32 = l31;
l33 = f19(l0,l1,"log_out",l32); if (l33 === undefined) break b2428;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f443(l0,l1); if (l36 === undefined) break b2427;
l37 = l36;
l38 = {};
b2429: {
l39 = f445(l0,l1); if (l39 === undefined) break b2429;
l38["logout_after"] = l39;
}
b2430: {
b2431: {
l41 = l1?.hdp; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2431;
l42 = l41?.session_timeout; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2431;
l43 = D(l42, "values"); if (l43 === undefined) break b2431;
l40 = merge(l43, l38);
break b2430;
}
l40 = l38;
}
l44 = l40;
l45 = {"assumptions": l13,"missing": l23,"obligations": l35,"reasons": l37,"values": l44,"warnings": l17};
l46 = f17(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2427;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2432: {
if (l3 === undefined) break b2432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2433: {
return l2;
}
}
function f446(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2434: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2434;
l5 = l4;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2434;
l7 = l6?.changed_on; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2434;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2434;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2434;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2435: {
if (l3 === undefined) break b2435;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2436: {
return l2;
}
}
function f447(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f448(l0,l1) {
let l3,l2;
b2437: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2438: {
if (l3 === undefined) break b2438;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2439: {
return l2;
}
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2440: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2440;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2440;
l6 = l5;
l7 = f447(l0,l1); if (l7 === undefined) break b2440;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2440;
l9 = l8?.staff_change_notice; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2440;
l10 = l9?.roles; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2440;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2440;
if ((l12 === false)) break b2440;
l13 = f447(l0,l1); if (l13 === undefined) break b2440;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2440;
l15 = l14?.staff_change_notice; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2440;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2441: {
if (l3 === undefined) break b2441;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2442: {
return l2;
}
}
function f449(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2443: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2443;
l5 = l4?.changed_on; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2443;
l6 = l5;
l7 = f449(l0,l1); if (l7 === undefined) break b2443;
l8 = l7?.within; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2443;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b2443;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2444: {
if (l3 === undefined) break b2444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2445: {
return l2;
}
}
function f450(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2446: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2446;
l5 = l4;
l6 = f143(l0,l1,l5); if (l6 === undefined) break b2446;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2447: {
if (l3 === undefined) break b2447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2448: {
return l2;
}
}
function f451(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2449: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2449;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"notified_on",l6); if (l7 === undefined) break b2449;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2449;
l10 = l9;
l11 = f450(l0,l1); if (l11 === undefined) break b2449;
l12 = l11;
l13 = f449(l0,l1); if (l13 === undefined) break b2449;
l14 = l13;
l15 = {"act": "notify_provider","code": "notice","done_on": l10,"due_on": l12,"rule": l14};
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2450: {
if (l3 === undefined) break b2450;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2451: {
return l2;
}
}
function f452(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2452: {
l3 = undefined;
l4 = f452(l0,l1); if (l4 === undefined) break b2452;
l5 = l4;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b2452;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f123(l0,l1,l8,l9); if (l10 === undefined) break b2452;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2453: {
if (l3 === undefined) break b2453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2454: {
return l2;
}
}
function f453(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l26,l27,l28,l25,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l2;
b2455: {
b2456: {
l3 = undefined;
b2457: {
l4 = f447(l0,l1); if (l4 === undefined) break b2457;
if ((l4 === false)) break b2457;
break b2456;}
l5 = f448(l0,l1); if (l5 === undefined) break b2456;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2456;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2458: {
if (l3 !== undefined) break b2458;
l4 = f447(l0,l1); if (l4 === undefined) break b2458;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2458;
if (!(l5 === "unavailable")) break b2458;
l6 = f448(l0,l1); if (l6 === undefined) break b2458;
l7 = l6;
l8 = f447(l0,l1); if (l8 === undefined) break b2458;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2458;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2459: {
if (l3 !== undefined) break b2459;
b2460: {
l4 = f449(l0,l1); if (l4 === undefined) break b2460;
if ((l4 === false)) break b2460;
break b2459;}
l5 = f448(l0,l1); if (l5 === undefined) break b2459;
l6 = l5;
l7 = f447(l0,l1); if (l7 === undefined) break b2459;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2459;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2461: {
if (l3 !== undefined) break b2461;
l4 = f6(l0,l1); if (l4 === undefined) break b2461;
l5 = l4;
l6 = l0?.facts; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2461;
l7 = l6?.changed_on; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2461;
l8 = l7;
l9 = b_lt(l5,l8); if (l9 === undefined) break b2461;
if ((l9 === false)) break b2461;
l10 = f449(l0,l1); if (l10 === undefined) break b2461;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2461;
l13 = l12;
l14 = f449(l0,l1); if (l14 === undefined) break b2461;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2461;
l17 = l16;
l18 = f448(l0,l1); if (l18 === undefined) break b2461;
l19 = l18;
l20 = f447(l0,l1); if (l20 === undefined) break b2461;
l21 = l20;
l22 = {};
b2462: {
l23 = f451(l0,l1); if (l23 === undefined) break b2462;
l22["due_if_rolled"] = l23;
}
b2463: {
l24 = f450(l0,l1); if (l24 === undefined) break b2463;
l22["due_on"] = l24;
}
b2464: {
b2465: {
l26 = l1?.hdp; if (l26 === undefined && (l26 = S(l1, "hdp")) === undefined) break b2465;
l27 = l26?.staff_change_notice; if (l27 === undefined && (l27 = S(l26, "staff_change_notice")) === undefined) break b2465;
l28 = D(l27, "values"); if (l28 === undefined) break b2465;
l25 = merge(l28, l22);
break b2464;
}
l25 = l22;
}
l29 = l25;
l30 = {"assumptions": l13,"values": l29,"warnings": l17};
l31 = f17(l0,l1,l19,l21,"not_due",l30); if (l31 === undefined) break b2461;
l32 = l31;
if (l3 === undefined) l3 = l32; else if (!Q(l3, l32)) conflict();
}
b2466: {
if (l3 !== undefined) break b2466;
l4 = f449(l0,l1); if (l4 === undefined) break b2466;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2466;
l7 = l6;
l8 = f452(l0,l1); if (l8 === undefined) break b2466;
l9 = l8;
l10 = new RegoSet();
l10.add(l9);
l11 = f116(l0,l1,l10); if (l11 === undefined) break b2466;
l12 = l11;
l13 = f452(l0,l1); if (l13 === undefined) break b2466;
l14 = l13;
l15 = f453(l0,l1); if (l15 === undefined) break b2466;
l16 = l15;
l17 = new RegoSet();
l17.add(l14);
l18 = f125(l0,l1,l17,l16); if (l18 === undefined) break b2466;
l19 = l18;
l20 = f449(l0,l1); if (l20 === undefined) break b2466;
l21 = l20;
l22 = f61(l0,l1,l21); if (l22 === undefined) break b2466;
l23 = l22;
l24 = f448(l0,l1); if (l24 === undefined) break b2466;
l25 = l24;
l26 = f447(l0,l1); if (l26 === undefined) break b2466;
l27 = l26;
l28 = f453(l0,l1); if (l28 === undefined) break b2466;
l29 = l28;
l30 = {};
b2467: {
l31 = f451(l0,l1); if (l31 === undefined) break b2467;
l30["due_if_rolled"] = l31;
}
b2468: {
l32 = f450(l0,l1); if (l32 === undefined) break b2468;
l30["due_on"] = l32;
}
b2469: {
b2470: {
l34 = l1?.hdp; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b2470;
l35 = l34?.staff_change_notice; if (l35 === undefined && (l35 = S(l34, "staff_change_notice")) === undefined) break b2470;
l36 = D(l35, "values"); if (l36 === undefined) break b2470;
l33 = merge(l36, l30);
break b2469;
}
l33 = l30;
}
l37 = l33;
l38 = {"assumptions": l7,"obligations": l12,"reasons": l19,"values": l37,"warnings": l23};
l39 = f17(l0,l1,l25,l27,l29,l38); if (l39 === undefined) break b2466;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b2471: {
if (l3 === undefined) break b2471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2472: {
return l2;
}
}
function f454(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2473: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2473;
l5 = l4?.year; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2473;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2473;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2473;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2474: {
if (l3 === undefined) break b2474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2475: {
return l2;
}
}
function f455(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2476: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2476;
l5 = l4;
l6 = f455(l0,l1); if (l6 === undefined) break b2476;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2476;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2476;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2477: {
if (l3 === undefined) break b2477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2478: {
return l2;
}
}
function f456(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function f457(l0,l1) {
let l3,l2;
b2479: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2480: {
if (l3 === undefined) break b2480;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2481: {
return l2;
}
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2482: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2482;
l5 = l4?.role; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2482;
l6 = l5;
l7 = f456(l0,l1); if (l7 === undefined) break b2482;
l8 = l7?.parameters; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2482;
l9 = l8?.training; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2482;
l10 = l9?.roles; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2482;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2482;
if ((l12 === false)) break b2482;
l13 = f456(l0,l1); if (l13 === undefined) break b2482;
l14 = l13?.parameters; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2482;
l15 = l14?.training; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2482;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2483: {
if (l3 === undefined) break b2483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2484: {
return l2;
}
}
function f458(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2485: {
l3 = undefined;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2485;
l5 = l4?.year; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2485;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2485;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2485;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2486: {
if (l3 === undefined) break b2486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2487: {
return l2;
}
}
function f459(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2488: {
b2489: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2489;
l5 = l4;
l6 = f459(l0,l1); if (l6 === undefined) break b2489;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2489;
if ((l8 === false)) break b2489;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b2490: {
if (l3 !== undefined) break b2490;
l4 = l0?.facts; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2490;
l5 = l4?.hours; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2490;
l6 = l5;
l7 = f458(l0,l1); if (l7 === undefined) break b2490;
l8 = l7?.hours; if (l8 === undefined && (l8 = S(l7, "hours")) === undefined) break b2490;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2490;
if ((l10 === false)) break b2490;
if (l3 === undefined) l3 = "fulfilled"; else if (!Q(l3, "fulfilled")) conflict();
}
b2491: {
if (l3 !== undefined) break b2491;
l4 = f6(l0,l1); if (l4 === undefined) break b2491;
l5 = l4;
l6 = f455(l0,l1); if (l6 === undefined) break b2491;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2491;
if ((l8 === false)) break b2491;
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
b2492: {
if (l3 !== undefined) break b2492;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b2493: {
if (l3 === undefined) break b2493;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2494: {
return l2;
}
}
function f460(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2495: {
b2496: {
l3 = undefined;
b2497: {
l4 = f456(l0,l1); if (l4 === undefined) break b2497;
if ((l4 === false)) break b2497;
break b2496;}
l5 = f457(l0,l1); if (l5 === undefined) break b2496;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2496;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2498: {
if (l3 !== undefined) break b2498;
l4 = f456(l0,l1); if (l4 === undefined) break b2498;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2498;
if (!(l5 === "unavailable")) break b2498;
l6 = f457(l0,l1); if (l6 === undefined) break b2498;
l7 = l6;
l8 = f456(l0,l1); if (l8 === undefined) break b2498;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2498;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2499: {
if (l3 !== undefined) break b2499;
b2500: {
l4 = f458(l0,l1); if (l4 === undefined) break b2500;
if ((l4 === false)) break b2500;
break b2499;}
l5 = f457(l0,l1); if (l5 === undefined) break b2499;
l6 = l5;
l7 = f456(l0,l1); if (l7 === undefined) break b2499;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2499;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2501: {
if (l3 !== undefined) break b2501;
l4 = f458(l0,l1); if (l4 === undefined) break b2501;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2501;
l7 = l6;
l8 = f458(l0,l1); if (l8 === undefined) break b2501;
l9 = l8;
l10 = f61(l0,l1,l9); if (l10 === undefined) break b2501;
l11 = l10;
l12 = f457(l0,l1); if (l12 === undefined) break b2501;
l13 = l12;
l14 = f456(l0,l1); if (l14 === undefined) break b2501;
l15 = l14;
l16 = f460(l0,l1); if (l16 === undefined) break b2501;
l17 = l16;
l18 = new RegoSet();
b2502: {
l19 = f460(l0,l1); if (l19 === undefined) break b2502;
l20 = l19;
l21 = new RegoSet();
l21.add("due");
l21.add("overdue");
l22 = b_internal_member_2(l20,l21); if (l22 === undefined) break b2502;
if ((l22 === false)) break b2502;
l23 = f458(l0,l1); if (l23 === undefined) break b2502;
l24 = l23;
l25 = f19(l0,l1,"complete_training",l24); if (l25 === undefined) break b2502;
l26 = l25;
l18.add(l26);
}
l27 = l18;
l28 = new RegoSet();
b2503: {
l29 = {"due": "training_due","overdue": "training_missed"};
l30 = l29;
l31 = f460(l0,l1); if (l31 === undefined) break b2503;
l32 = l31;
l33 = D(l30, l32); if (l33 === undefined) break b2503;
l34 = l33;
l35 = f458(l0,l1); if (l35 === undefined) break b2503;
l36 = l35;
l37 = f19(l0,l1,l34,l36); if (l37 === undefined) break b2503;
l38 = l37;
l28.add(l38);
}
l39 = l28;
l40 = f455(l0,l1); if (l40 === undefined) break b2501;
l41 = l40;
l42 = f458(l0,l1); if (l42 === undefined) break b2501;
l43 = l42?.hours; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2501;
l44 = l43;
l45 = {"assumptions": l7,"obligations": l27,"reasons": l39};
l46 = {"due_on": l41,"hours_required": l44};
l45["values"] = l46;
l45["warnings"] = l11;
l47 = f17(l0,l1,l13,l15,l17,l45); if (l47 === undefined) break b2501;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2504: {
if (l3 === undefined) break b2504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2505: {
return l2;
}
}
function f461(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2506: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2506;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2506;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2507: {
if (l3 === undefined) break b2507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2508: {
return l2;
}
}
function f462(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f463(l0,l1) {
let l3,l2;
b2509: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2510: {
if (l3 === undefined) break b2510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2511: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2512: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2512;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2512;
l6 = l5?.vendor; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2512;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2513: {
if (l3 === undefined) break b2513;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2514: {
return l2;
}
}
function f464(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2515: {
b2516: {
l3 = undefined;
b2517: {
l4 = f462(l0,l1); if (l4 === undefined) break b2517;
if ((l4 === false)) break b2517;
break b2516;}
l5 = f463(l0,l1); if (l5 === undefined) break b2516;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2516;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2518: {
if (l3 !== undefined) break b2518;
l4 = f462(l0,l1); if (l4 === undefined) break b2518;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2518;
if (!(l5 === "unavailable")) break b2518;
l6 = f463(l0,l1); if (l6 === undefined) break b2518;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2518;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2518;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2519: {
if (l3 !== undefined) break b2519;
b2520: {
l4 = f464(l0,l1); if (l4 === undefined) break b2520;
if ((l4 === false)) break b2520;
break b2519;}
l5 = f463(l0,l1); if (l5 === undefined) break b2519;
l6 = l5;
l7 = f462(l0,l1); if (l7 === undefined) break b2519;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2519;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2521: {
if (l3 !== undefined) break b2521;
l4 = f463(l0,l1); if (l4 === undefined) break b2521;
l5 = l4;
l6 = f462(l0,l1); if (l6 === undefined) break b2521;
l7 = l6;
l8 = f464(l0,l1); if (l8 === undefined) break b2521;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"vendor","permission"); if (l10 === undefined) break b2521;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2522: {
if (l3 === undefined) break b2522;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2523: {
return l2;
}
}
function f465(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2524: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2524;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2524;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2525: {
if (l3 === undefined) break b2525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2526: {
return l2;
}
}
function f466(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f467(l0,l1) {
let l3,l2;
b2527: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2528: {
if (l3 === undefined) break b2528;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2529: {
return l2;
}
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2530: {
l3 = undefined;
l4 = f466(l0,l1); if (l4 === undefined) break b2530;
l5 = l4?.parameters; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2530;
l6 = l5?.vendor_audit; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2530;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2531: {
if (l3 === undefined) break b2531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2532: {
return l2;
}
}
function f468(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2533: {
b2534: {
l3 = undefined;
b2535: {
l4 = f466(l0,l1); if (l4 === undefined) break b2535;
if ((l4 === false)) break b2535;
break b2534;}
l5 = f467(l0,l1); if (l5 === undefined) break b2534;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2534;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2536: {
if (l3 !== undefined) break b2536;
l4 = f466(l0,l1); if (l4 === undefined) break b2536;
l5 = l4?.text; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2536;
if (!(l5 === "unavailable")) break b2536;
l6 = f467(l0,l1); if (l6 === undefined) break b2536;
l7 = l6;
l8 = f466(l0,l1); if (l8 === undefined) break b2536;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2536;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2537: {
if (l3 !== undefined) break b2537;
b2538: {
l4 = f468(l0,l1); if (l4 === undefined) break b2538;
if ((l4 === false)) break b2538;
break b2537;}
l5 = f467(l0,l1); if (l5 === undefined) break b2537;
l6 = l5;
l7 = f466(l0,l1); if (l7 === undefined) break b2537;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2537;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2539: {
if (l3 !== undefined) break b2539;
l4 = f467(l0,l1); if (l4 === undefined) break b2539;
l5 = l4;
l6 = f466(l0,l1); if (l6 === undefined) break b2539;
l7 = l6;
l8 = f468(l0,l1); if (l8 === undefined) break b2539;
l9 = l8;
l10 = {"due": "audit_due","overdue": "audit_missed"};
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b2539;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2540: {
if (l3 === undefined) break b2540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2541: {
return l2;
}
}
function f469(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[228] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/may_suspend_from": f40,
"g0/hdp/account_cleanup/idle_from": f41,
"g0/hdp/account_cleanup/idle": f42,
"g0/hdp/account_cleanup/must_notify_from": f43,
"g0/hdp/account_cleanup/holder_notified": f44,
"g0/hdp/account_cleanup/must_notify": f45,
"g0/hdp/account_cleanup/statuses": f46,
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
"g0/hdp/audit_cooperation/announced": f117,
"g0/hdp/audit_cooperation/ready": f118,
"g0/hdp/audit_cooperation/lacking": f119,
"g0/hdp/audit_cooperation/statuses": f120,
"g0/hdp/audit_cooperation/documents_given": f121,
"g0/hdp/audit_cooperation/missing": f122,
"g0/hdp/audit_cooperation/outcome": f124,
"g0/hdp/audit_cooperation/documents_reason": f126,
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
"g0/hdp/audit_report_deadline/outcome": f146,
"g0/hdp/audit_report_deadline/answer": f147,
"g0/hdp/auditor_rotation/version": f148,
"g0/hdp/auditor_rotation/name": f149,
"g0/hdp/auditor_rotation/rule": f150,
"g0/hdp/auditor_rotation/earlier": f151,
"g0/hdp/auditor_rotation/own_months": f152,
"g0/hdp/auditor_rotation/breaks": f153,
"g0/hdp/auditor_rotation/consecutive": f154,
"g0/hdp/auditor_rotation/reasons": f155,
"g0/hdp/auditor_rotation/named": f156,
"g0/hdp/auditor_rotation/missing": f157,
"g0/hdp/auditor_rotation/answer": f158,
"g0/hdp/batch_acquisition/version": f159,
"g0/hdp/batch_acquisition/name": f160,
"g0/hdp/batch_acquisition/group": f161,
"g0/hdp/batch_acquisition/integrity": f162,
"g0/hdp/batch_acquisition/rule": f163,
"g0/hdp/batch_acquisition/answer": f164,
"g0/hdp/breach_escalation/version": f165,
"g0/hdp/breach_escalation/name": f166,
"g0/hdp/breach_escalation/rule": f167,
"g0/hdp/breach_escalation/ended": f168,
"g0/hdp/breach_escalation/improved": f169,
"g0/hdp/breach_escalation/running": f170,
"g0/hdp/breach_escalation/serious": f171,
"g0/hdp/breach_escalation/notified": f172,
"g0/hdp/breach_escalation/too_late": f173,
"g0/hdp/breach_escalation/to_do/end_linkage": f174,
"g0/hdp/breach_escalation/must_end": f175,
"g0/hdp/breach_escalation/to_do/give_notice": f176,
"g0/hdp/breach_escalation/suspended": f177,
"g0/hdp/breach_escalation/to_do/suspend": f178,
"g0/hdp/breach_escalation/to_do/improve": f179,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f180,
"g0/hdp/breach_escalation/steps": f181,
"g0/hdp/breach_escalation/open": f182,
"g0/hdp/breach_escalation/next": f183,
"g0/hdp/breach_escalation/due": f184,
"g0/hdp/breach_escalation/known": f185,
"g0/hdp/breach_escalation/missing": f186,
"g0/hdp/breach_escalation/improved_late": f187,
"g0/hdp/breach_escalation/outcome": f188,
"g0/hdp/breach_escalation/reason_name": f190,
"g0/hdp/breach_escalation/reasons": f191,
"g0/hdp/breach_escalation/answer": f192,
"g0/hdp/data_destruction/use_has_ended": f193,
"g0/hdp/data_destruction/base_day": f196,
"g0/hdp/data_destruction/law_day": f197,
"g0/hdp/data_destruction/version": f198,
"g0/hdp/data_destruction/name": f199,
"g0/hdp/data_destruction/rule": f200,
"g0/hdp/data_destruction/confirmed": f201,
"g0/hdp/data_destruction/unconfirmed": f202,
"g0/hdp/data_destruction/destroyed_on": f204,
"g0/hdp/data_destruction/values/destroy_by": f205,
"g0/hdp/data_destruction/notice": f206,
"g0/hdp/data_destruction/notified_on": f207,
"g0/hdp/data_destruction/values/notify_by": f208,
"g0/hdp/data_destruction/steps": f209,
"g0/hdp/data_destruction/statuses": f210,
"g0/hdp/data_destruction/outcome": f211,
"g0/hdp/data_destruction/obligations": f212,
"g0/hdp/data_destruction/answer": f213,
"g0/hdp/data_export/version": f214,
"g0/hdp/data_export/name": f215,
"g0/hdp/data_export/rule": f216,
"g0/hdp/data_export/given": f217,
"g0/hdp/data_export/codes": f218,
"g0/hdp/data_export/reasons": f219,
"g0/hdp/data_export/missing": f220,
"g0/hdp/data_export/answer": f221,
"g0/hdp/data_use_period/version": f222,
"g0/hdp/data_use_period/name": f223,
"g0/hdp/data_use_period/rule": f224,
"g0/hdp/data_use_period/project_decides": f225,
"g0/hdp/data_use_period/acquired_on": f226,
"g0/hdp/data_use_period/period_ends_on": f227,
"g0/hdp/data_use_period/use_until": f228,
"g0/hdp/data_use_period/over": f229,
"g0/hdp/data_use_period/reasons": f230,
"g0/hdp/data_use_period/missing": f231,
"g0/hdp/data_use_period/values/use_until": f232,
"g0/hdp/data_use_period/warnings": f233,
"g0/hdp/data_use_period/answer": f234,
"g0/hdp/delegated_administration/version": f235,
"g0/hdp/delegated_administration/name": f236,
"g0/hdp/delegated_administration/rule": f237,
"g0/hdp/delegated_administration/grants": f238,
"g0/hdp/delegated_administration/allowed": f239,
"g0/hdp/delegated_administration/reasons": f240,
"g0/hdp/delegated_administration/answer": f241,
"g0/hdp/document_handling/version": f242,
"g0/hdp/document_handling/name": f243,
"g0/hdp/document_handling/rule": f244,
"g0/hdp/document_handling/answer": f245,
"g0/hdp/external_audit_schedule/version": f246,
"g0/hdp/external_audit_schedule/name": f247,
"g0/hdp/external_audit_schedule/rule": f248,
"g0/hdp/external_audit_schedule/state": f249,
"g0/hdp/external_audit_schedule/statuses": f250,
"g0/hdp/external_audit_schedule/missing": f251,
"g0/hdp/external_audit_schedule/period": f252,
"g0/hdp/external_audit_schedule/answer": f253,
"g0/hdp/internal_audit_schedule/version": f254,
"g0/hdp/internal_audit_schedule/name": f255,
"g0/hdp/internal_audit_schedule/rule": f256,
"g0/hdp/internal_audit_schedule/codes": f257,
"g0/hdp/internal_audit_schedule/started": f258,
"g0/hdp/internal_audit_schedule/first_half": f259,
"g0/hdp/internal_audit_schedule/due_half": f260,
"g0/hdp/internal_audit_schedule/due_on": f261,
"g0/hdp/internal_audit_schedule/status": f262,
"g0/hdp/internal_audit_schedule/answer": f263,
"g0/hdp/ip_whitelist/version": f264,
"g0/hdp/ip_whitelist/name": f265,
"g0/hdp/ip_whitelist/rule": f266,
"g0/hdp/ip_whitelist/answer": f267,
"g0/hdp/liability/version": f268,
"g0/hdp/liability/name": f269,
"g0/hdp/liability/rule": f270,
"g0/hdp/liability/answer": f271,
"g0/hdp/linkage_application/version": f272,
"g0/hdp/linkage_application/name": f273,
"g0/hdp/linkage_application/rule": f274,
"g0/hdp/linkage_application/answer": f275,
"g0/hdp/linkage_need_review/version": f276,
"g0/hdp/linkage_need_review/name": f277,
"g0/hdp/linkage_need_review/rule": f278,
"g0/hdp/linkage_need_review/answer": f279,
"g0/hdp/login_lockout/version": f280,
"g0/hdp/login_lockout/name": f281,
"g0/hdp/login_lockout/rule": f282,
"g0/hdp/login_lockout/too_many": f283,
"g0/hdp/login_lockout/approved": f284,
"g0/hdp/login_lockout/unlocked": f285,
"g0/hdp/login_lockout/now": f290,
"g0/hdp/login_lockout/waited": f291,
"g0/hdp/login_lockout/reasons": f292,
"g0/hdp/login_lockout/missing": f293,
"g0/hdp/login_lockout/who_counts": f294,
"g0/hdp/login_lockout/values/locked_until": f300,
"g0/hdp/login_lockout/answer": f301,
"g0/hdp/password_compliance/version": f302,
"g0/hdp/password_compliance/name": f303,
"g0/hdp/password_compliance/rule": f304,
"g0/hdp/password_compliance/changed_on": f305,
"g0/hdp/password_compliance/values/expires_on": f306,
"g0/hdp/password_compliance/classes": f307,
"g0/hdp/password_compliance/broken": f308,
"g0/hdp/password_compliance/codes": f309,
"g0/hdp/password_compliance/reasons": f310,
"g0/hdp/password_compliance/same_as_previous_given": f311,
"g0/hdp/password_compliance/missing": f312,
"g0/hdp/password_compliance/looked_at": f313,
"g0/hdp/password_compliance/values/may_change_from": f314,
"g0/hdp/password_compliance/answer": f315,
"g0/hdp/personnel_register/version": f316,
"g0/hdp/personnel_register/name": f317,
"g0/hdp/personnel_register/rule": f318,
"g0/hdp/personnel_register/answer": f319,
"g0/hdp/processing_record/version": f320,
"g0/hdp/processing_record/name": f321,
"g0/hdp/processing_record/rule": f322,
"g0/hdp/processing_record/answer": f323,
"g0/hdp/purpose_limitation/version": f324,
"g0/hdp/purpose_limitation/name": f325,
"g0/hdp/purpose_limitation/rule": f326,
"g0/hdp/purpose_limitation/decided": f327,
"g0/hdp/purpose_limitation/basis": f328,
"g0/hdp/purpose_limitation/answer": f329,
"g0/hdp/query_log_completeness/version": f330,
"g0/hdp/query_log_completeness/name": f331,
"g0/hdp/query_log_completeness/rule": f332,
"g0/hdp/query_log_completeness/present": f333,
"g0/hdp/query_log_completeness/reasons": f334,
"g0/hdp/query_log_completeness/missing": f335,
"g0/hdp/query_log_completeness/answer": f336,
"g0/hdp/query_permission/version": f337,
"g0/hdp/query_permission/name": f338,
"g0/hdp/query_permission/rule": f339,
"g0/hdp/query_permission/user": f340,
"g0/hdp/query_permission/checks": f341,
"g0/hdp/query_permission/roles_of": f342,
"g0/hdp/query_permission/of_every_role": f343,
"g0/hdp/query_permission/account": f346,
"g0/hdp/query_permission/query": f347,
"g0/hdp/query_permission/given": f348,
"g0/hdp/query_permission/skipped": f349,
"g0/hdp/query_permission/passed": f352,
"g0/hdp/query_permission/needs": f353,
"g0/hdp/query_permission/needed": f354,
"g0/hdp/query_permission/not_asked": f355,
"g0/hdp/query_permission/untold": f356,
"g0/hdp/query_permission/open_numbers/password_expired": f357,
"g0/hdp/query_permission/open_numbers/session_idle": f358,
"g0/hdp/query_permission/undecided": f359,
"g0/hdp/query_permission/failed": f360,
"g0/hdp/query_permission/reasons": f362,
"g0/hdp/query_permission/missing": f363,
"g0/hdp/query_permission/outcome": f364,
"g0/hdp/query_permission/decisive": f365,
"g0/hdp/query_permission/followed": f366,
"g0/hdp/query_permission/both_roles": f367,
"g0/hdp/query_permission/advised": f368,
"g0/hdp/query_permission/numbered/password_expired": f369,
"g0/hdp/query_permission/numbered/session_idle": f370,
"g0/hdp/query_permission/warnings": f371,
"g0/hdp/query_permission/answer": f372,
"g0/hdp/record_retention/version": f373,
"g0/hdp/record_retention/name": f374,
"g0/hdp/record_retention/rule": f375,
"g0/hdp/record_retention/account_closed_on": f376,
"g0/hdp/record_retention/event_on": f377,
"g0/hdp/record_retention/from": f378,
"g0/hdp/record_retention/values/keep_through": f380,
"g0/hdp/record_retention/reasons": f381,
"g0/hdp/record_retention/missing": f382,
"g0/hdp/record_retention/values/qualifier": f383,
"g0/hdp/record_retention/answer": f384,
"g0/hdp/regulation_in_force/version": f385,
"g0/hdp/regulation_in_force/name": f386,
"g0/hdp/regulation_in_force/values": f387,
"g0/hdp/regulation_in_force/answer": f388,
"g0/hdp/role_appointment/version": f389,
"g0/hdp/role_appointment/name": f390,
"g0/hdp/role_appointment/rule": f391,
"g0/hdp/role_appointment/answer": f392,
"g0/hdp/role_change_deadline/version": f393,
"g0/hdp/role_change_deadline/name": f394,
"g0/hdp/role_change_deadline/group": f395,
"g0/hdp/role_change_deadline/rule": f396,
"g0/hdp/role_change_deadline/values/apply_by": f398,
"g0/hdp/role_change_deadline/before_regulation": f399,
"g0/hdp/role_change_deadline/assumptions": f401,
"g0/hdp/role_change_deadline/values/adjust_by": f402,
"g0/hdp/role_change_deadline/steps": f403,
"g0/hdp/role_change_deadline/statuses": f404,
"g0/hdp/role_change_deadline/missing": f408,
"g0/hdp/role_change_deadline/outcome": f409,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f410,
"g0/hdp/role_change_deadline/warnings": f411,
"g0/hdp/role_change_deadline/answer": f412,
"g0/hdp/sampling_half_year/version": f413,
"g0/hdp/sampling_half_year/name": f414,
"g0/hdp/sampling_half_year/rule": f415,
"g0/hdp/lib/sampling/has_checked": f427,
"g0/hdp/sampling_half_year/answer": f432,
"g0/hdp/sampling_monthly/version": f433,
"g0/hdp/sampling_monthly/name": f434,
"g0/hdp/sampling_monthly/rule": f435,
"g0/hdp/sampling_monthly/answer": f436,
"g0/hdp/session_timeout/version": f437,
"g0/hdp/session_timeout/name": f438,
"g0/hdp/session_timeout/rule": f439,
"g0/hdp/session_timeout/now": f440,
"g0/hdp/session_timeout/idle_seconds": f441,
"g0/hdp/session_timeout/reasons": f443,
"g0/hdp/session_timeout/missing": f444,
"g0/hdp/session_timeout/values/logout_after": f445,
"g0/hdp/session_timeout/answer": f446,
"g0/hdp/staff_change_notice/version": f447,
"g0/hdp/staff_change_notice/name": f448,
"g0/hdp/staff_change_notice/rule": f449,
"g0/hdp/staff_change_notice/values/due_on": f450,
"g0/hdp/staff_change_notice/values/due_if_rolled": f451,
"g0/hdp/staff_change_notice/step": f452,
"g0/hdp/staff_change_notice/outcome": f453,
"g0/hdp/staff_change_notice/answer": f454,
"g0/hdp/training_hours/last_day": f455,
"g0/hdp/training_hours/version": f456,
"g0/hdp/training_hours/name": f457,
"g0/hdp/training_hours/rule": f458,
"g0/hdp/training_hours/first_day": f459,
"g0/hdp/training_hours/status": f460,
"g0/hdp/training_hours/answer": f461,
"g0/hdp/vendor_access/version": f462,
"g0/hdp/vendor_access/name": f463,
"g0/hdp/vendor_access/rule": f464,
"g0/hdp/vendor_access/answer": f465,
"g0/hdp/vendor_audit_schedule/version": f466,
"g0/hdp/vendor_audit_schedule/name": f467,
"g0/hdp/vendor_audit_schedule/rule": f468,
"g0/hdp/vendor_audit_schedule/answer": f469
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f63, i, d),
"hdp/account_request/answer": (i, d) => start(f88, i, d),
"hdp/account_review/answer": (i, d) => start(f98, i, d),
"hdp/account_sharing/answer": (i, d) => start(f102, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f109, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f129, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f147, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f158, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f164, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f192, i, d),
"hdp/data_destruction/answer": (i, d) => start(f213, i, d),
"hdp/data_export/answer": (i, d) => start(f221, i, d),
"hdp/data_use_period/answer": (i, d) => start(f234, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f241, i, d),
"hdp/document_handling/answer": (i, d) => start(f245, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f253, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f263, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f267, i, d),
"hdp/liability/answer": (i, d) => start(f271, i, d),
"hdp/linkage_application/answer": (i, d) => start(f275, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f279, i, d),
"hdp/login_lockout/answer": (i, d) => start(f301, i, d),
"hdp/password_compliance/answer": (i, d) => start(f315, i, d),
"hdp/personnel_register/answer": (i, d) => start(f319, i, d),
"hdp/processing_record/answer": (i, d) => start(f323, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f329, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f336, i, d),
"hdp/query_permission/answer": (i, d) => start(f372, i, d),
"hdp/record_retention/answer": (i, d) => start(f384, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f388, i, d),
"hdp/role_appointment/answer": (i, d) => start(f392, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f412, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f432, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f436, i, d),
"hdp/session_timeout/answer": (i, d) => start(f446, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f454, i, d),
"hdp/training_hours/answer": (i, d) => start(f461, i, d),
"hdp/vendor_access/answer": (i, d) => start(f465, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f469, i, d) } };
});
