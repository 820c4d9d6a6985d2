package vn.chungtay.plans.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.plans.model.Meeting;
import vn.chungtay.plans.usecase.KeepMeetings.NewMeeting;

/** A meeting as it is typed; one conclusion a line. */
record MeetingForm(
        @Nullable String body,
        @Nullable String heldOn,
        @Nullable String subject,
        @Nullable String chair,
        @Nullable String paper,
        @Nullable String conclusions) {

    static MeetingForm blank() {
        return new MeetingForm("STEERING", "", "", "", "", "");
    }

    void check(Errors errors) {
        if (HeadForm.day(heldOn).isEmpty()) errors.reject("plans.refusal.meeting.day");
    }

    /** Only after a check without errors. */
    NewMeeting toMeeting() {
        var chosen = Arrays.stream(Meeting.Body.values())
                .filter(it -> it.name().equals(body))
                .findFirst()
                .orElse(Meeting.Body.STEERING);
        return new NewMeeting(
                chosen,
                HeadForm.day(heldOn).orElseThrow(),
                HeadForm.text(subject),
                HeadForm.text(chair),
                HeadForm.text(paper),
                HeadForm.text(conclusions).lines().map(String::strip).filter(it -> !it.isEmpty()).toList());
    }
}
