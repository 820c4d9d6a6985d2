package vn.chungtay.trainingworld.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.shared.DateRange;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.Settlement;
import vn.chungtay.trainingworld.model.World;

/** Puts the invented villages below the real communes of 2023; they follow them into the communes of 2025. */
@Component
class SettleVillages {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    private final Geography geography;
    private final UnitRegister register;

    SettleVillages(Geography geography, UnitRegister register) {
        this.geography = geography;
        this.register = register;
    }

    /** The identity of a village is made from its commune and number, so a second run finds it again. */
    Map<Settlement, UnitId> settle(World world, CommunePlan commune) {
        var villages = new LinkedHashMap<Settlement, UnitId>();
        for (var village : world.villages(commune)) villages.put(village, idOf(village));
        var parent = geography
                .byCode(commune.code(), END_OF_2023)
                .orElseThrow(() -> new IllegalStateException("no commune " + commune.code() + " in 2023"))
                .id();
        var missing = villages.entrySet().stream()
                .filter(it -> geography.unit(it.getValue(), END_OF_2023).isEmpty())
                .map(it -> unit(it.getKey(), it.getValue(), parent))
                .toList();
        if (!missing.isEmpty() && register.record(missing) instanceof UnitChange.Refused refused) {
            throw new IllegalStateException("villages of " + commune.name() + " refused: " + refused.because());
        }
        return villages;
    }

    private static NewUnit unit(Settlement village, UnitId id, UnitId parent) {
        return new NewUnit(id, parent, null, village.name(), village.kind(), DateRange.ALWAYS);
    }

    private static UnitId idOf(Settlement village) {
        var name = "training village " + village.communeCode() + "/" + village.number();
        return new UnitId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
