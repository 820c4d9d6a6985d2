-- Which official lists have been read, by the hash of their contents.
create table geography.source_list (
    hash text primary key,
    read_at timestamptz not null default now()
);

-- Which levels government has from which day (ORG-01): a fact by date, not a rule in a program.
create table geography.government_model (
    valid_from date,
    valid_to date,
    has_districts boolean not null,
    basis text not null,
    constraint check$government_model_period check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint uniq$government_model_one_a_day exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
insert into geography.government_model (valid_from, valid_to, has_districts, basis) values
    (null, '2025-06-30', true, 'Tổ chức chính quyền địa phương ba cấp đến hết ngày 30/6/2025'),
    ('2025-07-01', null, false, 'NQ 202/2025/QH15: không còn cấp huyện từ ngày 1/7/2025');

-- Whether a period includes a day; both ends are included and an open end has no limit.
create function geography.holds(valid_from date, valid_to date, day date) returns boolean
    language sql immutable parallel safe
    return coalesce(valid_from <= day, true) and coalesce(day <= valid_to, true);

-- Order for people: Vietnamese letters, and "Xóm 2" before "Xóm 10".
create collation geography.vietnamese (provider = icu, locale = 'vi-u-kn-true');
