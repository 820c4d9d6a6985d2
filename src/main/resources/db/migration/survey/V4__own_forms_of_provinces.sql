-- Forms of provinces that came in as files, each version once and for ever. They tell of nobody.
create table survey.own_questionnaire (
    code text not null constraint check$own_questionnaire_code check (code ~ '^own-[a-z0-9][a-z0-9-]*$'),
    version int not null constraint check$own_questionnaire_version check (version >= 1),
    unit_id uuid not null constraint fk$own_questionnaire_unit references geography.unit,
    text text not null,
    loaded_at timestamptz not null default now(),
    loaded_by uuid default platform.caller(),
    constraint pk$own_questionnaire primary key (code, version)
);
create index idx$own_questionnaire_unit on survey.own_questionnaire (unit_id);
revoke update, delete, truncate on survey.own_questionnaire from chungtay_app;
