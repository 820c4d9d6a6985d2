package vn.chungtay.trainingworld.usecase;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.standards.Classifier;
import vn.chungtay.trainingworld.model.World;
import vn.chungtay.trainingworld.store.LoadedCommunes;

/**
 * Loads the training world, one commune in one transaction. Run again it goes on where it was interrupted, and does
 * nothing once all is there. It never mixes invented people with real ones.
 */
@Service
public class LoadWorld {

    private final Access access;
    private final SettleCommune settlers;
    private final RealData realData;
    private final Classifier classifier;
    private final LoadedCommunes loaded;
    private final TransactionTemplate transaction;

    LoadWorld(
            Access access,
            SettleCommune settlers,
            RealData realData,
            Classifier classifier,
            LoadedCommunes loaded,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.settlers = settlers;
        this.realData = realData;
        this.classifier = classifier;
        this.loaded = loaded;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param progress hears after each commune how far the loading is */
    @SystemOnly
    public Outcome load(Consumer<Progress> progress) {
        access.requireSystem();
        if (realData.isHere()) return Outcome.REAL_DATA;
        settleMissing(progress);
        return Outcome.LOADED;
    }

    /** As the system; does not ask who else lives here. */
    void settleMissing(Consumer<Progress> progress) {
        var world = World.voNhai(classifier);
        var done = transaction.execute(_ -> loaded.codes());
        int number = 0;
        for (var commune : world.communes()) {
            number++;
            if (done.contains(commune.code())) continue;
            settlers.settle(world, commune);
            progress.accept(new Progress(number, world.communes().size(), commune.households()));
        }
    }

    /** Whether the world is there. */
    public enum Outcome {
        LOADED,
        REAL_DATA
    }

    /** @param households how many came with the last commune */
    public record Progress(int communes, int of, int households) {}
}
