package vn.chungtay.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitChange.Done;
import vn.chungtay.shared.DateRange;

/**
 * Units made on the spot, so that each test has its own and looks only at them. Codes are random letters and digits
 * that no official unit has.
 *
 * <p>A commune stands below a district until 30/6/2025 and below the province since, exactly as real ones do, so stories
 * may happen on either side of the reform.
 */
@Component
public final class GivenUnits {

    public static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final UnitRegister register;
    private final Geography geography;

    GivenUnits(UnitRegister register, Geography geography) {
        this.register = register;
        this.geography = geography;
    }

    /** The name gets a random word behind it, because the country has one province of a name. */
    public UnitId province(String name) {
        return unit(geography.country(), name + " " + randomCode(), UnitKind.TINH, DateRange.ALWAYS);
    }

    /** A district that ends with its level. */
    public UnitId district(UnitId province, String name) {
        return unit(province, name, UnitKind.HUYEN, DateRange.until(LAST_DAY_OF_DISTRICTS));
    }

    /** A rural commune of a province and district of its own. */
    public UnitId commune(String name) {
        return commune(district(province("Tỉnh của " + name), "Huyện của " + name), name);
    }

    public UnitId commune(UnitId district, String name) {
        return unit(district, name, UnitKind.XA, DateRange.ALWAYS);
    }

    public UnitId ward(UnitId district, String name) {
        return unit(district, name, UnitKind.PHUONG, DateRange.ALWAYS);
    }

    /** A village of a commune, province and district of its own. */
    public UnitId village(String name) {
        return village(commune("Xã của " + name), name);
    }

    public UnitId village(UnitId commune, String name) {
        return unit(commune, name, UnitKind.XOM, DateRange.ALWAYS);
    }

    /** A unit with everything said; the register must accept it. */
    public UnitId unit(UnitId parent, String name, UnitKind kind, DateRange existed) {
        var code = kind.level() == UnitLevel.VILLAGE ? null : randomCode();
        var unit = new NewUnit(UnitId.next(), parent, code, name, kind, existed);
        return switch (register.record(List.of(unit))) {
            case Done done -> done.units().getFirst();
            case UnitChange.Refused refused -> throw new AssertionError("refused: " + refused.because());
        };
    }

    private static String randomCode() {
        return "T" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);
    }
}
