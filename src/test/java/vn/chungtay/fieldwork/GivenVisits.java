package vn.chungtay.fieldwork;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.FieldPackage.Visit;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.SheetOwner;
import vn.chungtay.survey.SheetRevision;
import vn.chungtay.survey.Sheets;

/**
 * Somebody who sends people out in stories, with real sheets: households that lie where they are told, and are closed when
 * they are told. A sheet without an area cannot be handed in.
 */
@Component
public class GivenVisits implements FieldVisits, SheetOwner {

    public static final String OWNER = "di-thon";
    private static final QuestionnaireId FORM = new QuestionnaireId("try-out", 1);

    private final Map<UUID, UnitId> places = new ConcurrentHashMap<>();
    private final Map<UUID, Why> closed = new ConcurrentHashMap<>();
    private final Map<UUID, RuntimeException> failing = new ConcurrentHashMap<>();

    private final Set<UUID> sparing = ConcurrentHashMap.newKeySet();
    private final Set<UUID> failingHandIn = ConcurrentHashMap.newKeySet();

    private final Access access;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final JdbcClient jdbc;
    private final HandInWishes wishes;

    GivenVisits(Access access, Sheets sheets, Questionnaires questionnaires, JdbcClient jdbc, HandInWishes wishes) {
        this.access = access;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.jdbc = jdbc;
        this.wishes = wishes;
    }

    /** A household of a story. */
    public record Home(UUID value) implements Id {}

    /** What may be done with it. */
    public enum Act implements Action {
        LOOK(Permission.looking("di-thon.sheet.view", Role.VILLAGE_HEAD, Role.COMMUNE_OFFICER)),
        FILL(Permission.acting("di-thon.sheet.fill", Role.VILLAGE_HEAD, Role.COMMUNE_OFFICER));

        private final Permission permission;

        Act(Permission permission) {
            this.permission = permission;
        }

        @Override
        public Permission permission() {
            return permission;
        }
    }

    public Home homeIn(UnitId village) {
        var home = new Home(UUID.randomUUID());
        places.put(home.value(), village);
        return home;
    }

    public void close(Home home, Why why) {
        closed.put(home.value(), why);
    }

    public void reopen(Home home) {
        closed.remove(home.value());
    }

    /** The next saving of its sheet breaks after it was written. */
    public void breaks(Home home) {
        failing.put(home.value(), new IllegalStateException("the power is off"));
    }

    /** The next saving of its sheet succeeds, and the one after it breaks. */
    public void breaksAfterOne(Home home) {
        sparing.add(home.value());
        breaks(home);
    }

    /** Nothing breaks after all. */
    public void mend(Home home) {
        failing.remove(home.value());
    }

    /** It was handed in, and the office gives it back. */
    @Transactional
    public void giveBack(Home home) {
        closed.remove(home.value());
        wishes.givenBack(OWNER, home);
    }

    /** The next handing in of its sheet breaks. */
    public void breaksHandIn(Home home) {
        failingHandIn.add(home.value());
    }

    /** The household lives there from now on. */
    public void move(Home home, UnitId village) {
        places.put(home.value(), village);
    }

    /** The sheet as it stands for whoever asks; empty if none was begun. */
    @Transactional
    public Optional<SheetRevision> sheet(Home home) {
        return sheets.about(subject(home)).stream().findFirst();
    }

    /** All revisions. */
    @Transactional
    public List<SheetRevision> story(Home home) {
        return sheets.about(subject(home)).stream()
                .flatMap(it -> sheets.story(subject(home), it.sheet()).stream())
                .toList();
    }

    /** Somebody fills it in at the office. */
    @Transactional
    public void fillIn(Home home, Answers answers) {
        var standing = (FieldStanding.Open) standing(home);
        var sheet = standing.sheet().orElseGet(SheetId::next);
        sheets.save(subject(home), sheet, standing.revision(), standing.filled().with(answers), null);
    }

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public String name() {
        return OWNER;
    }

    @Override
    public List<Action> actions() {
        return List.of(Act.values());
    }

    @Override
    public Optional<Lying> lying(Id subject) {
        return Optional.ofNullable(places.get(subject.value())).map(it -> new Lying(it, Act.LOOK, Act.FILL));
    }

    @Override
    public List<FieldVillage> villages() {
        var visits = new HashMap<UnitId, Integer>();
        places.values().stream().filter(it -> access.may(Act.FILL, it)).forEach(it -> visits.merge(it, 1, Integer::sum));
        return visits.entrySet().stream()
                .map(it -> new FieldVillage(it.getKey(), "Thôn Đi", "Đợt thử", LocalDate.of(2026, 12, 14), it.getValue()))
                .toList();
    }

    @Override
    @Transactional
    public FieldPackage pack(UnitId village) {
        var homes = places.entrySet().stream()
                .filter(it -> it.getValue().equals(village))
                .map(it -> new Home(it.getKey()))
                .sorted(Comparator.comparing(Home::value))
                .toList();
        access.require(Act.LOOK, village, homes, null);
        var line = villages().stream().filter(it -> it.village().equals(village)).findFirst().orElseThrow();
        var form = questionnaires.find(FORM).orElseThrow();
        return new FieldPackage(line, Map.of("try-out@1", form), homes.stream().map(this::visit).toList(), Optional.empty());
    }

    private Visit visit(Home home) {
        var sheet = sheet(home);
        return new Visit(
                home,
                "H-" + home.value().toString().substring(0, 4),
                "Bà Mẫu",
                1,
                "hộ nghèo",
                !closed.containsKey(home.value()),
                "try-out@1",
                sheet.map(SheetRevision::sheet),
                sheet.map(SheetRevision::number).orElse(0),
                sheet.map(SheetRevision::filled).orElseGet(this::opening),
                Answers.NONE);
    }

    @Override
    @Transactional
    public FieldStanding standing(Id subject) {
        var place = places.get(subject.value());
        if (place == null) return new FieldStanding.Closed(Why.UNKNOWN);
        if (!access.may(Act.FILL, place)) return new FieldStanding.Closed(Why.NOT_YOURS);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:home, 0))")
                .param("home", subject.value().toString())
                .query((_, _) -> 1)
                .list();
        var why = closed.get(subject.value());
        if (why != null) return new FieldStanding.Closed(why);
        var sheet = sheet(new Home(subject.value()));
        return new FieldStanding.Open(
                place,
                sheet.map(SheetRevision::sheet),
                sheet.map(SheetRevision::number).orElse(0),
                sheet.map(SheetRevision::filled).orElseGet(this::opening));
    }

    @Override
    @Transactional
    public SaveResult save(Id subject, SheetId sheet, int seen, Filled filled, String device) {
        var result = sheets.save(subject(subject), sheet, seen, filled, device);
        var failure = sparing.remove(subject.value()) ? null : failing.remove(subject.value());
        if (failure != null) throw failure;
        return result;
    }

    @Override
    @Transactional
    public FieldHandIn handIn(Id subject) {
        if (failingHandIn.remove(subject.value())) throw new IllegalStateException("the power is off");
        var filled = sheet(new Home(subject.value())).orElseThrow(() -> new NotFound("sheet")).filled();
        if (filled.answers().at(AnswerPlace.of("area")).isEmpty()) return FieldHandIn.FAULTY;
        closed.put(subject.value(), Why.HANDED_IN);
        return FieldHandIn.DONE;
    }

    private Filled opening() {
        var by = access.user().orElseGet(() -> new UserId(new UUID(0, 0)));
        return new Filled(FORM, LocalDate.of(2026, 11, 21), by, Answers.NONE.withMember(new MemberId("m1")), Map.of());
    }

    private static Sheets.Subject subject(Id home) {
        return new Sheets.Subject(OWNER, new Home(home.value()));
    }
}
