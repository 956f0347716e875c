package io.takt.workflow.spi;

import io.takt.workflow.SavePoint;

/**
 * Is told right after the commit of each save point that a token reached. Reliability tests halt the process here;
 * the product has no such bean and then pays nothing.
 */
public interface CommitObserver {

    void committed(SavePoint point, String processInstanceId);
}
