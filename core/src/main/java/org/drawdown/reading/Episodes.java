package org.drawdown.reading;

import java.util.ArrayList;
import java.util.List;

/** The episodes of a tenure: the time up to the first return that opened the base again, and from each to the next. */
final class Episodes {
    private final int[] openings;

    /**
     * The episodes between some days.
     *
     * @param openings the days on which an episode ends and the next begins, in order
     */
    Episodes(int[] openings) {
        this.openings = openings;
    }

    /** The number of the episode to which an act belongs. */
    int of(Testimony testimony) {
        // A return is the last event of its day: what else counts on that day belongs to the episode before.
        int day = testimony.act == Act.RETURN ? testimony.day : testimony.day - 1;
        int low = 0;
        int high = openings.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (openings[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Some acts by the number of their episode, each episode's in their order. */
    List<Group> of(Group acts) {
        if (openings.length == 0) {
            return List.of(acts);
        }
        List<Group> episodes = new ArrayList<>(openings.length + 1);
        for (int episode = 0; episode <= openings.length; episode++) {
            episodes.add(new Group(acts.size() / openings.length));
        }
        for (int i = 0; i < acts.size(); i++) {
            episodes.get(of(acts.get(i))).add(acts.get(i));
        }
        return episodes;
    }
}
