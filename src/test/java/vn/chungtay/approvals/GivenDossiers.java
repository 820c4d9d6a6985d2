package vn.chungtay.approvals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;

/** Dossiers of an owner that remembers what it was told, on the route of {@code approvals/thu.yaml}. */
@Component
public class GivenDossiers implements DossierOwner {

    public static final String KIND = "thu";
    public static final String OBJECTED = "approvals.refusal.not_waiting";

    private final List<DossierMoved> told = new CopyOnWriteArrayList<>();
    private final List<UUID> objecting = new CopyOnWriteArrayList<>();
    private final List<UUID> failing = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> objection(DossierMoved move) {
        return objecting.contains(move.subject()) ? Optional.of(OBJECTED) : Optional.empty();
    }

    @Override
    public void moved(DossierMoved move) {
        if (failing.contains(move.subject())) throw new IllegalStateException("the owner fails");
        told.add(move);
    }

    /** A dossier that this person made for this unit. */
    public DossierId opened(GivenUsers users, Dossiers dossiers, UserId maker, UnitId unit, UUID subject) {
        var dossier = new NewDossier(KIND, subject, unit, "Hồ sơ thử " + subject, "/");
        return users.as(maker, () -> dossiers.open(dossier));
    }

    public List<DossierMoved> toldAbout(UUID subject) {
        return told.stream().filter(it -> it.subject().equals(subject)).toList();
    }

    public void objectTo(UUID subject) {
        objecting.add(subject);
    }

    public void failOn(UUID subject) {
        failing.add(subject);
    }
}
