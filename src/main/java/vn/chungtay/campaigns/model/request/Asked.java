package vn.chungtay.campaigns.model.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.request.RequestRefusal.BadNationalId;
import vn.chungtay.campaigns.model.request.RequestRefusal.BadPersons;
import vn.chungtay.campaigns.model.request.RequestRefusal.BadPhone;
import vn.chungtay.campaigns.model.request.RequestRefusal.BadYear;
import vn.chungtay.campaigns.model.request.RequestRefusal.CircumstancesNeeded;
import vn.chungtay.campaigns.model.request.RequestRefusal.NameNeeded;
import vn.chungtay.campaigns.model.request.RequestRefusal.TooLong;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.NationalId;

/**
 * What somebody says in their request, as typed. Mẫu 01 of QĐ 24/2021/QĐ-TTg was not seen; these are the things by which a
 * commune finds the household and knows what it wants.
 *
 * @param village absent if whoever asks does not know
 * @param bornIn year of birth of the head; empty if not told, as everything else that may be empty
 */
public record Asked(
        Wish wish,
        @Nullable UnitId village,
        String fullName,
        String bornIn,
        String nationalId,
        String phone,
        String address,
        String persons,
        String circumstances) {

    /** What stands in place of the name when what somebody said of themselves was cleared. */
    public static final String CLEARED = "–";

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_ADDRESS = 200;
    public static final int LONGEST_STORY = 2000;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .]{8,16}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final int OLDEST = 1900;
    private static final int MOST_PERSONS = 50;

    public Asked {
        fullName = fullName.strip().replaceAll("\\s+", " ");
        bornIn = bornIn.strip();
        nationalId = nationalId.replaceAll("\\s", "");
        phone = phone.strip();
        address = address.strip();
        persons = persons.strip();
        circumstances = circumstances.strip();
    }

    /** Whether what somebody said of themselves is gone, because the days for keeping it were over. */
    public boolean isCleared() {
        return fullName.equals(CLEARED);
    }

    /** What is wrong with it first; @param thisYear nobody is born later */
    public Optional<RequestRefusal> refusal(int thisYear) {
        if (fullName.isEmpty() || isCleared()) return Optional.of(new NameNeeded());
        if (fullName.length() > LONGEST_NAME) return Optional.of(new TooLong("fullName", LONGEST_NAME));
        if (!isWithin(bornIn, OLDEST, thisYear)) return Optional.of(new BadYear(bornIn, OLDEST, thisYear));
        if (!nationalId.isEmpty() && !NationalId.isWellFormed(nationalId)) return Optional.of(new BadNationalId());
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) return Optional.of(new BadPhone(phone));
        if (address.length() > LONGEST_ADDRESS) return Optional.of(new TooLong("address", LONGEST_ADDRESS));
        if (!isWithin(persons, 1, MOST_PERSONS)) return Optional.of(new BadPersons(persons, MOST_PERSONS));
        if (circumstances.isEmpty()) return Optional.of(new CircumstancesNeeded());
        return circumstances.length() > LONGEST_STORY
                ? Optional.of(new TooLong("circumstances", LONGEST_STORY))
                : Optional.empty();
    }

    private static boolean isWithin(String typed, int least, int most) {
        if (typed.isEmpty()) return true;
        if (!NUMBER.matcher(typed).matches()) return false;
        var number = Integer.parseInt(typed);
        return number >= least && number <= most;
    }
}
