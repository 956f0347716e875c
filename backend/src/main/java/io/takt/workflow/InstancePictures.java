package io.takt.workflow;

/** Draws running and ended instances. The module that owns the record serves the picture under its own permission. */
public interface InstancePictures {

    InstancePicture of(String processInstanceId);
}
