package vn.chungtay.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.usecase.ReadWaiting;
import vn.chungtay.fieldwork.usecase.ReadWaiting.Counted;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** What came from devices and waits for a person. */
@Component
class FieldworkPanel implements HomePanel {

    private final ReadWaiting waiting;
    private final Words words;

    FieldworkPanel(ReadWaiting waiting, Words words) {
        this.waiting = waiting;
        this.words = words;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Glance> glance() {
        return waiting.count().filter(it -> it.sum() > 0).map(it -> new Glance(words.text("fieldwork.office.panel"), figures(it)));
    }

    private List<Figure> figures(Counted it) {
        var figures = new ArrayList<Figure>();
        if (it.conflicts() > 0) figures.add(figure(it.conflicts(), "fieldwork.office.panel.conflicts", "/field-work/conflicts"));
        if (it.packets() > 0) figures.add(figure(it.packets(), "fieldwork.office.panel.packets", "/field-work/quarantine"));
        return figures;
    }

    private Figure figure(int count, String label, String href) {
        return new Figure(Vietnamese.number(count), words.text(label), "", href);
    }
}
