package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.usecase.ReadAround;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdNotes;

/** Tells on the page of a household which requests and complaints there are about it. */
@Component
class RequestNotes implements HouseholdNotes {

    private final ReadAround read;
    private final Words words;

    RequestNotes(ReadAround read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public List<Note> about(HouseholdId household) {
        var around = read.of(household);
        return Stream.concat(around.complaints().stream().map(this::note), around.requests().stream().map(this::note)).toList();
    }

    private Note note(Complaint it) {
        var late = it.isOverdue(words.day(null));
        var text = words.text(
                "campaigns.complaint.note", it.number(), Vietnamese.date(it.brought().on()), words.text("campaigns.complaint.state." + it.state()));
        return new Note(said(text, late), "/complaints/" + it.id().value(), late);
    }

    private Note note(ReviewRequest it) {
        var late = it.isOverdue(words.day(null));
        var text = words.text("campaigns.ask.note", Vietnamese.date(it.receivedOn()), words.text("campaigns.ask.state." + it.state()));
        return new Note(said(text, late), "/review-requests/" + it.id().value(), late);
    }

    private String said(String text, boolean late) {
        return late ? text + ", " + words.text("campaigns.ask.late") : text;
    }
}
