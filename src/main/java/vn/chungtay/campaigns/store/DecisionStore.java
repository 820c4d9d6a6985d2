package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.ClassMovement;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.DecisionState;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/** Lists on their way to recognition. What is signed stays as it is; the database refuses anything else. */
@Repository
public class DecisionStore {

    /** Results that are settled, or of a household that is recognised already and was looked at again. */
    private static final String DUE =
            """
            select s.*, h.code, coalesce(p.full_name, '') as head_name, coalesce(t.persons, 0) as persons,
                   nullif(t.class, 'UNCLASSIFIED') as class_now,
                   exists (select from registry.pub_standing f where f.household_id = s.household_id
                       and f.class = 'POOR' and f.valid_from < t.valid_from) as poor_once,
                   exists (select from registry.pub_standing f where f.household_id = s.household_id
                       and f.class = 'NEAR_POOR' and f.valid_from < t.valid_from) as near_poor_once
            from campaigns.entry_standing s
            join registry.pub_household h on h.id = s.household_id
            join registry.pub_standing t on t.household_id = s.household_id
                and t.valid_from <= platform.today() and (t.valid_to is null or t.valid_to >= platform.today())
            left join registry.pub_person p on p.id = t.head_id
            where s.campaign_id = :campaign and t.village_id = s.village_id and s.result <> 'UNDECIDED'
            """;

    private static final String NEW = DUE + " and s.state = 'SETTLED' and (s.result <> 'POOR' or s.causes <> 0)";

    /** Of that list, and what holds of them by the last list that speaks of them is not what was found since. */
    private static final String MENDED = DUE
            + """
             and s.state = 'DECIDED' and s.class_after <> s.result and (s.result <> 'POOR' or s.causes <> 0) and exists (
                select from campaigns.decided x where x.entry_id = s.entry_id and x.decision_id = :corrects)
            """;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new draft without households; empty if the review has another list on its way. */
    public Optional<DecisionId> begin(CampaignId campaign, @Nullable DecisionId corrects, String reason) {
        var id = DecisionId.next();
        var begun = jdbc.sql(
                        """
                        insert into campaigns.decision (id, campaign_id, unit_id, seq, corrects_id, reason, state)
                        select :id, c.id, c.unit_id, (select count(*) + 1 from campaigns.decision where campaign_id = c.id),
                            cast(:corrects as uuid), :reason, 'DRAFT'
                        from campaigns.campaign c where c.id = :campaign
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("campaign", campaign.value())
                .param("corrects", corrects == null ? null : corrects.value())
                .param("reason", reason)
                .update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Households whose results could be put on a list now: settled ones, or mended ones of a recognised list. */
    public List<DecidedHousehold> due(CampaignId campaign, @Nullable DecisionId corrects) {
        var sql = jdbc.sql(corrects == null ? NEW : MENDED).param("campaign", campaign.value());
        if (corrects != null) sql = sql.param("corrects", corrects.value());
        return sql.query((row, _) -> due(row)).list();
    }

    public void fill(DecisionId id, List<DecidedHousehold> list) {
        jdbc.sql("delete from campaigns.decided where decision_id = ?").param(id.value()).update();
        jdbc.sql(
                        """
                        insert into campaigns.decided (decision_id, entry_id, assessment_id, village_id, household_id,
                            household_code, head_name, persons, class_before, class_after, movement)
                        select :id, * from unnest(cast(:entries as uuid[]), cast(:looks as uuid[]), cast(:villages as uuid[]),
                            cast(:households as uuid[]), cast(:codes as text[]), cast(:heads as text[]),
                            cast(:persons as int[]), cast(:before as text[]), cast(:after as text[]),
                            cast(:movements as text[]))
                        """)
                .param("id", id.value())
                .param("entries", list.stream().map(it -> it.entry().value()).toArray(UUID[]::new))
                .param("looks", list.stream().map(it -> it.look().value()).toArray(UUID[]::new))
                .param("villages", list.stream().map(it -> it.village().value()).toArray(UUID[]::new))
                .param("households", list.stream().map(it -> it.household().value()).toArray(UUID[]::new))
                .param("codes", list.stream().map(DecidedHousehold::code).toArray(String[]::new))
                .param("heads", list.stream().map(DecidedHousehold::headName).toArray(String[]::new))
                .param("persons", list.stream().map(DecidedHousehold::persons).toArray(Integer[]::new))
                .param("before", list.stream().map(it -> name(it.before())).toArray(String[]::new))
                .param("after", list.stream().map(it -> it.after().name()).toArray(String[]::new))
                .param("movements", list.stream().map(it -> it.movement().name()).toArray(String[]::new))
                .update();
    }

    /** Whoever else wants to move this list waits until the transaction is over, and then sees what became of it. */
    public void lock(DecisionId id) {
        jdbc.sql("select id from campaigns.decision where id = ? for update").param(id.value()).query(UUID.class).optional();
    }

    public Optional<Decision> find(DecisionId id) {
        return jdbc.sql("select * from campaigns.decision where id = ?")
                .param(id.value())
                .query((row, _) -> decision(row))
                .optional();
    }

    public List<Decision> of(CampaignId campaign) {
        return jdbc.sql("select * from campaigns.decision where campaign_id = ? order by seq")
                .param(campaign.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /** Lists that speak of the household, the latest first. */
    public List<Decision> about(EntryId entry) {
        return jdbc.sql(
                        """
                        select c.* from campaigns.decision c
                        where exists (select from campaigns.decided x where x.decision_id = c.id and x.entry_id = ?)
                        order by c.seq desc
                        """)
                .param(entry.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /** By village and name. */
    public List<DecidedHousehold> households(DecisionId id) {
        return jdbc.sql(
                        """
                        select * from campaigns.decided where decision_id = ?
                        order by village_id, platform.fold(head_name), household_code
                        """)
                .param(id.value())
                .query((row, _) -> decided(row))
                .list();
    }

    /** One household of the list, as far as the caller may see it. */
    public Optional<DecidedHousehold> household(DecisionId id, EntryId entry) {
        return jdbc.sql("select * from campaigns.decided where decision_id = ? and entry_id = ?")
                .params(id.value(), entry.value())
                .query((row, _) -> decided(row))
                .optional();
    }

    public boolean isEmpty(DecisionId id) {
        return !jdbc.sql("select exists (select from campaigns.decided where decision_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Households of the list that somebody has looked at again since, or that do not live where they did. */
    public int changedSince(DecisionId id) {
        return jdbc.sql(
                        """
                        select count(*) from campaigns.decided d
                        join campaigns.entry_standing s on s.entry_id = d.entry_id
                        left join registry.pub_standing t on t.household_id = d.household_id
                            and t.valid_from <= platform.today() and (t.valid_to is null or t.valid_to >= platform.today())
                        where d.decision_id = ? and (s.assessment_id is distinct from d.assessment_id
                            or s.objections_open > 0 or t.village_id is distinct from d.village_id
                            or nullif(t.class, 'UNCLASSIFIED') is distinct from d.class_before)
                        """)
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** @return false if somebody changed it since */
    public boolean reach(Decision it, DecisionState state, @Nullable String hash) {
        return jdbc.sql(
                        """
                        update campaigns.decision set state = :state, content_hash = cast(:hash as text), version = version + 1
                        where id = :id and version = :version
                        """)
                .param("state", state.name())
                .param("hash", hash)
                .param("id", it.id().value())
                .param("version", it.version())
                .update() == 1;
    }

    /** @return false if somebody changed it since */
    public boolean recognise(Decision it, Decision.Act act) {
        return jdbc.sql(
                        """
                        update campaigns.decision set state = 'RECOGNISED', number = :number, decided_on = :decided,
                            effective_from = :from, version = version + 1
                        where id = :id and version = :version and state = 'SIGNED'
                        """)
                .param("number", act.number())
                .param("decided", act.decidedOn())
                .param("from", act.from())
                .param("id", it.id().value())
                .param("version", it.version())
                .update() == 1;
    }

    /** Whether a complaint about it was found right and no list has mended it. */
    public boolean waitsForCorrection(DecisionId id) {
        return jdbc.sql("select exists (select from campaigns.complaint_standing where decision_id = ? and state = 'TO_CORRECT')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private static DecidedHousehold due(ResultSet row) throws SQLException {
        var before = povertyClass(row.getString("class_now"));
        var after = PovertyClass.valueOf(row.getString("result"));
        return new DecidedHousehold(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("head_name"),
                row.getInt("persons"),
                before,
                after,
                ClassMovement.of(before, after, row.getBoolean("poor_once"), row.getBoolean("near_poor_once")));
    }

    private static DecidedHousehold decided(ResultSet row) throws SQLException {
        return new DecidedHousehold(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("household_code"),
                row.getString("head_name"),
                row.getInt("persons"),
                povertyClass(row.getString("class_before")),
                PovertyClass.valueOf(row.getString("class_after")),
                ClassMovement.valueOf(row.getString("movement")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var corrects = row.getObject("corrects_id", UUID.class);
        var number = row.getString("number");
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getInt("seq"),
                corrects == null ? null : new DecisionId(corrects),
                row.getString("reason"),
                DecisionState.valueOf(row.getString("state")),
                row.getString("content_hash"),
                number == null
                        ? null
                        : new Decision.Act(
                                number,
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("effective_from", LocalDate.class)),
                row.getInt("version"));
    }

    private static @Nullable PovertyClass povertyClass(@Nullable String name) {
        return name == null ? null : PovertyClass.valueOf(name);
    }

    private static @Nullable String name(@Nullable PovertyClass it) {
        return it == null ? null : it.name();
    }
}
