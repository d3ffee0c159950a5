"""Where a request may go: addresses come from strangers.

Two halves. `Guard.check` looks at an address before anything is sent. `Guard.vet` looks at what a
name was resolved to, inside the connection, so that what was vetted is what is dialled.
"""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from verifier.fetch.address import Address, IPAddress

PORTS = frozenset({80, 443, 8080, 8443})
CLOSED = tuple(
    ip_network(network)
    for network in (
        "192.0.0.0/24",  # IETF protocol assignments
        "192.88.99.0/24",  # 6to4 relays
        "::/96",  # IPv4-compatible
        "::ffff:0:0/96",  # IPv4-mapped
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64, local use
        "100::/64",  # discard
        "2001::/23",  # Teredo, ORCHID and others
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
        "5f00::/16",  # segment routing
        "fec0::/10",  # site-local
    )
)
"""What `ipaddress` calls global, or has called global, and no page of the web is served from."""


class Refused(Exception):
    """The guard does not let this request go; the message says why, without the address."""


def public(ip: IPAddress) -> bool:
    """Say whether `ip` is a unicast address of the public internet."""
    if not ip.is_global or ip.is_multicast or ip.is_reserved or ip.is_unspecified:
        return False
    return not any(ip.version == net.version and ip in net for net in CLOSED)


class Guard:
    """Vets addresses; `allow_private` are networks in CIDR notation that are let through."""

    def __init__(self, allow_private: Iterable[str] = ()) -> None:
        self.networks = tuple(ip_network(network, strict=False) for network in allow_private)

    def allowed(self, ip: IPAddress) -> bool:
        """Say whether `ip` is in a network that the user named."""
        if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
            ip = ip.ipv4_mapped
        return any(ip.version == net.version and ip in net for net in self.networks)

    def check(self, address: Address) -> None:
        """Raise `Refused` where the address itself says that it must not be asked."""
        ip = self._literal(address.host)
        if ip is not None:
            self.vet(address.port, [ip])
        elif address.port not in PORTS and not self.networks:
            raise Refused(f"port {address.port} is not a port of the web")

    def vet(self, port: int, answers: Iterable[IPAddress]) -> None:
        """Raise `Refused` unless every one of the resolved addresses may be dialled at `port`."""
        for ip in answers:
            if self.allowed(ip):
                continue
            if not public(ip):
                raise Refused("it leads into a private or reserved network")
            if port not in PORTS:
                raise Refused(f"port {port} is not a port of the web")

    @staticmethod
    def _literal(host: str) -> IPAddress | None:
        try:
            found: IPv4Address | IPv6Address = ip_address(host)
        except ValueError:
            return None
        return found
