package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LocationJsonTest {
    @Test
    void refusesMissingMembers() {
        assertEquals(
                "line 2, column 24, /bases/0/location: expected the member 'precision' of a location, got none",
                Refused.gazetteer("'bases': [{'location': {'words': 'x'}}]"));
        assertEquals(
                "line 2, column 24, /bases/0/location: a location has a point, words, or both; got neither",
                Refused.gazetteer("'bases': [{'location': {'precision': 'site'}}]"));
        assertEquals(
                "line 2, column 34, /bases/0/location/point: expected the member 'longitude' of a point, got none",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': 1}}}]"));
        assertEquals(
                "line 2, column 34, /bases/0/location/point: expected the member 'latitude' of a point, got none",
                Refused.gazetteer("'bases': [{'location': {'point': {'longitude': 1}}}]"));
    }

    @Test
    void refusesWrongTypes() {
        assertEquals(
                "line 2, column 24, /bases/0/location: expected a location (an object), got 'x'",
                Refused.gazetteer("'bases': [{'location': 'x'}]"));
        assertEquals(
                "line 2, column 34, /bases/0/location/point: expected a point (an object), got a list",
                Refused.gazetteer("'bases': [{'location': {'point': [1, 2]}}]"));
        assertEquals(
                "line 2, column 47, /bases/0/location/point/latitude: expected a number, got '1'",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': '1'}}}]"));
        assertEquals(
                "line 2, column 48, /bases/0/location/point/longitude: expected a number, got true",
                Refused.gazetteer("'bases': [{'location': {'point': {'longitude': true}}}]"));
        assertEquals(
                "line 2, column 34, /bases/0/location/words: expected words (a string or an object), got 1",
                Refused.gazetteer("'bases': [{'location': {'words': 1}}]"));
        assertEquals(
                "line 2, column 38, /bases/0/location/precision: expected a string, got 1",
                Refused.gazetteer("'bases': [{'location': {'precision': 1}}]"));
        assertEquals(
                "line 2, column 38, /bases/0/location/adminPath: expected a list of administrative units, got 'SY'",
                Refused.gazetteer("'bases': [{'location': {'adminPath': 'SY'}}]"));
        assertEquals(
                "line 2, column 39, /bases/0/location/adminPath/0: expected a string, got 1",
                Refused.gazetteer("'bases': [{'location': {'adminPath': [1]}}]"));
    }

    @Test
    void refusesNull() {
        assertEquals(
                "line 2, column 34, /bases/0/location/point: expected a point (an object), got null; what is not known is left out",
                Refused.gazetteer("'bases': [{'location': {'point': null}}]"));
        assertEquals(
                "line 2, column 47, /bases/0/location/point/latitude: expected a number, got null; what is not known is left out",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': null}}}]"));
        assertEquals(
                "line 2, column 39, /bases/0/location/adminPath/0: expected a string, got null; what is not known is left out",
                Refused.gazetteer("'bases': [{'location': {'adminPath': [null]}}]"));
    }

    @Test
    void refusesUnknownMembers() {
        assertEquals(
                "line 2, column 25, /bases/0/location/address: expected one of the members 'point', 'words', 'precision', 'adminPath' of a location, got 'address'",
                Refused.gazetteer("'bases': [{'location': {'address': 'x'}}]"));
        assertEquals(
                "line 2, column 35, /bases/0/location/point/lat: expected one of the members 'latitude', 'longitude' of a point, got 'lat'",
                Refused.gazetteer("'bases': [{'location': {'point': {'lat': 1}}}]"));
    }

    @Test
    void refusesUnknownConstants() {
        assertEquals(
                "line 2, column 38, /bases/0/location/precision: expected one of 'site', 'vicinity', 'district', 'region', 'country', got 'exact'",
                Refused.gazetteer("'bases': [{'location': {'precision': 'exact'}}]"));
    }

    @Test
    void refusesWhatBreaksARule() {
        assertEquals(
                "line 2, column 34, /bases/0/location/point: latitude must be from -90 to 90 degrees, got 91.0",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': 91, 'longitude': 0}}}]"));
        assertEquals(
                "line 2, column 34, /bases/0/location/point: longitude must be from -180 to 180 degrees, got -180.5",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': 0, 'longitude': -180.5}}}]"));
        assertEquals(
                "line 2, column 34, /bases/0/location/point: latitude must be from -90 to 90 degrees, got Infinity",
                Refused.gazetteer("'bases': [{'location': {'point': {'latitude': 1e999, 'longitude': 0}}}]"));
        assertEquals(
                "line 2, column 39, /bases/0/location/adminPath/0: administrative unit must not be blank: ''",
                Refused.gazetteer("'bases': [{'location': {'adminPath': ['']}}]"));
    }
}
