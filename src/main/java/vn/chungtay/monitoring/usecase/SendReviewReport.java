package vn.chungtay.monitoring.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.Due;
import vn.chungtay.monitoring.model.RoundDays;
import vn.chungtay.monitoring.model.SendResult;
import vn.chungtay.monitoring.model.SentReport;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.CountingStore;
import vn.chungtay.monitoring.store.CountingStore.Counting;
import vn.chungtay.monitoring.store.ReportStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/**
 * Freezes a report and sends it to the unit above (REP-09). A commune's rests on the newest count of the commune; that of
 * a larger unit is the sum of the reports of the units below it that were taken in, and of nothing else.
 */
@Service
public class SendReviewReport {

    private final Access access;
    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final CountingStore countings;
    private final ReportStore reports;
    private final ReportDeadlines deadlines;
    private final Audit audit;
    private final Clock clock;

    SendReviewReport(
            Access access,
            Geography geography,
            ReportCalendarFile calendar,
            CountingStore countings,
            ReportStore reports,
            ReportDeadlines deadlines,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.calendar = calendar;
        this.countings = countings;
        this.reports = reports;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason needed from the second version on */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public SendResult send(UnitId place, Round round, @Nullable String reason) {
        access.require(MonitoringAction.SEND, place);
        var days = calendar.calendar().days(round, LocalDate.now(clock));
        if (!days.over()) return new SendResult.NotOver(lastDay(round));
        var unit = geography.unit(place, days.closing()).orElseThrow(() -> new NotFound("unit " + place.value()));
        var above = geography.pathUp(place, days.closing()).stream().skip(1).findFirst();
        if (above.isEmpty()) return new SendResult.NobodyAbove();
        var earlier = reports.of(place, round);
        if (!earlier.isEmpty() && earlier.getFirst().answer() == null) return new SendResult.StillWaiting();
        if (!earlier.isEmpty() && (reason == null || reason.isBlank())) return new SendResult.ReasonNeeded();
        var head = new SentReport(
                ReportId.next(), place, above.get().id(), round, earlier.size() + 1, reason == null ? null : reason.strip(),
                deadlines.find(unit, round).map(Due::day).orElse(null), "", clock.instant(), null, null);
        return unit.level() == UnitLevel.COMMUNE ? sendCounted(head, days) : sendSum(head, days);
    }

    private SendResult sendCounted(SentReport head, RoundDays days) {
        var counted = countings.newest(List.of(head.unit()), head.round());
        if (counted.isEmpty() || counted.getFirst().closing().isBefore(days.closing())) {
            return new SendResult.NotCounted(List.of(name(head.unit(), days)));
        }
        return write(head, counted, List.of());
    }

    /** Villages in no commune are counted for the unit itself, so its own count is in the sum. */
    private SendResult sendSum(SentReport head, RoundDays days) {
        var below = geography.children(head.unit(), days.closing());
        var newest = reports.newest(below.stream().map(Unit::id).toList(), head.round());
        var accepted = newest.stream()
                .filter(it -> it.state() == SentReport.State.ACCEPTED)
                .collect(Collectors.toMap(SentReport::unit, SentReport::id));
        var missing = below.stream().filter(it -> !accepted.containsKey(it.id())).map(Unit::name).toList();
        if (!missing.isEmpty()) return new SendResult.PartsMissing(missing);
        var areas = countings.areas(head.unit(), days.closing());
        var own = areas.contains(head.unit()) ? countings.newest(List.of(head.unit()), head.round()) : List.<Counting>of();
        if (areas.contains(head.unit()) && own.isEmpty()) return new SendResult.NotCounted(List.of(name(head.unit(), days)));
        var rests = new ArrayList<>(own);
        accepted.values().forEach(it -> rests.addAll(countings.all(reports.countings(it))));
        return write(head, rests, List.copyOf(accepted.values()));
    }

    private SendResult write(SentReport head, List<Counting> rests, List<ReportId> parts) {
        var user = access.user().orElseThrow(() -> new IllegalStateException("a report is sent by somebody"));
        var report = new SentReport(
                head.id(), head.unit(), head.receiver(), head.round(), head.version(), head.reason(), head.due(),
                hash(rests), head.sentAt(), null, null);
        var ids = rests.stream().map(Counting::id).collect(Collectors.toCollection(LinkedHashSet<UUID>::new));
        try {
            reports.send(report, new ReportStore.Sender(user, head.sentAt()), ids, parts);
        } catch (DuplicateKeyException _) {
            throw new Stale("report " + head.round().code() + " of " + head.unit().value());
        }
        audit.changed(
                MonitoringAction.SEND.code(),
                report.id(),
                Map.of("version", report.version() - 1),
                Map.of("unit", report.unit().value(), "round", report.round().code(), "version", report.version(), "hash", report.hash()));
        return new SendResult.Sent(report.id(), report.version());
    }

    /** Of the hashes of the counts in the order of the areas, so that anybody can form it again. */
    static String hash(List<Counting> rests) {
        var text = rests.stream()
                .map(it -> it.area().value() + " " + it.hash())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate lastDay(Round round) {
        return calendar.calendar().days(round, LocalDate.MAX).closing();
    }

    private String name(UnitId unit, RoundDays days) {
        return geography.nearest(unit, days.closing()).map(Unit::name).orElse("");
    }
}
