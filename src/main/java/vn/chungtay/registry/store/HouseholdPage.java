package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdView.Residence;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.standards.WorkingAges;

/** Reads a household as it was on a day, with its whole story. */
@Repository
public class HouseholdPage {

    static final String ON_DAY = " and valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private static final String MEMBERS =
            """
            select p.*, m.relation, m.valid_from as since, e.name as ethnicity_name, e.majority
            from registry.membership m
            join registry.person p on p.id = m.person_id
            join registry.ethnicity e on e.code = p.ethnicity_code
            where m.household_id = :id and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            order by m.relation <> 'HEAD', p.birth_date, p.id
            """;

    private final JdbcClient jdbc;
    private final ProfileStore profiles;
    private final ClassStore classes;
    private final StoryStore story;
    private final WorkingAges ages;

    HouseholdPage(JdbcClient jdbc, ProfileStore profiles, ClassStore classes, StoryStore story, WorkingAges ages) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.classes = classes;
        this.story = story;
        this.ages = ages;
    }

    public Optional<HouseholdView> view(HouseholdId id, LocalDate day) {
        return jdbc.sql("select code, version from registry.household where id = :id")
                .param("id", id.value())
                .query((row, _) -> new HouseholdView(
                        id,
                        row.getString("code"),
                        row.getInt("version"),
                        day,
                        residence(id, day).orElse(null),
                        members(id, day),
                        profiles.of(id, day).orElse(HouseholdProfile.UNKNOWN),
                        classes.of(id),
                        classes.assessmentOn(id, day).orElse(null),
                        story.events(id),
                        story.support(id, day),
                        story.corrections(id)))
                .optional();
    }

    private Optional<Residence> residence(HouseholdId id, LocalDate day) {
        return jdbc.sql("select village_id, address, valid_from from registry.residence where household_id = :id" + ON_DAY)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new Residence(
                        new UnitId(row.getObject("village_id", UUID.class)),
                        row.getString("address"),
                        row.getObject("valid_from", LocalDate.class)))
                .optional();
    }

    private List<MemberView> members(HouseholdId id, LocalDate day) {
        var known = profiles.ofMembers(id, day);
        var working = ages.on(day).orElse(null);
        return jdbc.sql(MEMBERS)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> {
                    var person = new PersonId(row.getObject("id", UUID.class));
                    return new MemberView(
                            person,
                            PersonStore.details(row),
                            row.getString("ethnicity_name"),
                            !row.getBoolean("majority"),
                            Relation.valueOf(row.getString("relation")),
                            row.getObject("since", LocalDate.class),
                            known.getOrDefault(person, PersonProfile.UNKNOWN),
                            working,
                            day);
                })
                .list();
    }
}
