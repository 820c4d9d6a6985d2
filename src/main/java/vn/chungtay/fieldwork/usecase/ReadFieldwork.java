package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.FieldProgress;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.store.DeviceList;
import vn.chungtay.fieldwork.store.MissingList;
import vn.chungtay.fieldwork.store.VillageCounts;
import vn.chungtay.fieldwork.store.VillageCounts.Counted;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;

/** Shows who carries what, and how far it has come back. It tells of villages and of colleagues, not of households. */
@Service
public class ReadFieldwork {

    private final Access access;
    private final SubjectsOfVisits subjects;
    private final DeviceList devices;
    private final VillageCounts counts;
    private final MissingList missing;
    private final Geography geography;
    private final Clock clock;

    ReadFieldwork(
            Access access,
            SubjectsOfVisits subjects,
            DeviceList devices,
            VillageCounts counts,
            MissingList missing,
            Geography geography,
            Clock clock) {
        this.access = access;
        this.subjects = subjects;
        this.devices = devices;
        this.counts = counts;
        this.missing = missing;
        this.geography = geography;
        this.clock = clock;
    }

    /** A village with what is on its way from there. */
    public record Village(FieldProgress visits, Counted underWay) {}

    /**
     * @param names of the villages that were taken along and of the places where the devices belong
     * @param pictures that each has named and not sent; a device that has none is missing
     * @param gaps sheets of each of which a packet is missing before others that came
     */
    public record Devices(
            List<DeviceList.Row> rows,
            int total,
            Map<DeviceId, List<DeviceList.Package>> packages,
            Map<UnitId, String> names,
            Map<DeviceId, Integer> pictures,
            Map<DeviceId, Long> gaps) {}

    @Transactional(readOnly = true)
    public List<Village> villages() {
        access.requireAnywhere(FieldworkAction.VIEW);
        var underWay = counts.byVillage();
        return subjects.progress().stream()
                .filter(it -> access.may(FieldworkAction.VIEW, it.village()))
                .map(it -> new Village(it, underWay.getOrDefault(it.village(), Counted.NOTHING)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Devices devices(DeviceList.Question asked, int offset, int limit) {
        access.requireAnywhere(FieldworkAction.VIEW);
        var rows = devices.page(asked, offset, limit);
        var packages = devices.packages(rows.stream().map(DeviceList.Row::id).toList());
        var names = new HashMap<UnitId, String>();
        rows.forEach(it -> names.computeIfAbsent(it.unit(), this::name));
        packages.values().forEach(all -> all.forEach(it -> names.computeIfAbsent(it.village(), this::name)));
        var ids = rows.stream().map(DeviceList.Row::id).toList();
        return new Devices(rows, devices.count(asked), packages, names, missing.picturesOf(ids), gaps());
    }

    private Map<DeviceId, Long> gaps() {
        return missing.gaps(MissingList.Question.ALL).stream().collect(Collectors.groupingBy(MissingList.Gap::device, Collectors.counting()));
    }

    private String name(UnitId unit) {
        return geography.nearest(unit, LocalDate.now(clock)).map(it -> it.name()).orElse("");
    }
}
