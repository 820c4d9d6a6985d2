package vn.chungtay.fieldwork.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.fieldwork.store.PackageJson;
import vn.chungtay.fieldwork.store.SubjectCounts;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.survey.Questionnaires;

/** Gives a device what its reviewer needs to visit a village without a network. */
@Service
public class TakePackage {

    private final Access access;
    private final OwnDevice own;
    private final VisitOwners owners;
    private final DeviceStore devices;
    private final SubjectCounts counts;
    private final PackageJson json;
    private final TransactionOperations nested;
    private final Clock clock;

    TakePackage(
            Access access,
            OwnDevice own,
            VisitOwners owners,
            DeviceStore devices,
            SubjectCounts counts,
            Questionnaires questionnaires,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.owners = owners;
        this.devices = devices;
        this.counts = counts;
        this.json = new PackageJson(questionnaires);
        this.nested = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.clock = clock;
    }

    /** What a device gets. */
    public sealed interface Result {

        /** @param content names what is in it, whenever it was packed */
        record Packed(String text, String content) implements Result {}

        /** Nothing is different from what the device has. */
        record Same() implements Result {}
    }

    /** The villages for which the caller is sent out, by name. */
    @Transactional
    public List<FieldVillage> villages() {
        access.requireAnywhere(FieldworkAction.CARRY);
        own.current();
        return owners.all().stream()
                .flatMap(it -> it.villages().stream())
                .sorted(Comparator.comparing(FieldVillage::name).thenComparing(it -> it.village().value()))
                .toList();
    }

    /**
     * @param village one of {@link #villages()}, else a {@link NotFound}
     * @param has the content of the package that is on the device
     */
    @Transactional
    public Result pack(UnitId village, Optional<String> has) {
        access.requireAnywhere(FieldworkAction.CARRY);
        var device = own.current();
        var visits = sending(village);
        return Objects.requireNonNull(nested.execute(packing -> {
            var pack = visits.pack(village);
            var packed = packed(visits.owner(), pack);
            if (has.equals(Optional.of(packed.content()))) {
                // Nobody's record leaves the program, so nobody has looked at them.
                packing.setRollbackOnly();
                return new Result.Same();
            }
            devices.taken(device.id(), village, pack.visits().size(), clock.instant());
            return packed;
        }));
    }

    private Result.Packed packed(String owner, FieldPackage pack) {
        var waiting = counts.of(owner, pack.visits().stream().map(FieldPackage.Visit::subject).toList());
        var written = json.write(pack, owner, waiting, clock.instant(), LocalDate.now(clock));
        return new Result.Packed(written.text(), PacketDesk.digest(written.content().getBytes(StandardCharsets.UTF_8)));
    }

    private FieldVisits sending(UnitId village) {
        return owners.all().stream()
                .filter(it -> it.villages().stream().anyMatch(one -> one.village().equals(village)))
                .findFirst()
                .orElseThrow(() -> new NotFound("village"));
    }
}
