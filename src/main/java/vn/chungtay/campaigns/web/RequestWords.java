package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** Says why a request was not taken or a step of it not done. */
@Component
class RequestWords {

    private final CampaignFrame frame;
    private final Words words;

    RequestWords(CampaignFrame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    String fault(RequestRefusal because) {
        var key = "campaigns.ask.refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case RequestRefusal.TooLong it -> words.text(key, words.text("campaigns.ask." + it.field()), Vietnamese.number(it.most()));
            case RequestRefusal.BadYear it -> words.text(key, it.typed(), String.valueOf(it.least()), String.valueOf(it.most()));
            case RequestRefusal.BadPhone it -> words.text(key, it.typed());
            case RequestRefusal.BadPersons it -> words.text(key, it.typed(), it.most());
            case RequestRefusal.NoCalendar it -> words.text(key, Vietnamese.date(it.day()));
            case RequestRefusal.InFuture it -> words.text(key, Vietnamese.date(it.today()));
            case RequestRefusal.NoSuchHousehold it -> words.text(key, it.code());
            case RequestRefusal.NoReview it -> words.text(key, Vietnamese.date(it.opens()));
            case RequestRefusal.OfReview it -> frame.fault(it.because());
            case RequestRefusal.BadNumber it -> words.text(key, it.number());
            case RequestRefusal.SignedInFuture it -> words.text(key, Vietnamese.date(it.today()));
            case RequestRefusal.SignedBeforeRequest it -> words.text(key, Vietnamese.date(it.received()));
            case RequestRefusal.NameNeeded _, RequestRefusal.BadNationalId _, RequestRefusal.CircumstancesNeeded _,
                    RequestRefusal.ConsentNeeded _, RequestRefusal.FilledByProgram _, RequestRefusal.EnoughToday _,
                    RequestRefusal.NotACommune _, RequestRefusal.VillageElsewhere _, RequestRefusal.NotFree _,
                    RequestRefusal.HouseholdFirst _, RequestRefusal.ReasonNeeded _, RequestRefusal.OwnRefusal _ -> words.text(key);
        };
    }

    /** The field that a refusal is about, as the form calls it; empty for none in particular. */
    static String field(RequestRefusal because) {
        return switch (because) {
            case RequestRefusal.NameNeeded _ -> "fullName";
            case RequestRefusal.TooLong it -> it.field();
            case RequestRefusal.BadYear _ -> "bornIn";
            case RequestRefusal.BadNationalId _ -> "nationalId";
            case RequestRefusal.BadPhone _ -> "phone";
            case RequestRefusal.BadPersons _ -> "persons";
            case RequestRefusal.CircumstancesNeeded _ -> "circumstances";
            case RequestRefusal.ConsentNeeded _ -> "consent";
            case RequestRefusal.VillageElsewhere _ -> "village";
            case RequestRefusal.InFuture _, RequestRefusal.NoCalendar _ -> "on";
            default -> "";
        };
    }
}
