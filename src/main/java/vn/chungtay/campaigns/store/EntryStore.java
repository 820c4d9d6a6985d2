package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.LeftWhy;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.PovertyClass;

/** Households of a list as they stand, and the looks that count for it. */
@Repository
public class EntryStore {

    private static final String FROM =
            """
            from campaigns.entry_standing e
            join registry.pub_household h on h.id = e.household_id
            left join registry.pub_standing s on s.household_id = e.household_id
                and s.valid_from <= platform.today() and (s.valid_to is null or s.valid_to >= platform.today())
            left join registry.pub_person p on p.id = s.head_id
            """;

    private static final String WANTED =
            """
            where e.campaign_id = :campaign
                and (cast(:villages as uuid[]) is null or e.village_id = any (:villages))
                and (cast(:states as text[]) is null or e.state = any (:states))
                and (cast(:reason as text) is null or e.reason = :reason)
                and (cast(:result as text) is null or e.result = :result)
                and (not :uncaused or e.result = 'POOR' and e.causes = 0 and e.state not in ('LEFT', 'DECIDED'))
                and (:words = '' or platform.fold(h.code || ' ' || coalesce(p.full_name, '')) like '%' || platform.fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of villages and names; @param limit at most so many from the offset on */
    public List<Entry> page(CampaignId campaign, EntryFilter filter, int offset, int limit) {
        return asked("select e.*, h.code, p.full_name, s.persons " + FROM + WANTED
                        + " order by e.village_id, platform.fold(coalesce(p.full_name, '')), h.code offset :offset limit :limit",
                campaign, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    public int count(CampaignId campaign, EntryFilter filter) {
        return asked("select count(*) " + FROM + WANTED, campaign, filter).query(Integer.class).single();
    }

    public Optional<Entry> find(EntryId id) {
        return jdbc.sql("select e.*, h.code, p.full_name, s.persons " + FROM + "where e.entry_id = ?")
                .param(id.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    /** Those of them that the caller sees, by identity. */
    public Map<EntryId, Entry> all(Collection<EntryId> ids) {
        return jdbc.sql("select e.*, h.code, p.full_name, s.persons " + FROM + "where e.entry_id = any (?)")
                .param(array(ids, EntryId::value, UUID[]::new))
                .query((row, _) -> entry(row))
                .stream()
                .collect(Collectors.toMap(Entry::id, it -> it));
    }

    public Optional<Entry> find(CampaignId campaign, HouseholdId household) {
        return jdbc.sql("select e.*, h.code, p.full_name, s.persons " + FROM + "where e.campaign_id = ? and e.household_id = ?")
                .params(campaign.value(), household.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    /** Until the end of the transaction nobody else begins a sheet about it. */
    public void lock(EntryId id) {
        jdbc.sql("select from campaigns.entry where id = ? for update").param(id.value()).query((_, _) -> id).list();
    }

    /** Whether a complaint about its recognised result was found right, so that it is looked at again, however late. */
    public boolean waitsForCorrection(EntryId entry) {
        return jdbc.sql("select exists (select from campaigns.complaint_standing where entry_id = ? and state = 'TO_CORRECT')")
                .param(entry.value())
                .query(Boolean.class)
                .single();
    }

    /** A look counts for the review from now on; one that counts already is not counted twice. */
    public void look(EntryId entry, AssessmentRow look) {
        var points = look.evidence().b1Score();
        jdbc.sql(
                        """
                        insert into campaigns.look (assessment_id, entry_id, seq, looked_on, result, points, deprived, causes)
                        values (:look, :entry, (select count(*) + 1 from campaigns.look where entry_id = :entry), :on, :result,
                            cast(:points as int), :deprived, :causes)
                        on conflict (assessment_id) do nothing
                        """)
                .param("look", look.id().value())
                .param("entry", entry.value())
                .param("on", look.on())
                .param("result", look.outcome() instanceof Decided it ? it.result().name() : "UNDECIDED")
                .param("points", points.isPresent() ? points.getAsInt() : null)
                .param("deprived", look.evidence().deprivations().lackingCount())
                .param("causes", Cause.bits(look.causes()))
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, CampaignId campaign, EntryFilter filter) {
        return jdbc.sql(sql)
                .param("campaign", campaign.value())
                .param("villages", filter.villages().isEmpty() ? null : array(filter.villages(), UnitId::value, UUID[]::new))
                .param("states", filter.states().isEmpty() ? null : array(filter.states(), Enum::name, String[]::new))
                .param("reason", filter.reason().map(Enum::name).orElse(null))
                .param("result", filter.result().map(Enum::name).orElse(null))
                .param("uncaused", filter.uncaused())
                .param("words", filter.words());
    }

    private static <T, R> R[] array(
            Collection<T> all, Function<? super T, ? extends R> each, IntFunction<R[]> into) {
        return all.stream().map(each).toArray(into);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var why = row.getString("left_why");
        var name = row.getString("full_name");
        return new Entry(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                name == null ? "" : name,
                row.getInt("persons"),
                EntryReason.valueOf(row.getString("reason")),
                povertyClass(row.getString("class_before")),
                EntryState.valueOf(row.getString("state")),
                why == null ? null : LeftWhy.valueOf(why),
                seen(row),
                povertyClass(row.getString("class_after")));
    }

    private static Entry.@Nullable Seen seen(ResultSet row) throws SQLException {
        var look = row.getObject("assessment_id", UUID.class);
        if (look == null) return null;
        var result = row.getString("result");
        var points = row.getObject("points", Integer.class);
        return new Entry.Seen(
                new AssessmentId(look),
                row.getInt("look_seq"),
                row.getObject("looked_on", LocalDate.class),
                result.equals("UNDECIDED") ? null : PovertyClass.valueOf(result),
                points == null ? OptionalInt.empty() : OptionalInt.of(points),
                row.getInt("deprived"),
                Cause.ofBits(row.getInt("causes")));
    }

    private static @Nullable PovertyClass povertyClass(@Nullable String name) {
        return name == null ? null : PovertyClass.valueOf(name);
    }
}
