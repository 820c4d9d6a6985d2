-- A picture follows the answer that names it, in pieces. It is whole when all pieces are there and their digest is the one
-- that was announced; until then it is nobody's evidence. Whoever takes part keeps to what was announced with the first
-- piece, so nothing of a picture ever changes.
create table fieldwork.picture (
    id uuid primary key,
    owner text not null constraint check$picture_owner check (owner <> ''),
    subject_id uuid not null,
    unit_id uuid not null constraint fk$picture_unit references geography.unit,
    sheet_id uuid not null,
    question text not null constraint check$picture_question check (question <> ''),
    kind text not null constraint check$picture_kind check (kind in ('JPEG', 'PNG', 'WEBP')),
    bytes int not null constraint check$picture_bytes check (bytes between 1 and 1000000),
    digest text not null constraint check$picture_digest check (digest ~ '^[0-9a-f]{64}$'),
    sent_by uuid not null,
    begun_at timestamptz not null,
    arrived_at timestamptz
);
create index idx$picture_subject on fieldwork.picture (owner, subject_id);
create index idx$picture_unit on fieldwork.picture (unit_id);

create table fieldwork.picture_piece (
    picture_id uuid not null constraint fk$picture_piece_picture references fieldwork.picture on delete cascade,
    at int not null constraint check$picture_piece_at check (at >= 0),
    content bytea not null constraint check$picture_piece_size check (octet_length(content) between 1 and 65536),
    constraint pk$picture_piece primary key (picture_id, at)
);

-- Pieces follow each other without a gap and end where the picture ends.
create function fieldwork.guard_picture_piece() returns trigger language plpgsql as $$
declare
    there int;
    whole int;
begin
    select bytes into whole from fieldwork.picture where id = new.picture_id for update;
    select coalesce(sum(octet_length(content)), 0) into there from fieldwork.picture_piece where picture_id = new.picture_id;
    if new.at <> there or there + octet_length(new.content) > whole then
        raise exception 'pieces of a picture follow each other'
            using errcode = '23514', constraint = 'check$picture_piece_follows';
    end if;
    return new;
end
$$;
create trigger picture_piece_guard before insert on fieldwork.picture_piece
    for each row execute function fieldwork.guard_picture_piece();

-- One that turned out to be another than was announced is given up before it has arrived; what has arrived stays.
create function fieldwork.guard_picture() returns trigger language plpgsql as $$
begin
    if old.arrived_at is not null then
        raise exception 'a picture that has arrived stays as it is'
            using errcode = '23514', constraint = 'check$picture_arrived_stays';
    end if;
    return coalesce(new, old);
end
$$;
create trigger picture_guard before update or delete on fieldwork.picture
    for each row execute function fieldwork.guard_picture();

revoke update, truncate on fieldwork.picture, fieldwork.picture_piece from chungtay_app;
revoke delete on fieldwork.picture_piece from chungtay_app;
grant update (arrived_at) on fieldwork.picture to chungtay_app;

alter table fieldwork.picture enable row level security;
create policy in_scope on fieldwork.picture
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
alter table fieldwork.picture_piece enable row level security;
create policy in_scope on fieldwork.picture_piece using ((select platform.sees_everywhere())
    or exists (select from fieldwork.picture p where p.id = picture_id));
