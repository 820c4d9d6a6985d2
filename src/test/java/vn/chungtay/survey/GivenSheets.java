package vn.chungtay.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.Id;

/** An owner of sheets for stories: whatever it is told lies somewhere. */
@Component
public class GivenSheets implements SheetOwner {

    public static final String OWNER = "thu";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Map<UUID, UnitId> places = new ConcurrentHashMap<>();

    /** What sheets are about in stories. */
    public record Thing(UUID value) implements Id {}

    private enum Act implements Action {
        LOOK(Permission.looking("thu.sheet.view", Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER)),
        FILL(Permission.acting("thu.sheet.fill", Role.COMMUNE_OFFICER));

        private final Permission permission;

        Act(Permission permission) {
            this.permission = permission;
        }

        @Override
        public Permission permission() {
            return permission;
        }
    }

    @Override
    public String name() {
        return OWNER;
    }

    @Override
    public Optional<Lying> lying(Id subject) {
        return Optional.ofNullable(places.get(subject.value())).map(it -> new Lying(it, Act.LOOK, Act.FILL));
    }

    public Sheets.Subject lyingIn(UnitId unit) {
        var thing = new Thing(UUID.randomUUID());
        places.put(thing.value(), unit);
        return new Sheets.Subject(OWNER, thing);
    }

    public void moved(Sheets.Subject subject, UnitId unit) {
        places.put(subject.id().value(), unit);
    }

    /** A sheet of the questionnaire for tries with this area. */
    public Filled sheet(UserId by, int area) {
        return sheet(by, area, DAY);
    }

    public Filled sheet(UserId by, int area, LocalDate day) {
        var answers = Answers.NONE.with(AnswerPlace.of("area"), Answer.Number.of(area)).withMember(new MemberId("m1"));
        return new Filled(new QuestionnaireId("try-out", 1), day, by, answers, Map.of());
    }
}
