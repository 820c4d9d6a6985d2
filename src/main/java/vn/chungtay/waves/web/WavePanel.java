package vn.chungtay.waves.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;
import vn.chungtay.waves.usecase.ReadInterviews;

/** How many households of surveys wait to be asked. */
@Component
class WavePanel implements HomePanel {

    private static final int BEHIND_SECOND_LOOKS = 8;

    private final ReadInterviews read;
    private final Words words;

    WavePanel(ReadInterviews read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return BEHIND_SECOND_LOOKS;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().map(it -> new Glance(words.text("waves.menu"), List.of(new Figure(
                Vietnamese.number(it.households()),
                words.text("waves.panel.waiting"),
                "",
                "/survey-waves/" + it.wave().value() + "/households"))));
    }
}
