package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.approvals.DossierMoved;
import vn.chungtay.approvals.DossierOwner;
import vn.chungtay.campaigns.model.CampaignKind;

/** Lists of both kinds of review go their way as dossiers, each kind by a route of its own. */
@Configuration
class ReviewRoutes {

    @Bean
    DossierOwner periodicReviews(ReviewDossiers dossiers) {
        return new Owner(dossiers.kind(CampaignKind.PERIODIC), dossiers);
    }

    @Bean
    DossierOwner regularReviews(ReviewDossiers dossiers) {
        return new Owner(dossiers.kind(CampaignKind.REGULAR), dossiers);
    }

    private record Owner(String kind, ReviewDossiers dossiers) implements DossierOwner {

        @Override
        public Optional<String> objection(DossierMoved move) {
            return dossiers.objection(move);
        }

        @Override
        public void moved(DossierMoved move) {
            dossiers.moved(move);
        }
    }
}
