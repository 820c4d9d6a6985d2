-- How a need ended, so that what support has solved can be told from what was solved otherwise (MDP-10).
alter table registry.need add column outcome text
    constraint check$need_outcome check (outcome in ('BY_PROGRAMME', 'OTHERWISE', 'NO_LONGER'));
