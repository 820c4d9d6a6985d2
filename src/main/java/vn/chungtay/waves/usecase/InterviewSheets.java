package vn.chungtay.waves.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.SheetOwner;
import vn.chungtay.survey.Sheets;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.store.InterviewStore;

/** Sheets are about households drawn for a wave, and lie in the village where these were drawn. */
@Component
@OpenToAll("the keeper of sheets asks for the rights that it names")
class InterviewSheets implements SheetOwner {

    private static final String NAME = "wave";

    private final InterviewStore interviews;

    InterviewSheets(InterviewStore interviews) {
        this.interviews = interviews;
    }

    static Sheets.Subject subject(InterviewId id) {
        return new Sheets.Subject(NAME, id);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Lying> lying(Id subject) {
        return interviews.find(new InterviewId(subject.value()))
                .map(it -> new Lying(it.village(), WavesAction.VIEW_HOUSEHOLDS, WavesAction.ASK));
    }
}
