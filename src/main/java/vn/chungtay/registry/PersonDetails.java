package vn.chungtay.registry;

import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

/**
 * Who a person is, as the papers say.
 *
 * @param ethnicity code of the list of the 54 ethnic groups, {@code 01} to {@code 54}
 */
public record PersonDetails(
        String name, BirthDate born, Sex sex, String ethnicity, @Nullable NationalId nationalId) {

    public static final String KINH = "01";

    public PersonDetails {
        name = Vietnamese.nfc(name).strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) throw new IllegalArgumentException("a person has a name");
    }
}
