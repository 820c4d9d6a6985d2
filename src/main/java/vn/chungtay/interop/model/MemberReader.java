package vn.chungtay.interop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.interop.model.Mistake.Kind;
import vn.chungtay.platform.sheet.VietnameseDate;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

/** Reads the person of one row, and notes every cell that cannot be meant so. */
public final class MemberReader {

    private static final int LONGEST_NAME = 100;
    private static final int NUMBER = 12;
    private static final int SHORTEST = 10;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final LocalDate from;
    private final LocalDate today;
    private final List<Mistake> mistakes;

    MemberReader(LocalDate from, LocalDate today, List<Mistake> mistakes) {
        this.from = from;
        this.today = today;
        this.mistakes = mistakes;
    }

    Optional<MemberRow> read(Cells cells) {
        var name = name(cells);
        var born = born(cells);
        var sex = word(cells, Field.SEX, Words.SEX, null).map(Sex::valueOf);
        var ethnicity = word(cells, Field.ETHNICITY, Words.ETHNICITY, null);
        var relation = word(cells, Field.RELATION, Words.RELATION, null).map(Relation::valueOf);
        var number = nationalId(cells);
        var profile = Profiles.person(cells, today, mistakes);
        if (name.isEmpty() || born.isEmpty() || sex.isEmpty() || ethnicity.isEmpty() || relation.isEmpty()) return Optional.empty();
        if (number != null) doubts(cells, number, born.get(), sex.get());
        var details = new PersonDetails(name, born.get(), sex.get(), ethnicity.get(), number);
        // Somebody born after the list's day was not a member before birth.
        var joined = born.get().date().isAfter(from) ? born.get().date() : from;
        return Optional.of(new MemberRow(PersonId.next(), details, relation.get(), joined, profile.orElse(null)));
    }

    private String name(Cells cells) {
        var name = SPACES.matcher(cells.get(Field.NAME)).replaceAll(" ").strip();
        if (name.isEmpty()) note(cells, Field.NAME, Kind.MISSING, "");
        if (name.length() > LONGEST_NAME) note(cells, Field.NAME, Kind.TOO_LONG, String.valueOf(LONGEST_NAME));
        return name;
    }

    private Optional<BirthDate> born(Cells cells) {
        var typed = cells.get(Field.BIRTH);
        if (typed.isBlank()) {
            note(cells, Field.BIRTH, Kind.MISSING, "");
            return Optional.empty();
        }
        var born = VietnameseDate.birth(typed, today).filter(it -> it.date().getYear() >= 1880);
        if (born.isEmpty()) note(cells, Field.BIRTH, Kind.UNREADABLE_DATE, typed);
        if (born.filter(it -> it.date().isAfter(today)).isPresent()) note(cells, Field.BIRTH, Kind.DATE_IN_FUTURE, typed);
        return born;
    }

    private Optional<String> word(Cells cells, Field field, Words words, @Nullable String ifEmpty) {
        var typed = cells.get(field);
        if (typed.isBlank()) {
            if (ifEmpty == null) note(cells, field, Kind.MISSING, "");
            return Optional.ofNullable(ifEmpty);
        }
        var code = words.code(typed);
        if (code.isEmpty()) note(cells, field, Kind.UNKNOWN_WORD, typed);
        return code;
    }

    /**
     * The identity number of a row as it is meant, whether well formed or not; empty for none. A spreadsheet that took
     * it for a number has eaten the zeros at its front, so what begins with a zero was not shortened.
     */
    public static String digits(Cells cells) {
        var typed = BETWEEN_DIGITS.matcher(cells.get(Field.NATIONAL_ID)).replaceAll("");
        boolean shortened = !typed.startsWith("0") && typed.length() >= SHORTEST && typed.length() < NUMBER && DIGITS.matcher(typed).matches();
        return shortened ? "0".repeat(NUMBER - typed.length()) + typed : typed;
    }

    private @Nullable NationalId nationalId(Cells cells) {
        var digits = digits(cells);
        if (digits.isEmpty()) return null;
        if (NationalId.isWellFormed(digits)) return new NationalId(digits);
        note(cells, Field.NATIONAL_ID, Kind.NOT_TWELVE_DIGITS, cells.get(Field.NATIONAL_ID));
        return null;
    }

    private void doubts(Cells cells, NationalId number, BirthDate born, Sex sex) {
        for (var doubt : number.doubtsAbout(born, sex)) {
            switch (doubt) {
                case SEX_DISAGREES -> note(cells, Field.SEX, Kind.SEX_DOUBTFUL, Words.SEX.word(number.sex().name()));
                case BIRTH_YEAR_DISAGREES -> note(cells, Field.BIRTH, Kind.BIRTH_YEAR_DOUBTFUL, String.valueOf(number.birthYear()));
            }
        }
    }

    private void note(Cells cells, Field field, Kind kind, String value) {
        mistakes.add(new Mistake(cells.row(), field, kind, value));
    }
}
