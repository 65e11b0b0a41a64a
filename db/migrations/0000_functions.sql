CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- Search form of a text: no accents, d for đ, lower case. app/domain/vietnamese-text.ts fold() says the same.
CREATE FUNCTION vn_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(regexp_replace(translate(normalize(value, NFD), 'đĐ', 'dd'), '[\u0300-\u036f]', '', 'g') COLLATE "C");
--> statement-breakpoint
-- Vietnamese order under the C collation, the same in every engine (letters are lowered after their marks are taken off:
-- a server with the C locale lowers no other letters than a-z): letters a ă â … d đ … o ô ơ … u ư first; where
-- these are equal, tones in the order ngang, huyền, hỏi, ngã, sắc, nặng (private-use letters sort after all others).
CREATE FUNCTION vn_sort(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
    translate(lower(replace(replace(normalize(value, NFD), 'đ', 'd{'), 'Đ', 'd{')), U&'\0306\0302\031B', '{|}'),
    '[\u0300-\u036f]', '', 'g')
  || chr(1) || translate(
    translate(lower(replace(replace(normalize(value, NFD), 'đ', 'd{'), 'Đ', 'd{')), U&'\0306\0302\031B', '{|}'),
    U&'\0300\0309\0303\0301\0323', U&'\E001\E002\E003\E004\E005');
