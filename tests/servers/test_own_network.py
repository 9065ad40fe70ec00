"""Which hosts are this machine, its own network, and the internet."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.servers.own_network import is_in_the_house, is_loopback, is_public_address


@pytest.mark.parametrize("host", ["localhost", "a.localhost", "LOCALHOST.", "127.0.0.9", "[::1]"])
def test_this_machine_is_known_by_name_and_number(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["localhost.example.org", "192.168.1.4", "tower", ""])
def test_another_machine_is_not_this_one(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("url", "near"),
    [
        ("http://127.0.0.1:9806", True),
        ("http://[::1]:80/v1", True),
        ("http://192.168.1.4/v1", True),
        ("http://10.0.0.7", True),
        ("http://[fe80::1]/", True),
        ("http://localhost:1", True),
        ("http://tower:8880/v1", True),
        ("http://tower.local", True),
        ("https://api.openai.com/v1", False),
        ("https://8.8.8.8", False),
    ],
)
def test_what_is_in_the_house(url: str, *, near: bool) -> None:
    assert is_in_the_house(url) is near


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800::1", "64:ff9b::5db8:d822"])
def test_public_addresses_are_public_in_each_spelling(address: str) -> None:
    assert is_public_address(address)


@given(value=st.integers(0, 2**128 - 1))
def test_whatever_is_outside_the_internet_s_own_range_is_not_public(value: int) -> None:
    address = ipaddress.IPv6Address(value)
    if not address.is_global or address.is_multicast:
        assert not is_public_address(str(address))
