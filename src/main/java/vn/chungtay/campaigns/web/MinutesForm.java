package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import vn.chungtay.campaigns.model.Capacity;
import vn.chungtay.campaigns.model.Minutes;
import vn.chungtay.campaigns.model.Minutes.Attendee;
import vn.chungtay.campaigns.model.Minutes.Ballot;
import vn.chungtay.registry.AssessmentId;

/**
 * Minutes as they are typed. Names are one a line under the capacity of those who bear them; votes bear the look in their
 * names, so that nobody votes on a result that is another by now.
 */
record MinutesForm(Map<String, String> typed) {

    private static final String AGREED = "agreed-";
    private static final int NO_NUMBER = -1;

    static MinutesForm of(MultiValueMap<String, String> typed) {
        return new MinutesForm(typed.toSingleValueMap());
    }

    static MinutesForm blank(LocalDate today, int known) {
        return new MinutesForm(Map.of("heldOn", today.toString(), "known", String.valueOf(known)));
    }

    /** The form that shows minutes as they are, to be corrected. */
    static MinutesForm of(Minutes it) {
        var typed = new HashMap<String, String>();
        typed.put("heldOn", it.heldOn().toString());
        typed.put("place", it.place());
        typed.put("chair", it.chair());
        typed.put("secretary", it.secretary());
        typed.put("invited", String.valueOf(it.invited()));
        typed.put("present", String.valueOf(it.present()));
        typed.put("course", it.course());
        for (var capacity : Capacity.values()) typed.put("names-" + capacity, String.join("\n", it.names(capacity)));
        for (var one : it.ballots()) {
            typed.put(AGREED + one.look().value(), String.valueOf(one.agreed()));
            typed.put("disagreed-" + one.look().value(), String.valueOf(one.disagreed()));
            typed.put("opinion-" + one.look().value(), one.opinion());
        }
        return new MinutesForm(typed);
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public String text(String name, Object of) {
        return text(name + "-" + of);
    }

    int known() {
        return number("known");
    }

    Minutes minutes() {
        return new Minutes(
                day(), text("place").strip(), text("chair").strip(), text("secretary").strip(), number("invited"),
                number("present"), text("course").strip(), attendees(), ballots());
    }

    /** A day that cannot be read lies before every review, which the refusal says. */
    private LocalDate day() {
        try {
            return LocalDate.parse(text("heldOn").strip());
        } catch (DateTimeParseException _) {
            return LocalDate.EPOCH;
        }
    }

    private List<Attendee> attendees() {
        var attendees = new ArrayList<Attendee>();
        for (var capacity : Capacity.values()) {
            text("names", capacity).lines().map(String::strip).filter(it -> !it.isEmpty())
                    .forEach(it -> attendees.add(new Attendee(it, capacity)));
        }
        return attendees;
    }

    /** A household without numbers was not spoken about, or everybody agreed to it if that is ticked. */
    private List<Ballot> ballots() {
        var ballots = new ArrayList<Ballot>();
        for (var name : typed.keySet()) {
            if (!name.startsWith(AGREED)) continue;
            var look = name.substring(AGREED.length());
            if (!text(name).isBlank()) ballots.add(ballot(look, number(name), number("disagreed-" + look)));
            else if (typed.containsKey("unanimous")) ballots.add(ballot(look, number("present"), 0));
        }
        return ballots;
    }

    private Ballot ballot(String look, int agreed, int disagreed) {
        return new Ballot(new AssessmentId(UUID.fromString(look)), agreed, disagreed, text("opinion", look).strip());
    }

    private int number(String name) {
        var text = text(name).strip();
        if (text.isEmpty()) return 0;
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : NO_NUMBER;
    }
}
