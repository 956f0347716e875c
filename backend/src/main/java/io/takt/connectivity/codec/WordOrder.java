package io.takt.connectivity.codec;

/** Which register of a larger value comes first. */
public enum WordOrder {
    HIGH_FIRST, LOW_FIRST;

    /** The words in the other's order; its own inverse. */
    int[] arrange(int[] words) {
        int[] arranged = words.clone();
        if (this == LOW_FIRST) {
            for (int i = 0; i < words.length; i++) {
                arranged[i] = words[words.length - 1 - i];
            }
        }
        return arranged;
    }
}
