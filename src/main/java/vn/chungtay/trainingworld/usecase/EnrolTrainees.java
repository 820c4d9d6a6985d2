package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.NewUser;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.UserRegister;
import vn.chungtay.platform.Caller;
import vn.chungtay.trainingworld.model.Trainee;

/** Enrols the invented officials, and gives one token with which the figures can be read. */
@Service
public class EnrolTrainees {

    private static final int TOKEN_DAYS = 30;
    private static final String TOKEN_NAME = "bin/run";

    private final Access access;
    private final UserRegister users;
    private final Geography geography;
    private final Clock clock;

    EnrolTrainees(Access access, UserRegister users, Geography geography, Clock clock) {
        this.access = access;
        this.users = users;
        this.geography = geography;
        this.clock = clock;
    }

    /** Can be called at every start: who is there stays, only the token is a new one. */
    @SystemOnly
    public Enrolled enrol() {
        access.requireSystem();
        var rows = new ArrayList<Row>();
        String token = null;
        for (var it : Trainee.all()) {
            var unit = unitOf(it);
            var user = enrolled(it, unit);
            rows.add(new Row(it.userName(), Trainee.PASSWORD, it.role(), unit.name(), unit.kind().name()));
            if (it.role() == Role.MINISTRY_OFFICER) token = token(user);
        }
        return new Enrolled(rows, Objects.requireNonNull(token, "no ministry officer among the trainees"));
    }

    private UserId enrolled(Trainee it, Unit unit) {
        return users.enrol(new NewUser(
                it.userName(), it.fullName(), it.agency(), Trainee.PASSWORD, it.role(), unit.id(), it.days()));
    }

    /** On whose behalf work of the training world is done, as if the trainee had signed in. */
    Caller actingAs(String userName) {
        var trainee = trainee(userName);
        var unit = unitOf(trainee);
        return new Caller(enrolled(trainee, unit).value(), Set.of(unit.id().value()), false);
    }

    private static Trainee trainee(String userName) {
        return Trainee.all().stream().filter(it -> it.userName().equals(userName)).findFirst().orElseThrow();
    }

    UnitId unitOf(String userName) {
        return unitOf(trainee(userName)).id();
    }

    /** Of the commune of a trainee; empty in a unit that has no villages directly below. */
    Optional<UnitId> firstVillageOf(String userName) {
        return geography.children(unitOf(userName), LocalDate.now(clock)).stream()
                .filter(it -> it.level() == UnitLevel.VILLAGE)
                .min(Comparator.comparing(Unit::name))
                .map(Unit::id);
    }

    UnitId unit(String code, LocalDate asOf) {
        return geography.byCode(code, asOf).orElseThrow().id();
    }

    private String token(UserId user) {
        return users.issueToken(user, TOKEN_NAME, true, LocalDate.now(clock).plusDays(TOKEN_DAYS));
    }

    private Unit unitOf(Trainee it) {
        return switch (it.level()) {
            case "country" -> geography.unit(geography.country(), it.asOf()).orElseThrow();
            case "village" -> firstVillage(byCode(it).id(), it.asOf());
            default -> byCode(it);
        };
    }

    private Unit byCode(Trainee it) {
        return geography
                .byCode(it.code(), it.asOf())
                .orElseThrow(() -> new IllegalStateException("no unit " + it.code() + " on " + it.asOf()));
    }

    private Unit firstVillage(UnitId commune, LocalDate asOf) {
        return geography.children(commune, asOf).stream()
                .min(Comparator.comparing(Unit::name))
                .orElseThrow();
    }

    /** @param token the secret of the read-only token, told once */
    public record Enrolled(List<Row> accounts, String token) {}

    /** One line of the table on the console. */
    public record Row(String userName, String password, Role role, String unit, String kind) {}
}
