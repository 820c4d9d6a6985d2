package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.model.sample.SecondLook.Found;
import vn.chungtay.campaigns.model.sample.SecondLook.Verdict;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.SheetId;

/** Households that were drawn to be asked a second time, as far as the caller sees them. */
@Repository
public class SecondLookStore {

    private static final String SELECT =
            """
            select l.*, m.campaign_id, m.seq, e.village_id, k.result, h.code, p.full_name as head,
                   coalesce(u.full_name, '') as first_name, coalesce(w.full_name, '') as second_name
            from campaigns.second_look l
            join campaigns.sample m on m.id = l.sample_id
            join campaigns.entry e on e.id = l.entry_id
            join campaigns.look k on k.assessment_id = l.assessment_id
            join registry.pub_household h on h.id = e.household_id
            left join registry.pub_standing s on s.household_id = e.household_id
                and s.valid_from <= platform.today() and (s.valid_to is null or s.valid_to >= platform.today())
            left join registry.pub_person p on p.id = s.head_id
            left join identity.pub_user u on u.id = l.first_by
            left join identity.pub_user w on w.id = coalesce(l.handed_in_by, l.begun_by)
            """;

    private final JdbcClient jdbc;

    SecondLookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who handed the first sheet in looked first, and whoever began it did too; without a sheet, who recorded the look. Who
     * else wrote on it is told by {@link #alsoLooked}.
     */
    public void add(UUID sample, Collection<EntryId> drawn) {
        jdbc.sql(
                        """
                        insert into campaigns.second_look (id, sample_id, entry_id, assessment_id, first_by, looked_by)
                        select gen_random_uuid(), :sample, s.entry_id, s.assessment_id, coalesce(t.handed_in_by, k.recorded_by),
                               array_remove(array[coalesce(t.handed_in_by, k.recorded_by), t.begun_by], null)
                        from campaigns.entry_standing s
                        join campaigns.look k on k.assessment_id = s.assessment_id
                        left join campaigns.sheet t on t.assessment_id = s.assessment_id
                        where s.entry_id = any (:entries)
                        """)
                .param("sample", sample)
                .param("entries", drawn.stream().map(EntryId::value).toArray(UUID[]::new))
                .update();
    }

    /** First sheets of a draw, by household. */
    public Map<EntryId, First> firsts(UUID sample) {
        return jdbc.sql(
                        """
                        select l.entry_id, t.sheet_id, t.revision from campaigns.second_look l
                        join campaigns.sheet t on t.assessment_id = l.assessment_id where l.sample_id = ?
                        """)
                .param(sample)
                .query((row, _) -> Map.entry(new EntryId(row.getObject("entry_id", UUID.class)), first(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void alsoLooked(UUID sample, EntryId entry, Collection<UserId> people) {
        jdbc.sql(
                        """
                        update campaigns.second_look set looked_by = array(select distinct unnest(looked_by || :people))
                        where sample_id = :sample and entry_id = :entry
                        """)
                .param("sample", sample)
                .param("entry", entry.value())
                .param("people", people.stream().map(UserId::value).toArray(UUID[]::new))
                .update();
    }

    /** Those that wait first. */
    public List<SecondLook> of(CampaignId campaign) {
        return jdbc.sql(SELECT + " where m.campaign_id = ? order by l.verdict is not null, e.village_id, platform.fold(coalesce(p.full_name, '')), h.code")
                .param(campaign.value())
                .query((row, _) -> look(row))
                .list();
    }

    public Optional<SecondLook> find(SecondLookId id) {
        return jdbc.sql(SELECT + " where l.id = ?").param(id.value()).query((row, _) -> look(row)).optional();
    }

    /** As {@link #find}, and nobody else begins, hands in or compares it meanwhile. */
    public Optional<SecondLook> lock(SecondLookId id) {
        return jdbc.sql(SELECT + " where l.id = ? for update of l").param(id.value()).query((row, _) -> look(row)).optional();
    }

    /** The first sheet about the household, if it was looked at by one: sheet and the revision that was handed in. */
    public Optional<First> first(SecondLookId id) {
        return jdbc.sql(
                        """
                        select t.sheet_id, t.revision from campaigns.second_look l
                        join campaigns.sheet t on t.assessment_id = l.assessment_id where l.id = ?
                        """)
                .param(id.value())
                .query((row, _) -> first(row))
                .optional();
    }

    private static First first(ResultSet row) throws SQLException {
        return new First(new SheetId(row.getObject("sheet_id", UUID.class)), row.getInt("revision"));
    }

    /** A first sheet and the revision of it that counts. */
    public record First(SheetId sheet, int revision) {}

    public void begin(SecondLookId id, SheetId sheet) {
        jdbc.sql("update campaigns.second_look set sheet_id = ?, begun_by = platform.caller() where id = ? and sheet_id is null")
                .params(sheet.value(), id.value())
                .update();
    }

    /** @return false if it was handed in before */
    public boolean handIn(SecondLookId id, int revision) {
        return jdbc.sql(
                        """
                        update campaigns.second_look set handed_in_at = now(), handed_in_by = platform.caller(), revision = ?
                        where id = ? and revision is null
                        """)
                .params(revision, id.value())
                .update() == 1;
    }

    public void conclude(SecondLookId id, Found found, LocalDate on) {
        jdbc.sql(
                        """
                        update campaigns.second_look set verdict = :verdict, compared = :compared, different = :different,
                            class_second = :class, concluded_on = :on, concluded_by = platform.caller()
                        where id = :id
                        """)
                .param("id", id.value())
                .param("verdict", found.verdict().name())
                .param("compared", found.compared())
                .param("different", found.different())
                .param("class", Optional.ofNullable(found.secondClass()).map(Enum::name).orElse(null))
                .param("on", on)
                .update();
    }

    private static SecondLook look(ResultSet row) throws SQLException {
        var head = row.getString("head");
        var first = row.getObject("first_by", UUID.class);
        var sheet = row.getObject("sheet_id", UUID.class);
        var verdict = row.getString("verdict");
        return new SecondLook(
                new SecondLookId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getInt("seq"),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("code"),
                head == null ? row.getString("code") : head,
                first == null ? null : new UserId(first),
                Stream.of((UUID[]) row.getArray("looked_by").getArray()).map(UserId::new).collect(Collectors.toSet()),
                row.getString("first_name"),
                row.getString("second_name"),
                povertyClass(row.getString("result")),
                sheet == null ? null : new SheetId(sheet),
                row.getObject("revision", Integer.class),
                verdict == null
                        ? null
                        : new Found(
                                Verdict.valueOf(verdict),
                                row.getInt("compared"),
                                row.getInt("different"),
                                povertyClass(row.getString("class_second"))));
    }

    private static @Nullable PovertyClass povertyClass(@Nullable String name) {
        return name == null || name.equals("UNDECIDED") ? null : PovertyClass.valueOf(name);
    }
}
