package org.entente.web.page.sources;

import java.util.List;
import org.entente.delivery.Delivery;
import org.entente.provenance.Dataset;
import org.entente.web.page.frame.PartModel;

/**
 * What the record is made of.
 *
 * @param datasets by id
 * @param deliveries the files that were read
 */
public record SourcesModel(List<Dataset> datasets, List<Delivery> deliveries) implements PartModel {

    /** Copies the lists. */
    public SourcesModel {
        datasets = List.copyOf(datasets);
        deliveries = List.copyOf(deliveries);
    }

    /** The address of a dataset when it is one of the web; empty otherwise. */
    public String link(Dataset dataset) {
        String url = dataset.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
    }

    /** The name of a file without its folders. */
    public String file(Delivery delivery) {
        String file = delivery.info().file();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
