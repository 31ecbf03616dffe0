package hdp.lib.lists_test

import data.hdp.lib.lists

test_in_turn_and_once if lists.in_turn([["b", "a"], [], ["a", "c", "c"], ["b"]]) == ["b", "a", "c"]
