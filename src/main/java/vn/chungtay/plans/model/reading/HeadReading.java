package vn.chungtay.plans.model.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.PlanForm;

/** What is read of the head and the signature of a paper. */
final class HeadReading {

    private final StringBuilder title = new StringBuilder();
    private String number = "";
    private String place = "";
    private @Nullable LocalDate signedOn;
    private PlanForm form = PlanForm.PLAN;
    private Capacity capacity = Capacity.NONE;
    private String position = "";
    private String signer = "";

    void number(String digits, String symbol) {
        number = digits.isEmpty() ? "" : digits + "/" + symbol;
    }

    /** A day that is not whole, as in a draft, is none. */
    void placed(String where, String day, String month, String year) {
        place = where;
        if (day.isEmpty() || month.isEmpty()) return;
        try {
            signedOn = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            signedOn = null;
        }
    }

    void decision() {
        form = PlanForm.DECISION_AND_PLAN;
    }

    boolean isDecision() {
        return form == PlanForm.DECISION_AND_PLAN;
    }

    /** The title of the enclosed plan takes the place of the decision's own. */
    void beginTitle() {
        title.setLength(0);
    }

    void title(String line) {
        if (!title.isEmpty()) title.append(' ');
        title.append(line);
    }

    boolean titleWhole() {
        return PaperWords.YEAR.matcher(title).find() || title.indexOf("giai đoạn") >= 0;
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    void position(String line) {
        if (line.startsWith("TM.")) {
            capacity = Capacity.TM;
        } else if (line.startsWith("KT.")) {
            capacity = Capacity.KT;
        } else if (line.startsWith("TL.")) {
            capacity = Capacity.TL;
        } else if (line.startsWith("TUQ.")) {
            capacity = Capacity.TUQ;
        } else {
            position = line;
        }
    }

    boolean hasPosition() {
        return !position.isEmpty();
    }

    void signer(String name) {
        signer = name;
    }

    String numberRead() {
        return number;
    }

    @Nullable LocalDate dayRead() {
        return signedOn;
    }

    @Nullable Integer yearRead() {
        var year = PaperWords.YEAR.matcher(title);
        Integer last = null;
        while (year.find()) last = Integer.valueOf(year.group(1));
        return last;
    }

    Head head(String standingAgency) {
        return new Head(form, title.toString(), standingAgency, place, null, capacity, position, signer);
    }
}
