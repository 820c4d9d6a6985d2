-- How long a sheet lay open on the devices that filled it in. Between its beginning and its handing in at the office lie days
-- without a network, or no time at all when both came with one packet.
create index idx$packet_into_sheet on fieldwork.packet (into_sheet) where into_sheet is not null;
create view fieldwork.pub_visit_time with (security_invoker = true) as
select into_sheet as sheet_id, sum(seconds) as seconds
from fieldwork.packet
where outcome = 'APPLIED'
group by into_sheet;
grant select on fieldwork.pub_visit_time to chungtay_app;
revoke insert, update, delete on fieldwork.pub_visit_time from chungtay_app;
