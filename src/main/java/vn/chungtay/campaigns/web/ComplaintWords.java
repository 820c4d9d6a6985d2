package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** Says why a complaint was not written down or a step of it not done. */
@Component
class ComplaintWords {

    private final Words words;

    ComplaintWords(Words words) {
        this.words = words;
    }

    String fault(ComplaintRefusal because) {
        var key = "campaigns.complaint.refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case ComplaintRefusal.NotOnList it -> words.text(key, it.code());
            case ComplaintRefusal.InFuture it -> words.text(key, Vietnamese.date(it.today()));
            case ComplaintRefusal.BeforeDecision it -> words.text(key, Vietnamese.date(it.decided()));
            case ComplaintRefusal.BadNumber it -> words.text(key, it.number());
            case ComplaintRefusal.DayOutside it -> words.text(key, Vietnamese.date(it.first()), Vietnamese.date(it.last()));
            case ComplaintRefusal.BadFile it -> words.text(key, it.megabytes());
            case ComplaintRefusal.NotRecognised _, ComplaintRefusal.WhoNeeded _, ComplaintRefusal.WhatNeeded _,
                    ComplaintRefusal.FirstNotAnswered _, ComplaintRefusal.SecondThere _, ComplaintRefusal.NobodyAbove _,
                    ComplaintRefusal.OtherStep _, ComplaintRefusal.MendsNothing _, ComplaintRefusal.ReasonNeeded _ -> words.text(key);
        };
    }
}
